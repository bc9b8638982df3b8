import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'

/** Who tells what a clause says without governing it: "according to Ruiz", "…, Ruiz told reporters"; else null. */
export function findSource(discourse: Discourse, clause: Clause): string | null {
  const main = clause.governor === null && clause.noun === null
  const phrase = accordingTo(clause) ?? (main ? accordingAside(discourse, clause) : undefined)
  if (phrase !== undefined) return actorsOf(discourse, phrase)[0] ?? sourceOf(discourse, phrase)
  const beside = clausesOf(discourse.reading, clause.sentence)
  const figures = beside.find(({ marker, governor }) => marker === 'according' && governor === clause.index)
  if (figures !== undefined)
    return (
      actorsOfAll(
        discourse,
        figures.obliques.flatMap(({ phrases }) => phrases),
      )[0] ?? null
    )
  const report = main ? beside.find((other) => isTrailing(discourse, clause, other)) : undefined
  return report === undefined ? null : speakerOf(discourse, report)
}

const accordingTo = ({ obliques }: Clause): NounPhrase | undefined =>
  obliques.find(({ preposition }) => preposition === 'according to')?.phrases[0]

/** "Two died and one is missing, according to Ruiz": behind a comma it tells of the whole sentence, whatever it hangs on. */
function accordingAside({ reading }: Discourse, { sentence, verb }: Clause): NounPhrase | undefined {
  return clausesOf(reading, sentence)
    .flatMap((clause) => accordingTo(clause) ?? [])
    .find(({ first }) => first > verb && reading.document.tokens[first - 3]?.text === ',')
}

/** Who a clause of saying has for its subject: "Ruiz", "Norland’s officials", the bank of "analysts at Delmas Bank". */
export function speakerOf(discourse: Discourse, { subjects }: Clause): string | null {
  return actorsOfAll(discourse, subjects)[0] ?? subjects.flatMap((phrase) => employersOf(discourse, phrase))[0] ?? null
}

const employersOf = (discourse: Discourse, phrase: NounPhrase): readonly string[] =>
  phrase.complements
    .filter(({ preposition }) => /^(?:at|from|of|with)$/.test(preposition))
    .flatMap(({ phrases }) => actorsOfAll(discourse, phrases))
    .filter((id) => typeOfId(id) === 'organization')

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

/** A report behind a comma that has nothing of its own to report but a hearer. */
function isTrailing({ reading }: Discourse, clause: Clause, other: Clause): boolean {
  const { index, first, lemma, governor, marker, objects } = other
  const isReport = /^(?:both|that)$/.test(findReportingVerb(lemma)?.takes ?? '') && marker === null
  if (!isReport || governor !== null || first <= clause.verb || reading.document.tokens[first - 1]?.text !== ',')
    return false
  const hasContent = clausesOf(reading, other.sentence).some((one) => one.governor === index)
  return !hasContent && (objects.length === 0 || /^(?:tell|inform|assure|remind)$/.test(lemma))
}
