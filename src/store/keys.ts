import type { Key } from '../model/key.ts'

/** A key with the SHA-256 of its text, in hexadecimal. */
export interface StoredKey {
  readonly key: Key
  readonly sha256: string
}

/** The part of the port that keeps API keys. What one process saves or revokes holds in all others at once. */
export interface KeyRing {
  /** Saves a new key; fails with `conflict` where the id is taken. */
  saveKey(stored: StoredKey): Promise<void>
  /** Null for an unknown id; a revoked key is found and says so. */
  findKey(id: string): Promise<StoredKey | null>
  /** Every key, also those that are revoked, the oldest first. */
  listKeys(): Promise<Key[]>
  /** Revokes a key and gives it as it is then; one that is revoked keeps its time. Null for an unknown id. */
  revokeKey(id: string, at: string): Promise<Key | null>
}
