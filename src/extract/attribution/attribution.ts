import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Status } from '../../model/evidence.ts'
import { actorsOf, bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findReportingNoun, findReportingVerb } from '../lexicon/reporting-verbs.ts'

/** How a clause's content stands: its status, and who says so where it is not the article itself. */
export interface Attribution {
  readonly status: Status
  readonly assertedBy: string | null
}

const PLAIN: Attribution = { status: 'asserted', assertedBy: null }
const INTENT =
  /^(?:plan|intend|want|vow|pledge|promise|agree|seek|hope|prepare|aim|expect|threaten|decide|order|urge|ask|call|wish|propose|offer|schedule|set|try|demand|request|consider|tell|need|appeal|encourage|warn|due|ready|apply|vote|campaign|struggle)$/
const FAILURE = /^(?:refuse|decline|fail|neglect|forget)$/
const INTENT_NOUN =
  /^(?:plan|effort|attempt|bid|promise|pledge|vow|threat|decision|agreement|offer|proposal|call|demand|request|intention|hope|commitment|refusal)$/
const MAX_DEPTH = 6

/** Reads the attribution of a clause from its own verb and from what it hangs on. */
export function attribute(discourse: Discourse, clause: Clause, depth = 0): Attribution {
  const own = ownStatus(clause) ?? (isHearsay(discourse, clause) ? 'alleged' : null)
  if (depth > MAX_DEPTH) return { status: own ?? 'asserted', assertedBy: null }
  const above = attributionAbove(discourse, clause, depth)
  const foretold = above.assertedBy !== null && isWould(discourse, clause) ? 'planned' : own
  return { status: combine(foretold, above.status), assertedBy: above.assertedBy }
}

/** What the noun or the clause that it hangs on makes of it. */
function attributionAbove(discourse: Discourse, clause: Clause, depth: number): Attribution {
  if (clause.noun !== null) return clause.role === 'content' ? underNoun(discourse, clause, clause.noun) : PLAIN
  return clause.governor === null ? PLAIN : underClause(discourse, clause, clause.governor, depth)
}

/** "Allegedly attacked", "has reportedly left". */
const isHearsay = (discourse: Discourse, clause: Clause): boolean =>
  discourse.reading.document.tokens
    .slice(Math.max(clause.first, clause.verb - 3), clause.verb)
    .some(({ lower }) => /^(?:allegedly|reportedly|purportedly|supposedly)$/.test(lower))

/** What the verb group says by itself: "did not", "will", "may", "if …". */
function ownStatus(clause: Clause): Status | null {
  if (clause.negated) return 'negated'
  if (/^(?:if|unless|whether)$/.test(clause.marker ?? '')) return 'hypothetical'
  if (clause.modality === 'future') return 'planned'
  return clause.modality === 'modal' ? 'hypothetical' : null
}

/** "Said it would buy": a modal that reports a will, not a doubt. */
const isWould = (discourse: Discourse, clause: Clause): boolean =>
  clause.modality === 'modal' &&
  discourse.reading.document.tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'would')

/** An accusation of something planned stays an accusation; otherwise the clause's own status is the closer one. */
const combine = (own: Status | null, above: Status): Status =>
  above === 'alleged' || above === 'denied' ? above : (own ?? above)

function underNoun(discourse: Discourse, clause: Clause, noun: NounPhrase): Attribution {
  const lemma = lemmaAt(discourse.reading.document, noun.head)
  if (clause.form === 'infinitive' || INTENT_NOUN.test(lemma))
    return INTENT_NOUN.test(lemma) ? { status: 'planned', assertedBy: null } : PLAIN
  const row = findReportingNoun(lemma)
  const denier = findDenier(discourse, clause, noun)
  if (denier !== null) return { status: 'denied', assertedBy: actorsOfAll(discourse, denier.subjects)[0] ?? null }
  return row === null ? PLAIN : { status: row.stance, assertedBy: sourceOf(discourse, noun) }
}

/** "Rejected claims that …": the clause that denies what the noun holds. */
const findDenier = (discourse: Discourse, clause: Clause, noun: NounPhrase): Clause | null =>
  clausesOf(discourse.reading, clause.sentence).find(
    ({ lemma, objects, negated }) =>
      !negated && objects.includes(noun) && findReportingVerb(lemma)?.stance === 'denied',
  ) ?? null

const actorsOfAll = (discourse: Discourse, phrases: readonly NounPhrase[]): readonly string[] =>
  phrases.flatMap((phrase) => actorsOf(discourse, phrase))

/** Who makes an accusation: "accusations from Norland", "Norland’s claim". */
export function sourceOf(discourse: Discourse, noun: NounPhrase): string | null {
  const complement = complementsOf(discourse.reading, noun).find(({ preposition }) =>
    /^(?:from|by|of)$/.test(preposition),
  )
  const named = complement?.phrases.flatMap((phrase) => actorsOf(discourse, phrase)) ?? []
  return named[0] ?? bodiesBefore(discourse, noun)[0] ?? null
}

function underClause(discourse: Discourse, clause: Clause, index: number, depth: number): Attribution {
  const above = discourse.reading.clauses[index]
  if (above === undefined || above.sentence !== clause.sentence) return PLAIN
  if (clause.form === 'infinitive' || (clause.form === 'gerund' && clause.marker !== null))
    return underControl(discourse, clause, above, depth)
  if (!isContent(discourse, clause, above)) return PLAIN
  const row = findReportingVerb(above.lemma)
  if (row === null) return attribute(discourse, above, depth + 1)
  const speaker = actorsOfAll(discourse, above.subjects)[0] ?? null
  return { status: above.negated && row.stance === 'asserted' ? 'negated' : row.stance, assertedBy: speaker }
}

/** Infinitives are planned under a verb of intent; "accused of …", "denied …ing" carry the accuser's stance. */
function underControl(discourse: Discourse, clause: Clause, above: Clause, depth: number): Attribution {
  const row = findReportingVerb(above.lemma)
  const speaker = actorsOfAll(discourse, above.subjects)[0] ?? null
  if (clause.form === 'gerund' && clause.marker === 'of' && row !== null)
    return { status: row.stance === 'denied' ? 'denied' : 'alleged', assertedBy: speaker }
  if (clause.form === 'infinitive' && FAILURE.test(above.lemma)) return { status: 'negated', assertedBy: null }
  if (clause.form === 'infinitive' && INTENT.test(above.lemma)) return { status: 'planned', assertedBy: null }
  return attribute(discourse, above, depth + 1)
}

/** Tells whether the clause is what the verb above reports: after "that", or right behind it. */
function isContent(discourse: Discourse, clause: Clause, above: Clause): boolean {
  if (clause.marker !== null && clause.marker !== 'that') return false
  if (clause.form === 'participle') return false
  if (clause.form === 'gerund') return discourse.reading.document.tokens[clause.verb - 1]?.text !== ','
  return clause.marker === 'that' || findReportingVerb(above.lemma) !== null
}
