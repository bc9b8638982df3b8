import { hash } from 'node:crypto'
import { Failure } from '../../../model/failure.ts'
import type { Value } from '../sql.ts'

/** A place in a list: the values that the next row comes after. */
export type Place = readonly Value[]

/** An opaque cursor. `query` is all that the list depends on: with another one the cursor is refused. */
export function toCursor(query: unknown, place: Place): string {
  return Buffer.from(JSON.stringify([toDigest(query), ...place])).toString('base64url')
}

/** The place behind a cursor, `size` values long; fails with `invalid` for a cursor of another query and for garbage. */
export function fromCursor(query: unknown, cursor: string, size: number): Place {
  const parts = parse(cursor)
  if (parts === null || parts.length !== size + 1) throw refuse('It is not a cursor that this list gave')
  const [digest, ...place] = parts
  if (digest !== toDigest(query)) throw refuse('It belongs to a list with other filters or another order')
  return place
}

function parse(cursor: string): Value[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.every(isValue) ? parts : null
  } catch {
    return null
  }
}

function isValue(part: unknown): part is Value {
  return part === null || typeof part === 'string' || typeof part === 'number'
}

function toDigest(query: unknown): string {
  return hash('sha256', JSON.stringify(query), 'base64url').slice(0, 12)
}

function refuse(detail: string): Failure {
  return new Failure('invalid', 'The cursor is not valid here', [{ parameter: 'cursor', detail }])
}
