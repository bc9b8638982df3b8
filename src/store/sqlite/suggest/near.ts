import { countSlips, toSpellings } from '../../../identity/spelling.ts'
import type { Clause } from '../clause.ts'
import { toWords } from '../fold.ts'
import type { Sql } from '../sql.ts'

/** A longer text is no name. */
const MOST_WORDS = 5

/** Words that share a spelling with one that is typed and are compared with it. */
const MOST_COMPARED = 300

/** Of these, so many are looked for. */
const MOST_LIKE = 12

const MOST_HITS = 300

/** More slips make it another word. */
const MOST_SLIPS = 2

const LIKE = `
  SELECT DISTINCT word FROM spellings WHERE spelling IN (SELECT value FROM json_each(?)) LIMIT ${MOST_COMPARED}
`

/** Folded words that are like the typed one, the likest first; `begins` where it may be the beginning of one. */
function findLike(sql: Sql, typed: string, begins: boolean): string[] {
  return sql
    .column<string>(LIKE, JSON.stringify(toSpellings(typed)))
    .map((word) => ({ word, slips: countSlips(typed, word, begins) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .toSorted((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_LIKE)
    .map(({ word }) => word)
}

/** An entity, and which of its names has the words. */
export interface Near {
  readonly entity: string
  readonly name: string
}

/** Entities, each once by the shortest of its names that have words like those of a folded text: in another transliteration, or with a slip in each. */
export function findNear(sql: Sql, folded: string, { sql: ofType, values }: Clause): Near[] {
  const words = toWords(folded)
  if (words.length === 0 || words.length > MOST_WORDS) return []
  const like = words.map((word, index) => findLike(sql, word, index === words.length - 1))
  if (like.every((list) => list.length === 0)) return []
  const match = words.map((word, index) => toBranch([word, ...(like[index] ?? [])])).join(' AND ')
  const text = `
    SELECT entity, aliases.name FROM alias_words JOIN aliases ON key = alias_words.rowid
    WHERE alias_words MATCH ? AND ${ofType} LIMIT ${MOST_HITS}
  `
  const hits = sql.rows<Near>(text, match, ...values).toSorted((a, b) => b.name.length - a.name.length)
  return [...new Map(hits.map((hit) => [hit.entity, hit])).values()]
}

const toBranch = (words: readonly string[]): string => `(${words.map((word) => `"${word}"`).join(' OR ')})`
