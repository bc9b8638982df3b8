import type { Sentence } from '../../language/document.ts'
import { isOrganization } from '../entities/discourse.ts'
import { type KnownPost, typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { countriesIn, findPair, findSeatCountry, findStoryCountry } from '../entities/story-country.ts'
import { hasOffice, isFederation } from '../lexicon/countries/offices.ts'
import type { Reading } from '../reading.ts'
import type { Office } from './offices.ts'

/** What tells whose an office is. */
export interface Story {
  readonly reading: Reading
  readonly referents: readonly Referent[]
  readonly posts: readonly KnownPost[]
  readonly country: string | null
  readonly seat: string | null
  /** The two countries that a story is about, else none. */
  readonly pair: readonly string[]
}

/** Reads what a text is about, once for all its offices. */
export function readStory(reading: Reading, referents: readonly Referent[], posts: readonly KnownPost[]): Story {
  const pair = findPair(reading, referents)
  return {
    reading,
    referents,
    posts,
    country: findStoryCountry(reading, referents),
    seat: findSeatCountry(reading, referents),
    pair,
  }
}

/**
 * The country that a national office belongs to: that whose title it is, that stands in front, whose minister "and" joins,
 * of whose officials the sentence before speaks, else that of the story; a guest’s is the other of two. Null where none has such an office;
 * the opposition is no organ, so only what stands in front tells whose it is, or the one country of the story.
 */
export function findOfficeCountry(story: Story, office: Office): string | null {
  if (/\b(?:opposition|shadow)\b/i.test(office.title))
    return countryInFront(story, office.first) ?? (story.pair.length === 0 ? story.country : null)
  const minister = /\b(?:minister|secretary)\b/i.test(office.title)
  const close = office.spoken || /\bforeign (?:minister|secretary)\b/i.test(office.title)
  const found =
    ownerOfTitle(story, office) ??
    countryInFront(story, office.first) ??
    countryOfScene(story, office.first) ??
    countryAtHome(story, office) ??
    countryJoined(story, office) ??
    countryOfPeople(story, office.first) ??
    (close ? countryBefore(story, office.first) : null) ??
    otherOfPair(story, office) ??
    countryOfSentence(story, office.first) ??
    (minister ? countryOfNeighbor(story, office.first) : null) ??
    story.country ??
    (minister || office.spoken ? story.seat : null)
  if (found === null || !hasOffice(found, office.title)) return null
  return isGuest(story, office.last, found) ? null : found
}

/** Titles that one country alone gives; a “Federal” minister is one of a federation. */
const ONLY_IN: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'country:united-states'],
  ['chancellor of the exchequer', 'country:united-kingdom'],
])

/** The country whose title it is, where the text names that country. */
function ownerOfTitle({ reading: { document }, referents }: Story, { title, first }: Office): string | null {
  const owner = ONLY_IN.get(title.toLowerCase())
  if (referents.some(({ entity }) => entity === owner)) return owner ?? null
  if (document.tokens[first - 1]?.text !== 'Federal') return null
  const [federation, other] = new Set(referents.map(({ entity }) => entity).filter(isFederation))
  return federation !== undefined && other === undefined ? federation : null
}

/** "Chilean President Ana Ruiz and Foreign Minister Tom Cole": the country of the one whom "and" joins, who holds another office. */
function countryJoined({ reading: { document }, referents, posts }: Story, { first, title }: Office): string | null {
  if (document.tokens[first - 1]?.lower !== 'and') return null
  const beside = referents.find(({ name }) => name.last === first - 2)?.entity
  const held = posts.filter(({ person, body }) => person === beside && body !== null && typeOfId(body) === 'country')
  const same = held.some((post) => isAlike(post.title, title))
  return same ? null : (held[0]?.body ?? null)
}

/** "Norland was glad. … Treasurer Ruiz said in Lima": who speaks in the capital of the country that opened the sentence before speaks for it. */
function countryAtHome(story: Story, { first, last }: Office): string | null {
  const { tokens } = story.reading.document
  const [verb, preposition] = tokens.slice(last + 1, last + 3)
  if (!/^(?:said|says)$/.test(verb?.lower ?? '') || preposition?.lower !== 'in') return null
  const home = story.referents.find(({ name }) => name.first === last + 3)?.name.seatOf?.id
  return home !== undefined && openerBefore(story, first) === home ? home : null
}

const PEOPLE =
  /^(?:officials|ministers|politicians|generals|officers|commanders|leaders|lawmakers|citizens|nationals|individuals|diplomats|people)$/

/** "Four Peruvian officials were named. Among them are Interior Minister Ruiz": the one people of whom the sentence before speaks. */
function countryOfPeople({ reading: { document }, referents }: Story, at: number): string | null {
  const sentence = document.sentences[document.tokens[at]?.sentence ?? -1]
  const before = document.sentences[(sentence?.index ?? 0) - 1]
  if (before === undefined || document.tokens[sentence?.first ?? -1]?.lower !== 'among') return null
  const peoples = referents.filter(
    ({ name }) => isIn(before, name.first) && name.demonym && PEOPLE.test(document.tokens[name.last + 1]?.lower ?? ''),
  )
  const [country, other] = new Set(peoples.map(({ entity }) => entity))
  return other === undefined ? (country ?? null) : null
}

/** "Peru condemned it. “Shame,” said Foreign Minister Ana Ruiz": the country that the sentence before begins with, in one paragraph. */
function countryBefore(story: Story, at: number): string | null {
  const { tokens, sentences } = story.reading.document
  const { first = 0 } = sentences[tokens[at]?.sentence ?? -1] ?? {}
  const named = story.referents.some(
    ({ name, entity }) => typeOfId(entity) === 'country' && name.first >= first && name.first < at,
  )
  return named ? null : openerBefore(story, at)
}

/** The country that opens the sentence before, by its name. */
function openerBefore(story: Story, at: number): string | null {
  const before = sentenceBefore(story, at)
  const opening = story.referents.find(({ name }) => name.first === before?.first)
  return opening !== undefined && !opening.name.demonym && typeOfId(opening.entity) === 'country'
    ? opening.entity
    : null
}

/** "In Peru, President Ana Ruiz …", "in Lima, the opposition leader Luis Paz …": the country that opens the sentence in front of the title, or whose capital does. */
function countryInFront(story: Story, at: number): string | null {
  const { tokens, sentences } = story.reading.document
  const comma = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  const opening = openingScene(story, sentences[tokens[at]?.sentence ?? -1])
  return opening?.comma === comma ? opening.country : null
}

/** "In Brazil, growers were angry. Finance Minister Ruiz …": the country that opened the sentence before, in one paragraph. */
function countryOfScene(story: Story, at: number): string | null {
  const before = sentenceBefore(story, at)
  return before === undefined ? null : (openingScene(story, before)?.country ?? null)
}

/** "In Peru, …": the country that opens a sentence, by its capital too, and the comma behind. */
function openingScene(
  { reading: { document }, referents }: Story,
  sentence: Sentence | undefined,
): { country: string; comma: number } | null {
  const { first = -1 } = sentence ?? {}
  if (document.tokens[first]?.lower !== 'in') return null
  const found = referents.find(({ name }) => name.first === first + 1 || name.first === first + 2)
  const country = found?.name.seatOf?.id ?? found?.entity ?? ''
  const comma = (found?.name.last ?? -1) + 1
  return typeOfId(country) === 'country' && document.tokens[comma]?.text === ',' ? { country, comma } : null
}

/** The sentence before that of a token, where one paragraph holds both. */
function sentenceBefore({ reading: { document } }: Story, at: number): Sentence | undefined {
  const sentence = document.sentences[document.tokens[at]?.sentence ?? -1]
  const before = document.sentences[(sentence?.index ?? 0) - 1]
  if (sentence === undefined || before === undefined) return undefined
  return /\n/.test(document.text.slice(before.end, sentence.start)) ? undefined : before
}

/** In a story on Peru and Chile, who visits Chile is Peru’s, and so is the president beside Chile’s. */
function otherOfPair(story: Story, { person, title, last }: Office): string | null {
  const [one, two] = story.pair
  if (one === undefined || two === undefined) return null
  const other = (country: string) => (country === one ? two : one)
  const met = story.pair.find((country) => isGuest(story, last, country)) ?? counterpartOf(story, person)
  if (met !== undefined && story.pair.includes(met)) return other(met)
  const taken = story.posts.filter(
    (post) =>
      post.person !== person && isAlike(post.title, title) && post.body !== null && story.pair.includes(post.body),
  )
  const [holder, more] = new Set(taken.map(({ body }) => body))
  return holder == null || more !== undefined ? null : other(holder)
}

/** "President Ruiz and her Peruvian counterpart": the country of the counterpart of a person. */
function counterpartOf({ reading: { document }, referents }: Story, person: string): string | undefined {
  const { tokens } = document
  return referents.find(({ name, entity }) => {
    const next = tokens[name.last + 1]?.lower ?? ''
    if (typeOfId(entity) !== 'country' || !name.demonym || !LIKE.test(next)) return false
    if (!/^(?:his|her)$/.test(tokens[name.first - 1]?.lower ?? '')) return false
    const before = referents.filter((other) => other.name.type === 'person' && other.name.last < name.first)
    const owner = before.at(-1)
    return owner?.entity === person && tokens[owner.name.first]?.sentence === tokens[name.first]?.sentence
  })?.entity
}

const LIKE = /^(?:counterpart|colleague|opposite)$/

/** The same office; whoever is called the leader of a country holds its highest. */
const isAlike = (known: string, title: string): boolean =>
  known.toLowerCase() === title.toLowerCase() || (known.toLowerCase() === 'leader' && /^president$/i.test(title))

/** "The Peruvian Textile Association was angry, and Economy Minister Ruiz resigned": the one of two that the sentence has named before. */
function countryOfSentence({ reading: { document }, referents, pair }: Story, at: number): string | null {
  if (pair.length === 0) return null
  const { sentence = -1 } = document.tokens[at] ?? {}
  const before = referents.filter(({ name }) => name.last < at && document.tokens[name.first]?.sentence === sentence)
  const [country, other] = new Set(before.flatMap((referent) => countriesIn(document, referent)))
  return country !== undefined && other === undefined && pair.includes(country) ? country : null
}

/**
 * "Canada’s regulator must agree. Industry Minister Ruiz was silent": the one of two that the sentence before names, else all
 * before in the paragraph. What a body is called after says nothing where the story is from one of the two.
 */
function countryOfNeighbor(story: Story, at: number): string | null {
  const before = sentenceBefore(story, at)
  if (story.pair.length === 0 || before === undefined) return null
  const all: Sentence[] = []
  for (let next: Sentence | undefined = before; next !== undefined; next = sentenceBefore(story, next.first))
    all.push(next)
  return onlyOfPair(story, [before]) ?? onlyOfPair(story, all)
}

function onlyOfPair(
  { reading: { document }, referents, pair, seat }: Story,
  sentences: readonly Sentence[],
): string | null {
  const local = seat !== null && pair.includes(seat)
  const named = referents.filter(
    ({ name, entity }) => sentences.some((one) => isIn(one, name.first)) && !(local && isOrganization(entity)),
  )
  const countries = named.flatMap((referent) => countriesIn(document, referent)).filter((id) => pair.includes(id))
  const [country, other] = new Set(countries)
  return country !== undefined && other === undefined ? country : null
}

/** "Prime Minister Ruiz, who is on a visit to Peru": whoever is named last before a visit to a country is a guest there. */
function isGuest({ reading: { document }, referents }: Story, at: number, country: string): boolean {
  const { last: end = -1 } = document.sentences[document.tokens[at]?.sentence ?? -1] ?? {}
  const behind = document.tokens.slice(at + 1, end + 1)
  const visit = behind.find(({ lower, index }) => VISIT.test(lower) && document.tokens[index + 1]?.lower === 'to')
  if (visit === undefined) return false
  const between = referents.some(({ name }) => name.type === 'person' && name.first > at && name.last < visit.index)
  return !between && referents.some(({ name, entity }) => name.first === visit.index + 2 && entity === country)
}

const VISIT = /^(?:visit|trip|tour)$/

const isIn = ({ first, last }: Sentence, at: number): boolean => first <= at && at <= last
