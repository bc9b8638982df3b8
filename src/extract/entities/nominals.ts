import { lemmaAt, type Token } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { isPluralOf } from '../names/families.ts'
import { complementsOf } from './complements.ts'
import { type Discourse, denoted, isParty, isPerson, recent } from './discourse.ts'
import { resolveHeaded, STORY } from './headed-bodies.ts'
import { resolveBodies, resolvePersons } from './pairs.ts'
import { countriesHeld, type KnownPost, typeOfId } from './reference.ts'

const BODIES =
  /^(?:country|nation|state|side|capital|government|neighbor|neighbour|power|ally|party|company|firm|group|bank|airline|club|team)$/
/** The opening of a story has so many sentences, a headline with them. */
const LEAD = 2
const PERSONS = /^(?:leader|president|minister|man|woman|counterpart|premier)$/
const DEFINITE = /^(?:the|this|that|its|their|his|her)$/

/** What a noun phrase without a name of its own stands for: a pair, the holder of a post, an organization by its head noun. */
export function resolveNominal(
  discourse: Discourse,
  phrase: NounPhrase,
  posts: readonly KnownPost[],
): readonly string[] {
  const { tokens } = discourse.reading.document
  const words = tokens.slice(phrase.first, phrase.last + 1)
  const lemma = lemmaAt(discourse.reading.document, phrase.head)
  const named = phrase.appositions.flatMap((apposition) => denoted(discourse, apposition))
  const counted = words.some(({ upos }) => upos === 'NUM')
  if (named.length === 1 && named.every(isParty) && !counted) return named
  if (isPair(words)) return resolvePair(discourse, phrase, lemma)
  if (phrase.first + 1 === phrase.last && words[0]?.lower === 'the') {
    if (isCouple(words[1])) return resolvePersons(discourse, phrase.first)
    const family = resolveFamily(discourse, phrase.first, words[1]?.text ?? '')
    if (family.length > 0) return family
  }
  if (phrase.possessor === null && !DEFINITE.test(words[0]?.lower ?? '')) return []
  if (/^(?:country|nation)$/.test(lemma))
    return countryOfOwner(discourse, phrase, posts) ?? resolveCountry(discourse, phrase)
  const own = OWN_BODY.test(lemma) ? bodyOfOwner(discourse, phrase, posts) : []
  if (own.length > 0) return own
  if (lemma === 'capital') return resolveCapital(discourse, phrase)
  if (/^(?:document|text)$/.test(lemma)) return resolveDocument(discourse, phrase)
  const holder = resolveHolder(discourse, phrase, posts)
  return holder.length > 0 ? holder : resolveHeaded(discourse, phrase)
}

/** "The Kenyan capital", "Kenya’s capital": the capital of that country, where the text has named it as a place. */
function resolveCapital(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const { names, nameAt } = discourse.reading
  const owner = namedBefore(discourse, phrase, 'country')[0]
  const [seat] = recent(discourse, phrase.first, STORY).filter(
    ({ form, last, entities: [id = ''] }) =>
      form === 'name' &&
      typeOfId(id) === 'place' &&
      owner !== undefined &&
      names[nameAt.get(last) ?? -1]?.seatOf?.id === owner,
  )
  return seat?.entities ?? []
}

/** "The couple", "the parents": the last two people joined. */
const isCouple = (word: Token | undefined): boolean =>
  /^(?:couple|duo|parents|newlyweds|spouses)$/.test(word?.lower ?? '')

/** "The Ruizes", "the Coles": all who were named before with that surname. */
function resolveFamily(discourse: Discourse, at: number, word: string): readonly string[] {
  if (!/^\p{Lu}.*s$/u.test(word)) return []
  const { tokens } = discourse.reading.document
  const named = recent(discourse, at, STORY).filter(
    ({ form, first, last }) => form === 'name' && last > first && isPluralOf(word, tokens[last]?.text ?? ''),
  )
  return [...new Set(named.flatMap(({ entities }) => entities))].filter(isPerson)
}

/** "The document", "the text": the agreement spoken of in this sentence or the two before, or the only one a little further back. */
function resolveDocument(discourse: Discourse, { first }: NounPhrase): readonly string[] {
  const spoken = (reach: number) =>
    recent(discourse, first, reach)
      .flatMap(({ entities }) => entities)
      .filter((id) => typeOfId(id) === 'agreement')
  const near = spoken(2)
  const [only, other] = new Set(near.length > 0 ? near.slice(0, 1) : spoken(STORY))
  return only === undefined || other !== undefined ? [] : [only]
}

/** "His country": the one that he holds a post in; null where nobody owns it. */
function countryOfOwner(
  discourse: Discourse,
  { first, possessor }: NounPhrase,
  posts: readonly KnownPost[],
): readonly string[] | null {
  const { lower = '' } = discourse.reading.document.tokens[first] ?? {}
  if (possessor === null && !/^(?:his|her|their|its)$/.test(lower)) return null
  const owners = possessor === null ? (discourse.byHead.get(first)?.entities ?? []) : denoted(discourse, possessor)
  return countriesHeld(owners, posts).slice(0, 1)
}

/** What somebody has who holds a post in it. */
const OWN_BODY =
  /^(?:party|company|firm|group|organi[sz]ation|agency|union|club|movement|federation|association|bank|charity|foundation)$/

/** "Her party": the one body that she holds a post in. */
function bodyOfOwner(discourse: Discourse, { first }: NounPhrase, posts: readonly KnownPost[]): readonly string[] {
  if (!/^(?:his|her)$/.test(discourse.reading.document.tokens[first]?.lower ?? '')) return []
  const owners = discourse.byHead.get(first)?.entities ?? []
  const bodies = posts.flatMap(({ person, body }) => (owners.includes(person) && body !== null ? [body] : []))
  const [body, other] = new Set(bodies.filter((id) => typeOfId(id) === 'organization'))
  return body === undefined || other !== undefined ? [] : [body]
}

/** "The country", "the nation": the one that the text so far is about, named in at least three of five mentions of countries. */
function resolveCountry(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const named = recent(discourse, phrase.first, 30)
    .filter(({ form }) => form === 'name')
    .flatMap(({ entities }) => entities)
  const countries = named.filter((id) => typeOfId(id) === 'country')
  const counts = Map.groupBy(countries, (id) => id)
  const [main] = [...counts].toSorted((a, b) => b[1].length - a[1].length)
  const plain = phrase.last - phrase.first <= 1
  return plain && main !== undefined && main[1].length * 5 >= countries.length * 3 ? [main[0]] : []
}

/** "Both nations", "the two leaders", "neither side"; "two men" are somebody new. */
const isPair = (words: readonly Token[]): boolean =>
  /^(?:both|neither|either|these)$/.test(words[0]?.lower ?? '') ||
  (words[0]?.lower === 'the' && words[1]?.lower === 'two')

function resolvePair(discourse: Discourse, phrase: NounPhrase, lemma: string): readonly string[] {
  if (BODIES.test(lemma)) return resolveBodies(discourse, phrase.first)
  return PERSONS.test(lemma) ? resolvePersons(discourse, phrase.first) : []
}

/** "The Iranian President", "Norland's prime minister", "the spokesman": the last named holder of such a post. */
function resolveHolder(discourse: Discourse, phrase: NounPhrase, posts: readonly KnownPost[]): readonly string[] {
  const { tokens } = discourse.reading.document
  const head = tokens[phrase.head]?.lower ?? ''
  const bodies = bodiesWithin(discourse, phrase)
  const wanted = tokens
    .slice(phrase.first, phrase.last + 1)
    .map(({ lower }) => lower)
    .join(' ')
  const fitting = posts.filter(
    ({ title, body }) =>
      endsAlike(title.toLowerCase(), wanted, head) && (bodies.length === 0 || (body !== null && bodies.includes(body))),
  )
  if (bodies.length === 0 && phrase.possessor !== null) return []
  const candidates = new Set(fitting.map(({ person }) => person))
  const last = recent(discourse, phrase.first, 5).find(
    ({ entities }) => entities.length === 1 && entities.some((id) => candidates.has(id)),
  )
  if (last !== undefined) return last.entities
  const [only, other] = new Set(
    bodies.length > 0 && opensStory(discourse, phrase) ? holders(posts, wanted, bodies) : [],
  )
  return only === undefined || other !== undefined ? [] : [only]
}

/** Whoever holds the very post that is spoken of, not one that it is a part of. */
const holders = (posts: readonly KnownPost[], wanted: string, bodies: readonly string[]): readonly string[] =>
  posts.flatMap(({ title, person, body }) =>
    wanted.endsWith(` ${title.toLowerCase()}`) && (body === null || bodies.includes(body)) ? [person] : [],
  )

/** "Peru’s foreign minister has resigned": the opening of a story tells of an office whose holder it names later. */
const opensStory = ({ reading: { document } }: Discourse, { first }: NounPhrase): boolean =>
  (document.tokens[first]?.sentence ?? LEAD) < LEAD

/** A "minister" may be taken up from "foreign minister", but not a "president" from "vice president". */
function endsAlike(title: string, wanted: string, head: string): boolean {
  if (!title.split(' ').includes(head)) return false
  return (
    wanted.endsWith(title) || title === head || (title.endsWith(` ${head}`) && !/^(?:vice|deputy|former)/.test(title))
  )
}

const bodiesWithin = (discourse: Discourse, phrase: NounPhrase): readonly string[] =>
  (discourse.bySentence.get(discourse.reading.document.tokens[phrase.head]?.sentence ?? -1) ?? [])
    .filter(({ first, last }) => first >= phrase.first && last < phrase.head)
    .flatMap(({ entities }) => entities)
    .filter((id) => !isPerson(id))

const BODY_NOUN =
  /^(?:alliance|bloc|group|grouping|party|organization|organisation|militia|movement|agency|company|union|network|pact)$/
const PLACE_NOUN = /^(?:region|province|city|town|village|district|port|island|republic|peninsula|state|county|area)$/
const RULE_NOUN = /^(?:government|administration|regime|authority)$/

/** "The BRICS alliance", "the Lombardy region", "the Kenyan government", "the city of Ashdod": a class noun beside a name. */
export function resolveClassNoun(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const noun = lemmaAt(discourse.reading.document, phrase.head)
  if (BODY_NOUN.test(noun)) return namedBefore(discourse, phrase, 'organization')
  if (RULE_NOUN.test(noun)) return namedBefore(discourse, phrase, 'country')
  if (!PLACE_NOUN.test(noun)) return []
  const places = namedBefore(discourse, phrase, 'place')
  return places.length > 0 ? places : placeNamedBy(discourse, phrase)
}

/** Of a type, what the last words before the head of the phrase stand for that stand for anything. */
function namedBefore(discourse: Discourse, { first, head }: NounPhrase, type: string): readonly string[] {
  for (let at = head - 1; at >= first; at--) {
    const entities = discourse.byHead.get(at)?.entities ?? []
    if (entities.length > 0) return entities.filter((id) => typeOfId(id) === type)
  }
  return []
}

/** "The Israeli city of Ashdod". */
function placeNamedBy(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const of = complementsOf(discourse.reading, phrase)[0]
  if (of?.preposition !== 'of') return []
  return of.phrases.flatMap((named) => denoted(discourse, named)).filter((id) => typeOfId(id) === 'place')
}
