import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { findGender } from '../lexicon/first-names.ts'
import type { Reading } from '../reading.ts'
import { createDiscourse, type Discourse, isDate, remember } from './discourse.ts'
import { resolveEpithet } from './epithets.ts'
import { resolveClassNoun, resolveNominal } from './nominals.ts'
import { resolvePronoun } from './pronouns.ts'
import type { KnownPost, Reference } from './reference.ts'
import type { Referent } from './referent.ts'
import { noteStateOrgan } from './state-organs.ts'
import { findSeatCountry, findStoryCountry } from './story-country.ts'

const MALE = /^(?:mr|sir|lord|king|prince|[a-z]+man|brother|father|sheikh|emir)$/
const FEMALE = /^(?:mrs|ms|miss|lady|dame|queen|princess|[a-z]+woman|sister|mother|actress)$/

/**
 * Finds what every name, nominal and pronoun stands for, sentence by sentence, so that later words are resolved
 * against earlier ones. `given` are references known beforehand, those to agreements.
 */
export function findReferences(
  reading: Reading,
  referents: readonly Referent[],
  posts: readonly KnownPost[],
  given: readonly Reference[],
): Discourse {
  const discourse = createDiscourse(reading)
  const taken = new Set(given.map(({ last }) => last))
  const named = referents.map((referent) => toReference(reading, referent)).filter(({ last }) => !taken.has(last))
  const known = [...named, ...given]
  for (const referent of referents) noteAddress(discourse, referent)
  const country = findStoryCountry(reading, referents) ?? findSeatCountry(reading, referents)
  const bySentence = Map.groupBy(known, ({ sentence }) => sentence)
  reading.syntaxes.forEach(({ nouns }, sentence) => {
    const here = bySentence.get(sentence) ?? []
    const covered = new Set(here.map(({ last }) => last))
    for (const reference of here) remember(discourse, reference)
    for (const phrase of nouns) {
      noteStateOrgan(discourse, phrase, country)
      resolvePhrase(discourse, phrase, posts, covered)
    }
  })
  return discourse
}

/** "Mr", "Queen", "spokeswoman" before a name tell, and so do most first names, of whom "he" and "she" may speak. */
function noteAddress(discourse: Discourse, { name, entity }: Referent): void {
  const before = discourse.reading.document.tokens[name.first - 1]?.lower.replace(/\.$/, '') ?? ''
  if (name.type !== 'person') return
  const known = findGender(discourse.reading.document.tokens[name.first]?.text ?? '')
  if (known !== null && name.last > name.first) discourse.genders.set(entity, known)
  if (FEMALE.test(before)) discourse.genders.set(entity, 'female')
  else if (MALE.test(before)) discourse.genders.set(entity, 'male')
}

function toReference(reading: Reading, { name, entity }: Referent): Reference {
  const sentence = reading.document.tokens[name.first]?.sentence ?? 0
  return { first: name.first, last: name.last, sentence, form: 'name', entities: [entity] }
}

function resolvePhrase(
  discourse: Discourse,
  phrase: NounPhrase,
  posts: readonly KnownPost[],
  covered: ReadonlySet<number>,
): void {
  const { tokens } = discourse.reading.document
  const first = tokens[phrase.first]
  const sentence = first?.sentence ?? 0
  if (phrase.relative) return
  if (first?.upos === 'PRON' && !discourse.byHead.has(phrase.first))
    rememberAny(discourse, {
      first: phrase.first,
      last: phrase.first,
      sentence,
      form: 'pronoun',
      entities: resolvePronoun(discourse, first),
    })
  if (isDate(discourse, phrase)) return
  if (covered.has(phrase.head) || discourse.byHead.has(phrase.head) || tokens[phrase.head]?.upos === 'PRON') return
  const place = { first: phrase.first, last: phrase.head, sentence, form: 'nominal' } as const
  const called = resolveEpithet(discourse, phrase)
  const entities = called.length > 0 ? [] : resolveClassNoun(discourse, phrase)
  if (called.length > 0) remember(discourse, { ...place, entities: called })
  else if (entities.length > 0) discourse.byHead.set(phrase.head, { ...place, entities })
  else rememberAny(discourse, { ...place, entities: resolveNominal(discourse, phrase, posts) })
}

function rememberAny(discourse: Discourse, reference: Reference): void {
  if (reference.entities.length > 0) remember(discourse, reference)
}
