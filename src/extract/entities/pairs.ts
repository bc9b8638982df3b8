import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { complementChain, type NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, actorsOrOwners, bodiesBefore } from './actors.ts'
import { complementsOf } from './complements.ts'
import { clausesOf, type Discourse, denoted, isBody, recent, subjectsOf } from './discourse.ts'
import { type Reference, typeOfId } from './reference.ts'

const REACH = 6

/** Pairs of like entities joined by "and" before token `at`, not before sentence `from`, the latest first: "Russia and Iran". */
export function joinedPairs(discourse: Discourse, at: number, from: number, reach = REACH): (readonly string[])[] {
  const references = recent(discourse, at, reach).filter(
    ({ sentence, entities }) => sentence >= from && entities.length === 1,
  )
  return references.flatMap((second, index) => {
    const first = references.slice(index + 1, index + 4).find((reference) => isJoinedTo(discourse, reference, second))
    return first === undefined ? [] : [[...first.entities, ...second.entities]]
  })
}

/** Only determiners, adjectives, titles and one "and" stand between the two. */
function isJoinedTo(discourse: Discourse, first: Reference, second: Reference): boolean {
  const [a = '', b = ''] = [first.entities[0], second.entities[0]]
  if (a === b || first.sentence !== second.sentence || !areAlike(a, b)) return false
  const between = discourse.reading.document.tokens.slice(first.last + 1, second.first)
  const joints = between.filter(({ lower }) => lower === 'and')
  const fillers = between.every(
    ({ upos, lower }) => lower === 'and' || /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(upos) || lower === ',',
  )
  return joints.length === 1 && between.length <= 6 && fillers
}

/** Countries and organizations face one another: "Hamas and Israel". */
const areAlike = (a: string, b: string): boolean => typeOfId(a) === typeOfId(b) || (isBody(a) && isBody(b))

/** How many sentences back the two that a story is about may have been joined. */
const STORY = 30

/** The countries or organizations that "both nations" or "the two sides" are: the last pair joined or facing one another, else none. */
export const resolveBodies = (discourse: Discourse, at: number): readonly string[] => resolvePair(discourse, at, isBody)

/** The persons that "the two leaders" are. */
export const resolvePersons = (discourse: Discourse, at: number): readonly string[] =>
  resolvePair(discourse, at, (id) => typeOfId(id) === 'person')

function resolvePair(discourse: Discourse, at: number, fits: (id: string) => boolean): readonly string[] {
  const acting = actorsUpon(discourse, at)
  const isOther = (pair: readonly string[]) => pair.every(fits) && !pair.every((id) => acting.has(id))
  const pairs = [...actingPairs(discourse, at), ...joinedPairs(discourse, at, 0), ...facingPairs(discourse, at)].filter(
    isOther,
  )
  return mainPair(discourse, at, pairs) ?? pairs[0] ?? distantPair(discourse, at, isOther)
}

/** "Peru and Chile clashed. … Kenya and Mali abstained. … urged both sides": of several the one that the story has spoken of far more often than of the last. */
function mainPair(
  discourse: Discourse,
  at: number,
  [last, ...others]: readonly (readonly string[])[],
): readonly string[] | undefined {
  if (last === undefined || others.length === 0) return undefined
  const told = recent(discourse, at, STORY).flatMap(({ entities }) => entities)
  const least = (pair: readonly string[]) => Math.min(...pair.map((id) => told.filter((one) => one === id).length))
  const most = Math.max(...last.map((id) => told.filter((one) => one === id).length))
  return others.find((pair) => least(pair) >= OFTEN && least(pair) >= 2 * most)
}

/** Whoever a story is about is spoken of so often. */
const OFTEN = 3

/** Who acts upon the phrase that token `at` opens: "Peru and Chile called on both countries" means two others. */
const actorsUpon = (discourse: Discourse, at: number): ReadonlySet<string> =>
  new Set(
    clausesOf(discourse.reading, discourse.reading.document.tokens[at]?.sentence ?? -1)
      .filter(({ objects, obliques }) =>
        [...objects, ...obliques.flatMap(({ phrases }) => phrases)].some(({ first }) => first === at),
      )
      .flatMap(({ subjects }) => subjects.flatMap((phrase) => denoted(discourse, phrase))),
  )

/** Two that are the subject of a clause together, the latest first. */
function actingPairs(discourse: Discourse, at: number): (readonly string[])[] {
  const here = discourse.reading.document.tokens[at]?.sentence ?? 0
  const sentences = Array.from({ length: Math.min(here, STORY) + 1 }, (_, step) => here - step)
  return sentences
    .flatMap((sentence) => subjectsOf(discourse, sentence, at).toReversed())
    .filter((group) => group.length === 2 && group[0] !== group[1])
}

/** "Norland signed a pact with Sudland", "Ruiz met Cole": who does something with or to whom, the latest first. */
function facingPairs(discourse: Discourse, at: number): (readonly string[])[] {
  const here = discourse.reading.document.tokens[at]?.sentence ?? 0
  const sentences = Array.from({ length: Math.min(here, REACH) + 1 }, (_, step) => here - step)
  return sentences.flatMap((sentence) => [
    ...clausesOf(discourse.reading, sentence)
      .filter(({ verb }) => verb < at)
      .toReversed()
      .flatMap((clause) => facing(discourse, clause)),
    ...(isOfFirms(discourse, at) ? (discourse.reading.syntaxes[sentence]?.nouns ?? []) : [])
      .filter(({ last }) => last < at)
      .flatMap((noun) => facingWithin(discourse, noun)),
  ])
}

/** "The two firms", "both companies": those between whom a deal is told of; two sides may be others. */
const isOfFirms = ({ reading: { document } }: Discourse, at: number): boolean =>
  [at + 1, at + 2].some((next) =>
    /^(?:companies|firms|groups|banks|airlines|carriers|clubs|rivals)$/.test(document.tokens[next]?.lower ?? ''),
  )

/** "The takeover of Norland Steel by its rival Sudland Iron": whose deal it is, and with whom. */
function facingWithin(discourse: Discourse, noun: NounPhrase): (readonly string[])[] {
  if (
    !/^(?:takeover|merger|acquisition|purchase|sale|bid|deal|dispute|war|fight|row)$/.test(
      lemmaAt(discourse.reading.document, noun.head),
    )
  )
    return []
  const behind = complementsOf(discourse.reading, noun)
    .filter(({ preposition }) => /^(?:of|by|with|for|between)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => actorsOf(discourse, phrase)))
  const [one, other, third] = new Set([...bodiesBefore(discourse, noun), ...behind].filter(isBody))
  return one === undefined || other === undefined || third !== undefined || !areAlike(one, other) ? [] : [[one, other]]
}

function facing(discourse: Discourse, clause: Clause): (readonly string[])[] {
  const [one, more] = new Set(clause.subjects.flatMap((phrase) => actorsOf(discourse, phrase)))
  const others = [
    ...clause.objects,
    ...[...clause.obliques, ...clause.objects.flatMap(complementChain)]
      .filter(({ preposition }) => preposition === 'with')
      .flatMap(({ phrases }) => phrases),
  ].flatMap((phrase) => actorsOrOwners(discourse, phrase))
  const [other, third] = new Set(others)
  if (one === undefined || more !== undefined || other === undefined || third !== undefined || one === other) return []
  return typeOfId(one) === typeOfId(other) ? [[one, other]] : []
}

/** The pair that the story joined first, where it has not joined another since. */
function distantPair(discourse: Discourse, at: number, fits: (pair: readonly string[]) => boolean): readonly string[] {
  const pairs = joinedPairs(discourse, at, 0, STORY).filter(fits)
  const [first, ...others] = pairs.toReversed()
  return first !== undefined && others.every((pair) => pair.every((id) => first.includes(id))) ? first : []
}
