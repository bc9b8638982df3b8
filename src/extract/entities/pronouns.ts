import type { Token } from '../../language/document.ts'
import { type Discourse, type Gender, isBody, isPerson, recent, subjectsOf } from './discourse.ts'
import { joinedPairs } from './pairs.ts'
import { typeOfId } from './reference.ts'

const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/
const FEMALE = /^(?:she|her|hers|herself)$/
const NEUTER = /^(?:it|its|itself)$/
const PLURAL = /^(?:they|them|their|theirs|themselves)$/

/** What a third-person pronoun stands for; nothing where no candidate is near, and in quotations, where others speak. */
export function resolvePronoun(discourse: Discourse, token: Token): readonly string[] {
  if (discourse.quoted.has(token.index)) return []
  if (SINGULAR.test(token.lower)) return resolvePerson(discourse, token)
  if (NEUTER.test(token.lower)) return resolveBody(discourse, token)
  return PLURAL.test(token.lower) ? resolveGroup(discourse, token) : []
}

/** The nearest subject in this sentence, else the first subject of the sentence before, else the last person named. */
function resolvePerson(discourse: Discourse, token: Token): readonly string[] {
  const gender = readGender(token.lower) ?? 'male'
  const fits = (group: readonly string[]) =>
    group.length === 1 && group.every((id) => isPerson(id) && isOfGender(discourse, id, gender))
  const single = (groups: (readonly string[])[]) => groups.map((group) => group.filter(isPerson)).filter(fits)
  const here = single(subjectsOf(discourse, token.sentence, token.index))
  const before = single(subjectsOf(discourse, token.sentence - 1, token.index))
  const named = recent(discourse, token.index, 2).filter(({ entities }) => fits(entities))
  const inSentence = named.filter(({ sentence }) => sentence === token.sentence)
  const found = here.at(-1) ?? inSentence[0]?.entities ?? before[0] ?? named[0]?.entities ?? []
  for (const id of found) discourse.genders.set(id, gender)
  return found
}

/** Of whom a singular pronoun speaks; null for other words. */
export const readGender = (pronoun: string): Gender | null =>
  SINGULAR.test(pronoun) ? (FEMALE.test(pronoun) ? 'female' : 'male') : null

/** Whether a person may be of a gender, by what pronouns and forms of address have told of them. */
export const isOfGender = (discourse: Discourse, id: string, gender: Gender): boolean =>
  (discourse.genders.get(id) ?? gender) === gender

/** "It" and "its": the nearest country, organization or agreement that is a subject of this sentence, or of the one before. */
function resolveBody(discourse: Discourse, token: Token): readonly string[] {
  const single = (groups: (readonly string[])[]) =>
    groups.filter((group) => group.length === 1 && group.every((id) => isBody(id) || typeOfId(id) === 'agreement'))
  const here = single(subjectsOf(discourse, token.sentence, token.index))
  if (here.length > 0) return here.at(-1) ?? []
  const opens = token.index - (discourse.reading.document.sentences[token.sentence]?.first ?? 0) <= 1
  return opens ? (single(subjectsOf(discourse, token.sentence - 1, token.index))[0] ?? []) : []
}

function resolveGroup(discourse: Discourse, token: Token): readonly string[] {
  const plural = (groups: (readonly string[])[]) => groups.filter((group) => group.length > 1)
  const here = plural(subjectsOf(discourse, token.sentence, token.index)).at(-1)
  return (
    here ??
    joinedPairs(discourse, token.index, token.sentence)[0] ??
    plural(subjectsOf(discourse, token.sentence - 1, token.index))[0] ??
    resolveTeam(discourse, token)
  )
}

/** "They" of a body of people: the organization that is the latest subject of this sentence, or the subject of the one before. */
function resolveTeam(discourse: Discourse, token: Token): readonly string[] {
  const bodies = (sentence: number) =>
    subjectsOf(discourse, sentence, token.index).filter(
      (group) => group.length === 1 && group.every((id) => typeOfId(id) === 'organization'),
    )
  return bodies(token.sentence).at(-1) ?? bodies(token.sentence - 1).at(-1) ?? []
}
