import type { KeptAnswer } from '../store.ts'
import type { Sql } from './sql.ts'

const FIND = 'SELECT fingerprint, status, location, body FROM answers WHERE key = ? AND expires_at > ?'

const SAVE = `
  INSERT INTO answers (key, fingerprint, status, location, body, expires_at) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING
`

/** The answer kept for an Idempotency-Key. */
export const findAnswer = (sql: Sql, key: string, at: string): KeptAnswer | null =>
  sql.row<KeptAnswer>(FIND, key, at) ?? null

/** Keeps an answer, after those that have expired went. */
export function saveAnswer(
  sql: Sql,
  key: string,
  { fingerprint, status, location, body }: KeptAnswer,
  { at, expiresAt }: { readonly at: string; readonly expiresAt: string },
): void {
  sql.writing(() => {
    sql.run('DELETE FROM answers WHERE expires_at <= ?', at)
    sql.run(SAVE, key, fingerprint, status, location, body, expiresAt)
  })
}
