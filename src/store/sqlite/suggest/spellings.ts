import { toSpellings } from '../../../identity/spelling.ts'
import { toWords } from '../fold.ts'
import type { Sql } from '../sql.ts'

const KNOWN = 'SELECT 1 FROM spellings WHERE spelling = ? AND word = ?'

const INSERT = `
  INSERT INTO spellings (spelling, word) SELECT value, @word FROM json_each(@spellings) WHERE TRUE ON CONFLICT DO NOTHING
`

const USED = 'SELECT 1 FROM alias_words WHERE alias_words MATCH ? LIMIT 1'

const DELETE = 'DELETE FROM spellings WHERE word = @word AND spelling IN (SELECT value FROM json_each(@spellings))'

const NAMES = 'SELECT DISTINCT folded FROM aliases WHERE folded > ? ORDER BY folded LIMIT 10000'

/** Keeps the words of a folded name by their spellings. */
export function saveSpellings(sql: Sql, folded: string): void {
  for (const word of toWords(folded)) {
    const spellings = toSpellings(word)
    const [first] = spellings
    if (first === undefined || sql.value(KNOWN, first, word) !== undefined) continue
    sql.run(INSERT, { word, spellings: JSON.stringify(spellings) })
  }
}

/** Forgets the words of folded names that are gone, but for those that other names have. */
export function forgetSpellings(sql: Sql, names: readonly string[]): void {
  for (const word of new Set(names.flatMap(toWords))) {
    const spellings = toSpellings(word)
    if (spellings.length === 0 || sql.value(USED, `"${word}"`) !== undefined) continue
    sql.run(DELETE, { word, spellings: JSON.stringify(spellings) })
  }
}

/** Keeps the words of all names that there are. */
export function fillSpellings(sql: Sql): void {
  let last: string | undefined = ''
  while (last !== undefined) {
    const names: string[] = sql.column<string>(NAMES, last)
    for (const name of names) saveSpellings(sql, name)
    last = names.at(-1)
  }
}
