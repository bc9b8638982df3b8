import type { FastifyRequest } from 'fastify'
import { MAX_TEXT_LENGTH } from '../model/article.ts'
import { Failure } from '../model/failure.ts'

/** Longest body in bytes: room for the longest text with every code unit written as an escape of six bytes. */
export const BODY_LIMIT = 6 * MAX_TEXT_LENGTH + 2 ** 16

/** Reads the bytes of a body as JSON in UTF-8; anything else fails with `invalid`, never with replaced characters. */
export async function parseJson(_request: FastifyRequest, bytes: Buffer): Promise<unknown> {
  if (bytes.length === 0) throw invalid('The body is empty.')
  return parse(decodeBody(bytes))
}

/** The text of a body in UTF-8; bytes that are none fail with `invalid`. */
export function decodeBody(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid('The body is not UTF-8.')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('The body is not JSON.')
  }
}

const invalid = (detail: string) => new Failure('invalid', detail, [{ pointer: '', detail }])
