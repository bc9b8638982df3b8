const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  ə: 'a',
  Ə: 'A',
}

/** A single word that is its own key; most names are, and a hundred thousand cities are keyed at once. */
const PLAIN = /^[A-Za-z]+$/

/**
 * The form under which spellings of one name meet: without diacritics, dots ("U.S.") and apostrophes ("Sana'a"),
 * hyphens as spaces, "&" as "and", no leading "the". Case stays, so that "US" is a country and "us" a pronoun; only
 * the Arabic article is lowered, since "Al-Qaeda" and "al-Qaeda" differ by house style alone.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name
  return name
    .normalize('NFD')
    .replace(/\p{M}|[.'’‘ʼʻʹ`]/gu, '')
    .replace(/[łŁøØđĐıßæÆœŒðþÞəƏ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[\s\-‐‑–]+/g, ' ')
    .replace(/^the /i, '')
    .replace(/\bAl (?=\p{Lu})/gu, 'al ')
    .trim()
}

/** The part of an id that names the thing: lower-case ASCII, words joined by hyphens. */
export const nameSlug = (name: string): string =>
  nameKey(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** The key of a name that a table holds. Written with a capital "The", the article is part of it ("The Hague"). */
export const rowKey = (name: string): string => (name.startsWith('The ') ? `The ${nameKey(name)}` : nameKey(name))

/** The keys to look for, best first: with the article, where the words have one, then without. */
export const searchKeys = (name: string): readonly string[] =>
  /^the /i.test(name) ? [`The ${nameKey(name)}`, nameKey(name)] : [nameKey(name)]

/** Finds the row that bears a name, or null. */
export type FindByName<R> = (name: string) => R | null

const SHORTEST_SHOUTED = 4

/**
 * A lookup over the names of rows; where two rows share a name the earlier one wins. A name in capitals of at least
 * four letters ("RUSSIA", as in headlines and datelines) is found too.
 */
export function createNameIndex<R>(rows: Iterable<R>, namesOf: (row: R) => readonly string[]): FindByName<R> {
  const exact = new Map<string, R>()
  const shouted = new Map<string, R>()
  for (const row of rows) {
    for (const key of namesOf(row).map(rowKey)) {
      if (!exact.has(key)) exact.set(key, row)
      if (!shouted.has(key.toUpperCase())) shouted.set(key.toUpperCase(), row)
    }
  }
  return (name) => firstOf(exact, searchKeys(name)) ?? firstOf(shouted, searchKeys(name).filter(isShouted))
}

function firstOf<R>(rows: ReadonlyMap<string, R>, keys: readonly string[]): R | null {
  for (const key of keys) {
    const row = rows.get(key)
    if (row) return row
  }
  return null
}

const isShouted = (key: string): boolean => key.length >= SHORTEST_SHOUTED && key === key.toUpperCase()
