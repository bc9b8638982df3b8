import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'
import { type Attribution, attribute } from './attribution.ts'

/** A denial of what a clause says, with its own words. */
export interface Denial extends Attribution {
  readonly first: number
  readonly last: number
  /** The written rule that it follows. */
  readonly rule: 'deny/relative-clause' | 'deny/reply'
}

/**
 * "… that Norland supplied drones, which both have denied": a relative clause of denial behind an allegation denies
 * the allegation, whatever noun stands next to it, and so does a next sentence "Both deny this"; one denial for each who
 * denies. None where nothing was alleged.
 */
export function findDenials(discourse: Discourse, clause: Clause): Denial[] {
  const denying =
    clausesOf(discourse.reading, clause.sentence).find((other) => isDenial(discourse, clause, other)) ??
    clausesOf(discourse.reading, clause.sentence + 1).find((other) => isReply(discourse, other))
  const { status, assertedBy: claimant } = attribute(discourse, clause)
  if (denying === undefined || (status !== 'alleged' && claimant === null)) return []
  const { first, last } = denying
  const rule = denying.sentence === clause.sentence ? 'deny/relative-clause' : 'deny/reply'
  const deniers = denying.subjects.flatMap((phrase) => actorsOf(discourse, phrase))
  return (deniers.length === 0 ? [null] : deniers).map((assertedBy) => ({
    status: 'denied',
    assertedBy,
    first,
    last,
    rule,
  }))
}

/** "Kigali denies this", "Kenya has rejected the allegations": a sentence that denies what the one before reports. */
function isReply({ reading: { document } }: Discourse, { lemma, negated, role, objects }: Clause): boolean {
  const [object] = objects
  if (role !== 'main' || negated || object === undefined || findReportingVerb(lemma)?.stance !== 'denied') return false
  const first = document.tokens[object.first]?.lower ?? ''
  if (object.first === object.head) return /^(?:this|that|it)$/.test(first)
  return /^(?:the|this|that|these|those|such|both|all)$/.test(first) && CLAIM.test(lemmaAt(document, object.head))
}

const CLAIM = /^(?:claim|accusation|allegation|charge|assertion|report)$/

/** "Kenya denied the attack", "denied meeting with Ruiz": who denies the event of a noun; null where nobody does, and for charges. */
export function findNounDenial(discourse: Discourse, noun: NounPhrase): Attribution | null {
  const { document } = discourse.reading
  const denying = clausesOf(discourse.reading, document.tokens[noun.head]?.sentence ?? -1).find(
    ({ lemma, objects, negated }) =>
      lemma === 'deny' &&
      !negated &&
      (objects.includes(noun) || objects.some((part) => isPartIn(discourse, part, noun))),
  )
  if (denying === undefined || CHARGE.test(lemmaAt(document, noun.head))) return null
  return { status: 'denied', assertedBy: denying.subjects.flatMap((phrase) => actorsOf(discourse, phrase))[0] ?? null }
}

/** "Denied any role in the attack", "denied responsibility for the attack": what one had no part in one has not done. */
export const isPartIn = ({ reading }: Discourse, part: NounPhrase, noun: NounPhrase): boolean =>
  /^(?:role|part|involvement|hand|responsibility|complicity|connection|participation)$/.test(
    lemmaAt(reading.document, part.head),
  ) &&
  complementsOf(reading, part).some(
    ({ preposition, phrases }) => /^(?:in|for|with|to)$/.test(preposition) && phrases.includes(noun),
  )

const CHARGE = /^(?:claim|accusation|allegation|charge|assertion|request|criticism|report)$/

/** "Denied that …", "denied the charge of …" deny something of their own. */
const hasOwnContent = (discourse: Discourse, { index, sentence }: Clause): boolean =>
  clausesOf(discourse.reading, sentence).some(
    ({ governor, noun, verb }) =>
      noun === null && governor === index && verb > (discourse.reading.clauses[index]?.verb ?? 0),
  )

function isDenial(discourse: Discourse, clause: Clause, other: Clause): boolean {
  if (other.index <= clause.index || findReportingVerb(other.lemma)?.stance !== 'denied' || other.negated) return false
  const { tokens } = discourse.reading.document
  if (hasOwnContent(discourse, other)) return false
  if (other.objects.some(({ head }) => CLAIM.test(lemmaAt(discourse.reading.document, head)))) return true
  const between = tokens.slice(clause.verb, other.verb)
  return (
    between.some(({ lower }, at) => /^(?:which|that)$/.test(lower) && between[at - 1]?.text === ',') ||
    /^(?:but|and)$/.test(tokens[other.first - 1]?.lower ?? '')
  )
}
