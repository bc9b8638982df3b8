import type Database from 'better-sqlite3'
import { Failure } from '../../model/failure.ts'
import { createKept } from './kept.ts'
import { isStopped, type Stop } from './stop.ts'

/** What can be bound to a parameter. */
export type Value = string | number | Uint8Array | null

/** The parameters of a statement in their order, or one record of them by name. */
export type Bound = readonly Value[] | readonly [Readonly<Record<string, Value>>]

/** How many prepared statements of either kind stay at hand at least, at most twice as many; their number is bounded by the shapes of requests. */
const KEPT = 250

/** A connection that speaks SQL: statements are prepared once by their text. */
export interface Sql {
  row<R>(sql: string, ...values: Bound): R | undefined
  rows<R>(sql: string, ...values: Bound): R[]
  /** Rows as arrays of their columns. */
  tuples(sql: string, ...values: Bound): Value[][]
  /** Visits rows as arrays of their columns, one after the other. */
  each<R extends Value[]>(sql: string, visit: (row: R) => void): void
  /** First column of the first row. */
  value<V>(sql: string, ...values: Bound): V | undefined
  /** First column of every row. */
  column<V>(sql: string, ...values: Bound): V[]
  /** The number of rows that a write changed. */
  run(sql: string, ...values: Bound): number
  /** Runs many statements; for migrations and pragmas. */
  script(sql: string): void
  /** A transaction in which all reads see the same state. */
  reading<T>(work: () => T): T
  /** A transaction that takes the write lock at its start and is undone when `work` throws. */
  writing<T>(work: () => T): T
  /** As `writing`, but undone in any case. */
  trying<T>(work: () => T): T
  /** What `work` gives; null where its statements that look at many rows take longer than some milliseconds. */
  briefly<T>(ms: number, work: () => T): T | null
  /** From now on statements fail with `unavailable` once this is set, those that look at many rows at their next row; null for none. */
  obey(stop: Stop | null): void
  /** Begins a read that goes on until the connection is closed: from now on it sees one state. */
  hold(): void
  /** The database as the bytes of a file. */
  image(): Buffer
  close(): void
}

/** Thrown inside of a statement that takes longer than it may. */
class TooLong extends Error {}

/**
 * Wraps an open database. Statements that look at many rows ask `alive()` for each row of their outermost loop: a statement can be
 * stopped only where JavaScript runs.
 */
export function createSql(db: Database.Database): Sql {
  let end = Number.POSITIVE_INFINITY
  let obeyed: Stop | null = null
  const check = () => {
    if (obeyed !== null && isStopped(obeyed)) throw new Failure('unavailable', 'The work was stopped')
  }
  db.function('alive', { deterministic: false }, () => {
    check()
    if (end !== Number.POSITIVE_INFINITY && performance.now() > end) throw new TooLong()
    return 1
  })
  const createPrepared = <S>(prepare: (sql: string) => S): ((sql: string) => S) => {
    const keep = createKept<S>(KEPT)
    return (sql) => {
      check()
      return keep(sql, () => prepare(sql))
    }
  }
  const whole = createPrepared((sql) => db.prepare<unknown[], unknown>(sql))
  const tuple = createPrepared((sql) => db.prepare<unknown[], Value[]>(sql).raw())
  const single = createPrepared((sql) => db.prepare<unknown[], unknown>(sql).pluck())
  const within = db.transaction((work: () => unknown) => work())
  return {
    row: <R>(sql: string, ...values: Bound) => whole(sql).get(...values) as R | undefined,
    rows: <R>(sql: string, ...values: Bound) => whole(sql).all(...values) as R[],
    tuples: (sql, ...values) => tuple(sql).all(...values),
    each: <R extends Value[]>(sql: string, visit: (row: R) => void) => {
      for (const row of tuple(sql).iterate()) {
        check()
        visit(row as R)
      }
    },
    value: <V>(sql: string, ...values: Bound) => single(sql).get(...values) as V | undefined,
    column: <V>(sql: string, ...values: Bound) => single(sql).all(...values) as V[],
    run: (sql, ...values) => whole(sql).run(...values).changes,
    script: (sql) => void db.exec(sql),
    reading: <T>(work: () => T) => within.deferred(work) as T,
    writing: <T>(work: () => T) => within.immediate(work) as T,
    trying: (work) => attempt(db, work),
    briefly(ms, work) {
      end = performance.now() + ms
      try {
        return work()
      } catch (error) {
        if (error instanceof TooLong) return null
        throw error
      } finally {
        end = Number.POSITIVE_INFINITY
      }
    },
    obey(stop) {
      obeyed = stop
    },
    hold: () => void db.exec('BEGIN; SELECT count(*) FROM sqlite_schema'),
    image: () => db.serialize(),
    close: () => void db.close(),
  }
}

function attempt<T>(db: Database.Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    return work()
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}
