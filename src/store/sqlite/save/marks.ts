import type { Mark } from '../../store.ts'
import type { Sql } from '../sql.ts'

const SAVE = `
  INSERT INTO runs (id, done, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET done = excluded.done, at = excluded.at
`

/** Sets how far a run has come. */
export const saveMark = (sql: Sql, { run, done, at }: Mark): void => void sql.run(SAVE, run, done, at)

/** How many articles of a run are done. */
export const readMark = (sql: Sql, run: string): number =>
  sql.value<number>('SELECT done FROM runs WHERE id = ?', run) ?? 0

/** Forgets a run. */
export const clearMark = (sql: Sql, run: string): void => void sql.run('DELETE FROM runs WHERE id = ?', run)
