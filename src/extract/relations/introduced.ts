import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { surfaceSubjects } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { textOf } from '../names/words.ts'
import type { Reading } from '../reading.ts'
import { findHeldTitle } from './held-title.ts'
import type { RelationDraft } from './relation-draft.ts'

const RULE = 'holds-position/introduced'
/**
 * "Peru’s defence minister has resigned. Ana Ruiz, 48, handed …": who opens the next sentence with a name and an age is whoever
 * the first sentence speaks of by an office.
 */
export function findIntroduced(reading: Reading, referents: readonly Referent[]): RelationDraft[] {
  const { document, syntaxes } = reading
  return document.sentences.slice(0, 2).flatMap((_, sentence): RelationDraft[] => {
    const person = findOpening(reading, referents, sentence + 1)
    const subjects = syntaxes[sentence]?.clauses.flatMap(surfaceSubjects) ?? []
    const [first] = subjects.toSorted((a, b) => a.first - b.first)
    return person === null || first === undefined ? [] : toDrafts(reading, referents, first, person)
  })
}

/** The person whose name and age open a sentence, never named before. */
function findOpening({ document }: Reading, referents: readonly Referent[], sentence: number): Referent | null {
  const opening = document.sentences[sentence]?.first ?? -1
  const at = referents.findIndex(({ name }) => name.first === opening)
  const found = referents[at]
  if (found === undefined || found.name.type !== 'person' || found.name.last === found.name.first) return null
  const [comma, age, end] = document.tokens.slice(found.name.last + 1, found.name.last + 4)
  const aged = comma?.text === ',' && /^[1-9]\d$/.test(age?.text ?? '') && end?.text === ','
  return aged && referents.slice(0, at).every(({ entity }) => entity !== found.entity) ? found : null
}

/** The office that a phrase speaks of in a country or body named before its title, as the person’s. */
function toDrafts(
  { document }: Reading,
  referents: readonly Referent[],
  phrase: NounPhrase,
  person: Referent,
): RelationDraft[] {
  const title = findHeldTitle(document, phrase, phrase.head)
  if (title === null || !title.office || phrase.appositions.length > 0) return []
  const within = referents.filter(({ name }) => name.first >= phrase.first && name.last < title.first)
  const [body, other] = within.map(({ entity }) => entity)
  if (body === undefined || other !== undefined || typeOfId(body) === 'person') return []
  const before = document.tokens[phrase.first]?.lower ?? ''
  const former =
    findTitleModifier(document.tokens[phrase.first + 1]?.text ?? '') === 'former' && /^an?$|^the$/.test(before)
  const value = `${former ? 'former ' : ''}${textOf(document, title.first, title.last)}`
  const evidence = [
    toEvidence(document, phrase.first, phrase.last, RULE, 0.6),
    toEvidence(document, person.name.first, person.name.last, RULE, 0.6),
  ]
  return [{ type: 'holds_position', subject: person.entity, object: body, value, evidence }]
}
