import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Key } from './model/key.ts'
import type { KeyRing } from './store/keys.ts'

const ID_BYTES = 6
const SECRET_BYTES = 32
const FORM = new RegExp(`^(chk_([0-9a-f]{${2 * ID_BYTES}})_[0-9a-f]{${2 * SECRET_BYTES}})([0-9a-f]{8})$`)

/** A new key: its text, which only its owner keeps, and what the store keeps instead. */
export interface NewKeyText {
  readonly id: string
  readonly text: string
  readonly sha256: string
}

/**
 * Makes a key of the form `chk_<id>_<secret><checksum>`: an id to name it by, 256 random bits, and a CRC-32 by which
 * a key that was cut or mistyped is told without asking the store. A fast hash guards the secret well, since nobody
 * can try 2^256 of them; slow ones are for what people choose.
 */
export function createKeyText(): NewKeyText {
  const id = randomBytes(ID_BYTES).toString('hex')
  const head = `chk_${id}_${randomBytes(SECRET_BYTES).toString('hex')}`
  const text = `${head}${toChecksum(head)}`
  return { id, text, sha256: hash('sha256', text) }
}

/** The key that a text stands for; null for a text that is no key, an unknown one and a revoked one. */
export async function findKey(keys: KeyRing, text: string): Promise<Key | null> {
  const [, head = '', id = '', checksum] = FORM.exec(text) ?? []
  if (head === '' || toChecksum(head) !== checksum) return null
  const found = await keys.findKey(id)
  if (found === null || found.key.revokedAt !== null) return null
  const same = timingSafeEqual(Buffer.from(found.sha256, 'hex'), hash('sha256', text, 'buffer'))
  return same ? found.key : null
}

const toChecksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')
