import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, bodiesBefore } from '../entities/actors.ts'
import { clausesOf, type Discourse, isParty } from '../entities/discourse.ts'

/** What somebody writes or shows, and what then speaks for them. */
const DOCUMENT =
  /^(?:statement|post|tweet|letter|message|note|memo|communiqu[eé]|release|email|e-mail|telegram|petition|banner|placard|pamphlet|leaflet|manifesto)$/

/** "The ministry’s statement added", "“…,” it read": whose the document is that speaks, or who is told in the sentence before to have written one. */
export function writerOf(discourse: Discourse, clause: Clause, subjects: Clause['subjects']): string | null {
  const { document } = discourse.reading
  const [subject] = subjects
  if (subject === undefined) return null
  const pronoun = lemmaAt(document, subject.head) === 'it'
  if (!isDocument(discourse, subject) || (pronoun && clause.lemma !== 'read')) return null
  const own = pronoun ? [] : bodiesBefore(discourse, subject)
  return own.find(isParty) ?? writerBefore(discourse, clause.sentence - 1)
}

/** Whether a phrase is a document, or "it", which may be one. */
export const isDocument = ({ reading: { document } }: Discourse, { head }: NounPhrase): boolean =>
  lemmaAt(document, head) === 'it' || DOCUMENT.test(lemmaAt(document, head))

/** Who acts in a sentence whose words name a document: "rejected the charge in a post". */
function writerBefore(discourse: Discourse, sentence: number): string | null {
  const { document } = discourse.reading
  const clause = clausesOf(discourse.reading, sentence).find(({ objects, obliques }) =>
    [...objects, ...obliques.flatMap(({ phrases }) => phrases)].some(({ head }) =>
      DOCUMENT.test(lemmaAt(document, head)),
    ),
  )
  const actors = clause?.subjects.flatMap((phrase) => actorsOf(discourse, phrase)) ?? []
  return actors.find(isParty) ?? null
}
