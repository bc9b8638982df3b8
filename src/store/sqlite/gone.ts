import type { ChangeNoun } from '../../model/change.ts'
import type { Noun } from '../../model/query/noun.ts'
import type { Sql } from './sql.ts'

/** What each noun lists. A mention has no address of its own. */
const LISTED: Readonly<Record<Noun, readonly ChangeNoun[]>> = {
  entities: ['person', 'country', 'organization', 'place', 'agreement', 'event'],
  people: ['person'],
  countries: ['country'],
  organizations: ['organization'],
  places: ['place'],
  mentions: [],
  relations: ['relation'],
  events: ['event'],
  agreements: ['agreement'],
  provisions: ['provision'],
  statements: ['statement'],
  articles: ['article'],
}

const FIND = 'SELECT noun, at FROM gone WHERE id = ?'

const RECORD = `
  INSERT INTO gone (id, noun, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET noun = excluded.noun, at = excluded.at
`

/** When an item of the noun went; null for one that is there or never was. */
export function readGoneAt(sql: Sql, noun: Noun, id: string): string | null {
  const found = sql.row<{ noun: ChangeNoun; at: string }>(FIND, id)
  return found && LISTED[noun].includes(found.noun) ? found.at : null
}

/** Remembers that an item went. */
export const saveGone = (sql: Sql, id: string, noun: ChangeNoun, at: string): void => void sql.run(RECORD, id, noun, at)
