import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'

/** Who tells what a clause says without governing it: "according to Ruiz", "…, Ruiz told reporters"; else null. */
export function findSource(discourse: Discourse, clause: Clause): string | null {
  const phrase = clause.obliques.find(({ preposition }) => preposition === 'according to')?.phrases[0]
  if (phrase !== undefined) return actorsOf(discourse, phrase)[0] ?? sourceOf(discourse, phrase)
  if (clause.governor !== null || clause.noun !== null) return null
  const report = clausesOf(discourse.reading, clause.sentence).find((other) => isTrailing(discourse, clause, other))
  return report?.subjects.flatMap((subject) => actorsOf(discourse, subject))[0] ?? null
}

/** Who makes an accusation: "accusations from Norland", "Norland’s claim". */
export function sourceOf(discourse: Discourse, noun: NounPhrase): string | null {
  const complement = complementsOf(discourse.reading, noun).find(({ preposition }) =>
    /^(?:from|by|of)$/.test(preposition),
  )
  const named = complement?.phrases.flatMap((phrase) => actorsOf(discourse, phrase)) ?? []
  return named[0] ?? bodiesBefore(discourse, noun)[0] ?? null
}

/** A report behind a comma that has nothing of its own to report but a hearer. */
function isTrailing({ reading }: Discourse, clause: Clause, other: Clause): boolean {
  const { index, first, lemma, governor, marker, objects } = other
  const isReport = /^(?:both|that)$/.test(findReportingVerb(lemma)?.takes ?? '') && marker === null
  if (!isReport || governor !== null || first <= clause.verb || reading.document.tokens[first - 1]?.text !== ',')
    return false
  const hasContent = clausesOf(reading, other.sentence).some((one) => one.governor === index)
  return !hasContent && (objects.length === 0 || /^(?:tell|inform|assure|remind)$/.test(lemma))
}
