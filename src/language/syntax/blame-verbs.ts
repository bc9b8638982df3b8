/** Verbs whose object is the subject of the gerund behind "of", "from", "for" or "into": "accuse Norland of supplying". */
const BLAME =
  /^(?:accuse|suspect|blame|prevent|stop|bar|deter|discourage|keep|convict|acquit|charge|criticize|criticise|praise|thank|condemn|prohibit|ban|block|dissuade|force|pressure|coerce|exempt|free|find)$/

/** Tells whether a verb blames its object for what "of" or "from" and a gerund tell, or keeps it from that. */
export const isBlame = (lemma: string): boolean => BLAME.test(lemma)
