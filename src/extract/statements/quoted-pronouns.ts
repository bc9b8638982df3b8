import type { Token } from '../../language/document.ts'
import { clausesOf, type Discourse, denoted, isPerson, recent, remember } from '../entities/discourse.ts'
import { isOfGender, readGender } from '../entities/pronouns.ts'
import type { Quote } from '../quotes.ts'
import type { Speech } from './direct.ts'

const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/
/** How many sentences before a quotation a person counts as spoken of. */
const REACH = 8

/**
 * Remembers who "I" and "he" are in quotations, so that facts told there have an actor: "I" is the speaker, "he" the
 * person other than the speaker who is a subject earlier in the quotation, else the one most spoken of before it.
 */
export function resolveQuotedPronouns(discourse: Discourse, { attributed }: Speech): void {
  const { document, quotes } = discourse.reading
  const speakers = new Map(attributed.map(({ quote, report }) => [quote, report.speaker]))
  for (const quote of quotes) {
    const speaker = speakers.get(quote) ?? null
    for (const token of document.tokens.slice(quote.first, quote.last + 1)) {
      const entity = FIRST_PERSON.test(token.lower) ? speaker : findSpokenOf(discourse, token, quote, speaker)
      const { index, sentence } = token
      if (entity !== null)
        remember(discourse, { first: index, last: index, sentence, entities: [entity], form: 'pronoun' })
    }
  }
}

function findSpokenOf(discourse: Discourse, token: Token, { first }: Quote, speaker: string | null): string | null {
  const gender = readGender(token.lower)
  if (gender === null || discourse.byHead.has(token.index)) return null
  const fits = (id: string) => isPerson(id) && id !== speaker && isOfGender(discourse, id, gender)
  const before = recent(discourse, token.index, REACH)
  const found =
    subjectsWithin(discourse, token, first).findLast(fits) ??
    mostSpokenOf(before.flatMap(({ entities }) => entities.filter(fits)))
  if (found !== null) discourse.genders.set(found, gender)
  return found
}

/** The single subjects of the quotation's clauses up to a token, in text order. */
function subjectsWithin(discourse: Discourse, { sentence, index }: Token, first: number): string[] {
  const from = discourse.reading.document.tokens[first]?.sentence ?? sentence
  return Array.from({ length: sentence - from + 1 }, (_, step) => from + step).flatMap((at) =>
    clausesOf(discourse.reading, at)
      .filter(({ verb }) => verb >= first && verb < index)
      .flatMap(({ subjects }) =>
        subjects.length === 1 ? subjects.flatMap((phrase) => denoted(discourse, phrase)) : [],
      ),
  )
}

/** The one that comes up most, the latest of equals; `ids` are in the order of their mentions, the latest first. */
function mostSpokenOf(ids: readonly string[]): string | null {
  const counts = [...Map.groupBy(ids, (id) => id)].map(([id, mentions]) => ({ id, count: mentions.length }))
  return (
    counts.reduce<{ id: string; count: number } | null>(
      (best, one) => (best === null || one.count > best.count ? one : best),
      null,
    )?.id ?? null
  )
}
