import { createReadStream } from 'node:fs'
import { BODY_LIMIT } from '../http/body.ts'
import { toFaults } from '../http/faults.ts'
import { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import type { Terminal } from './terminal.ts'

/** The FILE that stands for standard input. */
export const STANDARD_INPUT = '-'

/** What is known about an article beside its text. */
export type About = Omit<ArticleInput, 'text'>

/**
 * Reads an article from a file or standard input; `about` goes before what a JSON file says. Fails with `not_found` or
 * `unavailable` where it cannot be read, with `too_large`, and with `invalid` for what is no article in UTF-8.
 */
export async function readArticleFile(
  file: string,
  about: About,
  { input }: Pick<Terminal, 'input'>,
): Promise<ArticleInput> {
  const text = decode(await readBytes(file === STANDARD_INPUT ? input : createReadStream(file)))
  const said = file.endsWith('.json') ? parse(text) : { text }
  const read = ArticleInput.safeParse({ ...said, ...about })
  if (read.success) return read.data
  throw new Failure('invalid', 'This is no article', toFaults(read.error.issues, 'body'))
}

/** Reads no more than the API does, so that a wrong file does not fill the memory. */
async function readBytes(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      length += chunk.length
      if (length > BODY_LIMIT) throw new Failure('too_large', `The file is longer than ${BODY_LIMIT} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    throw toFailure(error)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure('invalid', 'The file is not UTF-8')
  }
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    throw new Failure('invalid', 'The file is not JSON')
  }
  throw new Failure('invalid', 'The file holds no JSON object')
}

function toFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof Failure) return error
  if (error.code === 'ENOENT') return new Failure('not_found', 'There is no such file', [], { cause: error })
  const reason = error.code === 'EISDIR' ? 'This is a folder' : `The file cannot be read (${error.code})`
  return new Failure('unavailable', reason, [], { cause: error })
}
