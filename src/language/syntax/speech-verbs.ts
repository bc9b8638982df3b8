const SPEECH =
  /^(?:say|state|add|note|stress|insist|assert|claim|argue|warn|express|indicate|imply|suggest|describe|call|appeal|urge|emphasize|emphasise|underline|explain|declare|announce|vow|pledge|promise|reiterate|accuse|praise|criticize|cite|tell|reply|write|ask|continue|recall|conclude|observe|remark|comment|respond|quip|report|tweet)$/

/** Tells whether a verb, by its lemma, tells what somebody says. */
export const isSpeechVerb = (lemma: string): boolean => SPEECH.test(lemma)
