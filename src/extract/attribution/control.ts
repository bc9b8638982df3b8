import type { Clause } from '../../language/syntax/clause.ts'
import type { Status } from '../../model/evidence.ts'
import type { Discourse } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'

/** What a verb makes of the infinitive or gerund that it governs; `subject` where its subject is who says so. */
export interface Control {
  readonly status: Status
  readonly by: 'subject' | 'above'
}

const INTENT =
  /^(?:plan|intend|want|vow|pledge|promise|agree|seek|hope|prepare|aim|expect|threaten|decide|order|urge|ask|call|wish|propose|offer|schedule|set|try|demand|request|consider|tell|need|appeal|encourage|warn|due|ready|apply|vote|campaign|struggle|instruct|direct|command|authorize|authorise|invite|commit|undertake|resolve|swear|beg|implore|press|slate|poise|contemplate|mull|recommend|advise)$/
const FAILURE = /^(?:refuse|decline|fail|neglect|forget)$/
/** What a vote itself does: "voted to ratify the accord" has ratified it, "voted to strike" has not struck. */
const RESOLVED =
  /^(?:approve|ratify|adopt|pass|endorse|accept|reject|impeach|remove|oust|dismiss|depose|override|condemn|censure|repeal|elect|confirm|expel|suspend|dissolve|uphold|block|back|ban)$/
/** Passives of hearsay: "is said to have left". */
const HEARSAY = /^(?:allege|say|believe|think|report|claim|suspect|rumor|rumour|understand|presume|suppose|assume)$/
/** With "to" and a gerund: "committed itself to building 400 houses". */
const BOUND = /^(?:commit|bind|oblige|agree|pledge|dedicate|consent)$/
const BARRIER =
  /^(?:refrain|abstain|prevent|stop|bar|ban|block|keep|prohibit|forbid|discourage|deter|dissuade|restrain|hinder)$/
/** Words before "to": "has yet to sign", "was unable to sign". */
const UNREADY = /^(?:yet|unable|unwilling|reluctant|hesitant|powerless)$/
const READY = /^(?:due|about|ready|set|poised|bound|scheduled|slated|eager|keen|prepared|determined|willing)$/
const UNSURE = /^(?:likely|unlikely)$/

const above = (status: Status): Control => ({ status, by: 'above' })
const bySubject = (status: Status): Control => ({ status, by: 'subject' })

/** What the verb above makes of an infinitive or gerund; null where it leaves it as it stands itself, and for others. */
export function findControl(discourse: Discourse, clause: Clause, governor: Clause): Control | null {
  if (clause.form === 'infinitive') return overInfinitive(discourse, clause, governor)
  return clause.form === 'gerund' ? overGerund(discourse, clause, governor) : null
}

function overInfinitive(discourse: Discourse, clause: Clause, governor: Clause): Control | null {
  const { lemma, negated, passive } = governor
  if (FAILURE.test(lemma)) return above(negated ? 'asserted' : 'negated')
  if (lemma === 'vote' && RESOLVED.test(clause.lemma)) return negated ? above('negated') : null
  if (INTENT.test(lemma)) return above(negated ? 'negated' : 'planned')
  if (passive && HEARSAY.test(lemma)) return bySubject('alleged')
  const word = wordBeforeTo(discourse, clause, governor)
  if (UNREADY.test(word)) return above('negated')
  if (READY.test(word)) return above(negated ? 'negated' : 'planned')
  return UNSURE.test(word) ? above('hypothetical') : null
}

const wordBeforeTo = ({ reading: { document } }: Discourse, clause: Clause, { verb }: Clause): string => {
  const between = document.tokens.slice(verb + 1, clause.verb).map(({ lower }) => lower)
  return between[between.lastIndexOf('to') - 1] ?? ''
}

/** "Accused of …", "charged with …" and "denied …ing" carry the stance of who says so. */
function overGerund(discourse: Discourse, clause: Clause, governor: Clause): Control | null {
  const { tokens } = discourse.reading.document
  const marker = clause.marker ?? ''
  const words = tokens.slice(governor.verb + 1, clause.verb).map(({ lower }) => lower)
  if (isForgone(marker, words, governor)) return above('negated')
  if (governor.lemma === 'plead' && words.join(' ').startsWith('not guilty')) return bySubject('denied')
  const stance = findReportingVerb(governor.lemma)?.stance
  if (stance === 'alleged' && /^(?:of|with|for)$/.test(marker)) return bySubject('alleged')
  if (marker === 'of' && stance !== undefined) return bySubject(stance === 'denied' ? 'denied' : 'alleged')
  if (marker === 'to' && BOUND.test(governor.lemma)) return above(governor.negated ? 'negated' : 'planned')
  return marker === '' && INTENT.test(governor.lemma) && clause.verb === governor.verb + 1 ? above('planned') : null
}

/** "Without signing", "instead of signing", "kept from signing", "decided against signing", "stopped short of signing". */
const isForgone = (marker: string, words: readonly string[], { lemma, negated }: Clause): boolean =>
  marker === 'without' ||
  /(?:^| )(?:instead of|rather than|short of)$/.test(words.slice(-2).join(' ')) ||
  (marker === 'from' && BARRIER.test(lemma) && !negated) ||
  (marker === 'against' && /^(?:decide|vote|opt)$/.test(lemma)) ||
  (marker === '' && lemma === 'avoid' && !negated)
