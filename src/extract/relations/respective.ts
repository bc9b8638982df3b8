import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { type Discourse, isPerson } from '../entities/discourse.ts'
import { type KnownPost, typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { findTitle } from '../lexicon/titles.ts'
import { textOf } from '../names/words.ts'
import { findTitleIn } from './held-title.ts'
import type { RelationDraft } from './relation-draft.ts'

const LIKE = /^(?:counterpart|colleague)$/
/** What stands between two countries or two persons of a list. */
const JOINT = /^(?:,|and|the)$/
const GENITIVE = /^['’]s?$/

/** A title, with its first token. */
interface Title {
  readonly first: number
  readonly value: string
}

/**
 * "Peru and Chile …, their presidents, Ana Ruiz and Tom Cole", "Peru’s and Chile’s presidents, …", "her Chilean and Kenyan colleagues, Tom Cole and Luis Paz": as many
 * persons as countries, one after the other.
 */
export const findRespective = (discourse: Discourse, posts: readonly KnownPost[]): RelationDraft[] =>
  discourse.reading.syntaxes.flatMap(({ nouns }) => nouns.flatMap((phrase) => toDrafts(discourse, phrase, posts)))

function toDrafts(discourse: Discourse, phrase: NounPhrase, posts: readonly KnownPost[]): RelationDraft[] {
  const { document } = discourse.reading
  const { head } = phrase
  if (!/^NNP?S$/.test(document.tokens[head]?.xpos ?? '') || document.tokens[head + 1]?.text !== ',') return []
  const persons = personsBehind(discourse, head + 1)
  const title = persons.length > 1 ? titleOf(discourse, phrase, posts) : null
  const countries = title === null ? [] : countriesBefore(discourse, title.first - 1)
  if (title === null || countries.length !== persons.length) return []
  const evidence = toEvidence(document, title.first, persons.at(-1)?.last ?? head, 'holds-position/respective', 0.8)
  return persons.flatMap(({ id }, at) => {
    const object = countries[at]
    return object === undefined
      ? []
      : [{ type: 'holds_position' as const, subject: id, object, value: title.value, evidence: [evidence] }]
  })
}

/** "Energy ministers" as what each of them is; "colleagues" are what the person is whose they are. */
function titleOf(discourse: Discourse, phrase: NounPhrase, posts: readonly KnownPost[]): Title | null {
  const { document } = discourse.reading
  const { head } = phrase
  if (LIKE.test(lemmaAt(document, head))) {
    const owner = discourse.byHead.get(ownerBefore(discourse, head - 1))?.entities ?? []
    const post = posts.find(
      ({ person, body }) => owner.includes(person) && body !== null && typeOfId(body) === 'country',
    )
    return post === undefined ? null : { first: head, value: post.title }
  }
  const title = findTitleIn(document, phrase)
  if (title === null || title.last !== head || !title.office || title.company) return null
  const words = textOf(document, title.first, title.last).split(' ')
  return { first: title.first, value: findTitle(words, 0)?.title.title ?? words.join(' ') }
}

/** The token in front of the list of countries that ends at `at`. */
function ownerBefore({ reading: { document }, byHead }: Discourse, at: number): number {
  let before = at
  for (;;) {
    const country = byHead.get(before)
    if (country !== undefined && isCountry(country.entities)) before = country.first - 1
    else if (/^(?:,|and)$/.test(document.tokens[before]?.lower ?? '')) before--
    else return before
  }
}

/** The countries of a list that ends at `at`, in text order; those that "their" stands for. */
function countriesBefore({ reading: { document }, byHead }: Discourse, at: number): string[] {
  const found: string[] = []
  for (let before = at; before >= 0; ) {
    const named = byHead.get(before)
    if (named !== undefined && isCountry(named.entities)) {
      found.unshift(...named.entities)
      before = named.first - 1
      if (named.entities.length > 1) return found
    } else if (GENITIVE.test(document.tokens[before]?.text ?? '')) before--
    else if (found.length > 0 && JOINT.test(document.tokens[before]?.lower ?? '')) before--
    else return found
  }
  return found
}

/** The persons of the list that opens behind the comma at `at`, each with the last token of the name. */
function personsBehind({ reading: { document }, bySentence }: Discourse, at: number): { id: string; last: number }[] {
  const found: { id: string; last: number }[] = []
  const named = (bySentence.get(document.tokens[at]?.sentence ?? -1) ?? [])
    .filter(({ first, form }) => form === 'name' && first > at)
    .toSorted((a, b) => a.first - b.first)
  let end = at
  for (const { first, last, entities } of named) {
    const [id] = entities
    const between = document.tokens.slice(end + 1, first)
    if (id === undefined || !isPerson(id) || !between.every(({ lower }) => JOINT.test(lower))) break
    found.push({ id, last })
    end = last
  }
  return found
}

const isCountry = (entities: readonly string[]): boolean =>
  entities.length > 0 && entities.every((id) => typeOfId(id) === 'country')
