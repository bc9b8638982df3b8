import { bitOf, type EntryKind, findMatches, type Gazetteer, type GazetteerMatch } from './gazetteer.ts'
import { foldWord } from './word-hash.ts'

/** What the gazetteer tells of each word of a sentence: an id for each of its columns, 0 for nothing. */
export interface GazetteerColumns {
  readonly personal: Int32Array
  readonly place: Int32Array
  readonly people: Int32Array
  readonly organization: Int32Array
  readonly role: Int32Array
}

/** How many values each column has beside 0. */
export const GAZETTEER_SIZES: Readonly<Record<keyof GazetteerColumns, number>> = {
  personal: 7,
  place: 10,
  people: 4,
  organization: 3,
  role: 8,
}

const PLACES: readonly EntryKind[] = ['country', 'capital', 'city', 'town', 'region']
const ROLES: readonly EntryKind[] = [
  'honorific',
  'organizationHead',
  'placeHead',
  'eventHead',
  'agreementHead',
  'calendar',
  'title',
]
const PLACE_BITS = PLACES.reduce((bits, kind) => bits | bitOf(kind), 0)
const INSIDE_TITLE = 8
const [FIRST, SURNAME, PERSON] = [bitOf('firstName'), bitOf('surname'), bitOf('person')]
const NATION = bitOf('nation')
const [TITLE, PEOPLE, ORGANIZATION] = [bitOf('title'), bitOf('nation') | bitOf('people'), bitOf('organization')]

/** Looks all words of a sentence up. Titles count in any case, names only with a capital. */
export function readGazetteerColumns(gazetteer: Gazetteer, words: readonly string[]): GazetteerColumns {
  const folded = words.map(foldWord)
  const columns: GazetteerColumns = {
    personal: new Int32Array(words.length),
    place: new Int32Array(words.length),
    people: new Int32Array(words.length),
    organization: new Int32Array(words.length),
    role: new Int32Array(words.length),
  }
  for (let at = 0; at < words.length; at++) {
    const matches = findMatches(gazetteer, folded, at)
    if (matches.length === 0) continue
    if (isCapitalised(words[at] as string)) markNames(columns, matches, at)
    markRole(columns, matches, at)
  }
  return columns
}

function markNames(columns: GazetteerColumns, matches: readonly GazetteerMatch[], at: number): void {
  const [first] = matches as [GazetteerMatch]
  if (first.length === 1) addBits(columns.personal, at, (first.bits & FIRST ? 1 : 0) | (first.bits & SURNAME ? 2 : 0))
  const person = findLongest(matches, PERSON)
  if (person !== undefined && person.length > 1)
    for (let word = at; word < at + person.length; word++) addBits(columns.personal, word, 4)
  const place = findLongest(matches, PLACE_BITS)
  if (place !== undefined)
    mark(columns.place, at, place.length, 1 + 2 * PLACES.findIndex((kind) => place.bits & bitOf(kind)))
  const people = findLongest(matches, PEOPLE)
  if (people !== undefined) mark(columns.people, at, people.length, people.bits & NATION ? 1 : 3)
  const organization = findLongest(matches, ORGANIZATION)
  if (organization !== undefined) mark(columns.organization, at, organization.length, organization.length === 1 ? 1 : 2)
}

function markRole({ role }: GazetteerColumns, matches: readonly GazetteerMatch[], at: number): void {
  const [first] = matches as [GazetteerMatch]
  const single = first.length === 1 ? ROLES.findIndex((kind) => first.bits & bitOf(kind)) : -1
  if (single >= 0 && role[at] === 0) role[at] = 1 + single
  const title = findLongest(matches, TITLE)
  if (title === undefined || title.length === 1) return
  for (let word = at; word < at + title.length; word++) role[word] = INSIDE_TITLE
}

const addBits = (column: Int32Array, at: number, bits: number): void => {
  column[at] = (column[at] as number) | bits
}

const findLongest = (matches: readonly GazetteerMatch[], bits: number): GazetteerMatch | undefined =>
  matches.findLast((match) => (match.bits & bits) !== 0)

/** Begin and inside of a name, unless a name that began before reaches as far. */
function mark(column: Int32Array, first: number, length: number, begin: number): void {
  if (column[first + length - 1] !== 0) return
  for (let at = first; at < first + length; at++) column[at] = at === first ? begin : begin + 1
}

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return (code >= 65 && code <= 90) || (code > 127 && word[0] !== word[0]?.toLowerCase())
}
