export { fold } from '../../identity/fold.ts'

/** A run of letters and digits, as the tokenizer `unicode61` of SQLite sees them. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** The words of a text. */
export const toWords = (text: string): readonly string[] => text.match(WORD) ?? []

/** How the last word of a search matches: as it is, or as the beginning of one. */
export type LastWord = 'whole' | 'prefix'

/**
 * An FTS5 query for the texts that have all words of at least one of `values`; null where none of them has a word.
 * Every word is quoted, so nothing that a user types is read as syntax (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 */
export function toMatch(values: readonly string[], last: LastWord): string | null {
  const branches = values.map((value) => toWords(value).map((word) => `"${word}"`)).filter((words) => words.length > 0)
  if (branches.length === 0) return null
  const tail = last === 'prefix' ? '*' : ''
  return branches.map((words) => `(${words.join(' AND ')}${tail})`).join(' OR ')
}
