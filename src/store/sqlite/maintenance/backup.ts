import { existsSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Failure } from '../../../model/failure.ts'
import { beginAnew } from '../changes/log.ts'
import { openSql } from '../connect.ts'
import { guard, toFailure } from '../failures.ts'
import { applyMigrations, readMigrations } from '../migrate.ts'
import { findDamage } from './integrity.ts'
import { removeFile } from './scratch.ts'

/** Pages that are copied at once; others may write in between. */
const PAGES = 1000

/** Tells how far a copy is, in pages. */
export type OnCopied = (done: number, total: number) => void

/**
 * Copies a knowledge base into a file while others read and write it; the copy is that of one moment, and appears under its
 * name once it is whole. Fails with `conflict` where the file is there already, with `unavailable` and `not_found`.
 */
export async function backUp(path: string, to: string, onCopied: OnCopied): Promise<void> {
  if (!existsSync(path)) throw new Failure('not_found', `There is no database ${path}`)
  if (existsSync(to)) throw new Failure('conflict', `The file ${to} is there already`)
  await copy(path, to, onCopied)
}

/** How a backup is put in place: `force` also where something is there, `at` is when. */
export interface RestoreOptions {
  readonly force: boolean
  readonly at: Date
}

/**
 * Puts a backup in the place of a knowledge base that nobody has open. What was there is kept beside it, its name ending in
 * `.before-restore`. Its log of changes begins anew, so that whoever followed the former one is told. Fails with `conflict` for a file that is no sound knowledge base of ours, or where something is in the
 * place and `force` is not given, with `unavailable` where a process has it open.
 */
export async function restore(
  from: string,
  path: string,
  { force, at }: RestoreOptions,
  onCopied: OnCopied,
): Promise<string | null> {
  if (!existsSync(from)) throw new Failure('not_found', `There is no file ${from}`)
  const kept = existsSync(path) ? `${path}.before-restore` : null
  if (kept !== null && !force)
    throw new Failure('conflict', `${path} is there already; --force puts the backup in its place`)
  if (kept !== null) refuseOpen(path)
  const whole = `${path}.restoring`
  await copy(from, whole, onCopied)
  checkCopy(whole, at)
  if (kept !== null) {
    removeFile(kept)
    renameSync(path, kept)
  }
  renameSync(whole, path)
  return kept
}

async function copy(from: string, to: string, onCopied: OnCopied): Promise<void> {
  const part = `${to}.part`
  removeFile(part)
  const source = open(from)
  try {
    await source.backup(part, {
      progress({ totalPages, remainingPages }) {
        onCopied(totalPages - remainingPages, totalPages)
        return PAGES
      },
    })
    makeOneFile(part)
    renameSync(part, to)
  } catch (error) {
    removeFile(part)
    throw toFailure(error, to)
  } finally {
    source.close()
  }
}

/** A copy that is read needs no file beside it. */
function makeOneFile(path: string): void {
  const db = new Database(path)
  db.pragma('journal_mode = DELETE')
  db.close()
}

function open(path: string): Database.Database {
  try {
    return new Database(path, { readonly: true })
  } catch (error) {
    throw toFailure(error, path)
  }
}

/** The copy is brought up to date, and must be sound; its log begins anew. */
const checkCopy = (path: string, at: Date): void => {
  const sql = openSql(path)
  try {
    applyMigrations(sql, readMigrations())
    const [damage] = findDamage(sql)
    if (damage !== undefined) throw new Failure('conflict', `The backup is damaged: ${damage}`)
    sql.writing(() => beginAnew(sql, at))
    sql.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
  } catch (error) {
    sql.close()
    removeFile(path)
    throw toFailure(error, path)
  }
  sql.close()
}

/** Fails with `unavailable` where another process has the database open. */
function refuseOpen(path: string): void {
  const db = new Database(path, { timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE; COMMIT')
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
  } catch (error) {
    throw toFailure(error, path)
  } finally {
    db.close()
  }
}

/** As `findDamage`, of a file. */
export const checkFile = guard((path: string): string[] => {
  if (!existsSync(path)) throw new Failure('not_found', `There is no database ${path}`)
  const sql = openSql(path)
  try {
    return findDamage(sql)
  } finally {
    sql.close()
  }
})
