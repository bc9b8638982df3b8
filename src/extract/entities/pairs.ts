import { type Discourse, isBody, recent } from './discourse.ts'
import { type Reference, typeOfId } from './reference.ts'

const REACH = 6

/** Pairs of like entities joined by "and" before token `at`, not before sentence `from`, the latest first: "Russia and Iran". */
export function joinedPairs(discourse: Discourse, at: number, from: number): (readonly string[])[] {
  const references = recent(discourse, at, REACH).filter(
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
  if (a === b || first.sentence !== second.sentence || typeOfId(a) !== typeOfId(b)) return false
  const between = discourse.reading.document.tokens.slice(first.last + 1, second.first)
  const joints = between.filter(({ lower }) => lower === 'and')
  const fillers = between.every(
    ({ upos, lower }) => lower === 'and' || /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(upos) || lower === ',',
  )
  return joints.length === 1 && between.length <= 6 && fillers
}

/** The countries or organizations that "both nations" or "the two sides" are: the last pair joined, else none. */
export const resolveBodies = (discourse: Discourse, at: number): readonly string[] =>
  joinedPairs(discourse, at, 0).find((pair) => pair.every(isBody)) ?? []

/** The persons that "the two leaders" are. */
export const resolvePersons = (discourse: Discourse, at: number): readonly string[] =>
  joinedPairs(discourse, at, 0).find((pair) => pair.every((id) => typeOfId(id) === 'person')) ?? []
