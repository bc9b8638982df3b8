import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { isAgent } from '../lexicon/agents.ts'
import { type Discourse, denoted } from './discourse.ts'
import { typeOfId } from './reference.ts'

/** Who acts where a phrase is subject, agent or object: what it denotes, else the country of "Norland’s officials". */
export function actorsOf(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = denoted(discourse, phrase)
  if (own.length > 0) return own
  const named = apposedTo(discourse, phrase)
  if (named.length > 0) return named
  const listed = examplesOf(discourse, phrase)
  if (listed.length > 0) return listed
  const head = lemmaAt(discourse.reading.document, phrase.head)
  return isAgent(head) ? bodiesBefore(discourse, phrase) : []
}

/** The countries, organizations and persons named before the head: "Norland’s officials", "Russian and Iranian forces". */
export function bodiesBefore(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const found: string[] = []
  for (let at = phrase.first; at < phrase.head; at++) found.push(...(discourse.byHead.get(at)?.entities ?? []))
  return [...new Set(found.filter((id) => /^(?:country|organization|person)$/.test(typeOfId(id))))]
}

/** "His lawyer, Luis Paz, …": the name that says who the phrase is. */
const apposedTo = (discourse: Discourse, { appositions }: NounPhrase): readonly string[] =>
  appositions.flatMap((phrase) => denoted(discourse, phrase)).filter((id) => typeOfId(id) === 'person')

/** "Groups such as A in X and B in Y": A and B. */
const examplesOf = (discourse: Discourse, { complements }: NounPhrase): readonly string[] =>
  complements
    .filter(({ preposition }) => /^(?:such as|including|like)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => denoted(discourse, phrase)))
