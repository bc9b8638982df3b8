import { Failure } from '../../model/failure.ts'
import type { Key } from '../../model/key.ts'
import type { StoredKey } from '../keys.ts'
import type { Sql } from './sql.ts'

const SAVE = `
  INSERT INTO keys (id, name, sha256, scopes, rate, created_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING
`

const COLUMNS = 'id, name, sha256, scopes, rate, created_at AS createdAt, revoked_at AS revokedAt'

const FIND = `SELECT ${COLUMNS} FROM keys WHERE id = ?`

const LIST = `SELECT ${COLUMNS} FROM keys ORDER BY created_at, id`

const REVOKE = 'UPDATE keys SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?'

type Row = Omit<Key, 'scopes'> & { readonly sha256: string; readonly scopes: string }

/** Saves a new key; fails with `conflict` where the id is taken. */
export function saveKey(sql: Sql, { key, sha256 }: StoredKey): void {
  const { id, name, scopes, rate, createdAt, revokedAt } = key
  const saved = sql.run(SAVE, id, name, sha256, JSON.stringify(scopes), rate, createdAt, revokedAt)
  if (saved === 0) throw new Failure('conflict', `There is a key "${id}" already`)
}

/** Revokes a key, if it is not revoked yet, and gives it as it is then; null for an unknown id. */
export const revokeKey = (sql: Sql, id: string, at: string): Key | null =>
  sql.run(REVOKE, at, id) > 0 ? (findKey(sql, id)?.key ?? null) : null

/** A key with the digest of its text; null for an unknown id. */
export function findKey(sql: Sql, id: string): StoredKey | null {
  const row = sql.row<Row>(FIND, id)
  return row ? toStored(row) : null
}

/** Every key, the oldest first. */
export const listKeys = (sql: Sql): Key[] => sql.rows<Row>(LIST).map((row) => toStored(row).key)

const toStored = ({ sha256, scopes, ...row }: Row): StoredKey => ({
  key: { ...row, scopes: JSON.parse(scopes) },
  sha256,
})
