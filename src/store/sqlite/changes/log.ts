import type { Change, Changes } from '../../../model/change.ts'
import { Failure } from '../../../model/failure.ts'
import type { Sql } from '../sql.ts'

const LIST = 'SELECT seq, at, action, noun, id FROM changes WHERE seq > ? ORDER BY seq LIMIT ?'

const DROPPED = 'SELECT dropped FROM change_log'

const LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'changes'"

const KEEP = 'UPDATE change_log SET kept = ?'

const BEGIN = `
  INSERT INTO sqlite_sequence (name, seq) SELECT 'changes', 0
  WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'changes')
`

const JUMP = "UPDATE sqlite_sequence SET seq = max(seq + 1, ?) WHERE name = 'changes'"

const DROP_ALL = 'UPDATE change_log SET dropped = ?'

/** Sets how many changes are kept from now on; writes nothing where they are so many already. */
export function keepChanges(sql: Sql, kept: number): void {
  if (sql.value<number>('SELECT kept FROM change_log') !== kept) sql.run(KEEP, kept)
}

/**
 * Ends the log and begins it anew, beyond every seq that the file has given in another life: no log grows by an entry in
 * each microsecond since 1970.
 */
export function beginAnew(sql: Sql, at: Date): void {
  sql.run(BEGIN)
  sql.run(JUMP, at.getTime() * 1000)
  sql.run(DROP_ALL, readLast(sql))
  sql.run('DELETE FROM changes')
}

/** Entries behind `after`; fails with `gone` where they are not what comes next. */
export const listChanges = (sql: Sql, after: number | null, limit: number): Changes =>
  sql.reading(() => readPart(sql, after, limit))

function readPart(sql: Sql, after: number | null, limit: number): Changes {
  const last = readLast(sql)
  const oldest = readOldest(sql)
  const from = after ?? oldest - 1
  if (from < oldest - 1) throw toGone(`Changes up to ${oldest - 1} are kept no longer; the oldest one is ${oldest}.`)
  if (from > last) throw toGone(`The log ends at ${last}: ${from} belongs to another one.`)
  const items = sql.rows<Change>(LIST, from, limit)
  return { items, next: items.length < limit ? last : (items.at(-1)?.seq ?? from), oldest, last }
}

/** The last seq that was given. */
export const readLast = (sql: Sql): number => sql.value<number>(LAST) ?? 0

/** The first seq that is kept: nothing that was given from there on was dropped. */
export const readOldest = (sql: Sql): number => (sql.value<number>(DROPPED) ?? 0) + 1

const toGone = (detail: string): Failure =>
  new Failure('gone', `${detail} Read the lists anew, then go on from \`last\`.`, [
    { parameter: 'after', detail: 'Is kept no longer' },
  ])
