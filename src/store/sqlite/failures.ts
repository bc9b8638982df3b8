import Database from 'better-sqlite3'
import { Failure } from '../../model/failure.ts'

interface Reason {
  /** Beginning of SQLite's code (https://www.sqlite.org/rescode.html). */
  readonly code: string
  readonly message: string
}

/** What the user can do something about; anything else is a fault of ours. */
const REASONS: readonly Reason[] = [
  { code: 'SQLITE_BUSY', message: 'The database is locked by another writer; try again' },
  { code: 'SQLITE_LOCKED', message: 'The database is locked by another writer; try again' },
  { code: 'SQLITE_FULL', message: 'The disk that holds the database is full' },
  { code: 'SQLITE_READONLY', message: 'The database cannot be written: the file or its folder is read-only' },
  { code: 'SQLITE_PERM', message: 'The database cannot be written: no permission' },
  { code: 'SQLITE_CANTOPEN', message: 'The database file cannot be opened' },
  { code: 'SQLITE_NOTADB', message: 'The file is not a SQLite database' },
  { code: 'SQLITE_CORRUPT', message: 'The database file is damaged' },
  { code: 'SQLITE_IOERR', message: 'The database file cannot be read or written' },
]

/**
 * The failure that an error of SQLite stands for, known by its code; other errors come back as they are. `path` is
 * named where it is given: to those who open a file, not to those who ask over the network.
 */
export function toFailure(error: unknown, path?: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const reason = REASONS.find(({ code }) => error.code.startsWith(code))
  const message = reason?.message ?? toInternal(error.code)
  return new Failure(reason ? 'unavailable' : 'internal', path === undefined ? message : `${message} (${path})`, [], {
    cause: error,
  })
}

function toInternal(code: string): string {
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? 'A fact names an entity that is not there' : 'The store failed'
}

/** Makes a synchronous operation one of the port: async, and failing with failures only. */
export function guard<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return work(...args)
    } catch (error) {
      throw toFailure(error)
    }
  }
}
