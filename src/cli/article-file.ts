import { createReadStream } from 'node:fs'
import { BODY_LIMIT } from '../http/body.ts'
import type { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import { type Format, findFormatOfName, mayHoldMany } from '../reader/format.ts'
import { readNdjson } from '../reader/ndjson.ts'
import { type About, type ReadArticle, toReadArticle } from '../reader/read-article.ts'
import { readArticles } from '../reader/read-articles.ts'
import type { Terminal } from './terminal.ts'

/** The FILE that stands for standard input. */
export const STANDARD_INPUT = '-'

/** How files are to be read: `about` goes before what a file says, `format` before what its name tells. */
export interface Manner {
  readonly about: About
  readonly format: Format | null
}

/**
 * The articles of a file or standard input, one after the other. Fails with `not_found` or `unavailable` where it cannot
 * be read, with `too_large`, and with `invalid` or `unsupported` for what is not of its format.
 */
export async function* readArticleFile(
  file: string,
  { about, format: given }: Manner,
  { input }: Pick<Terminal, 'input'>,
): AsyncGenerator<ReadArticle> {
  const format = given ?? findFormatOfName(file) ?? 'text'
  refuseOneOnly(format, about)
  const chunks = readChunks(file === STANDARD_INPUT ? input : createReadStream(file))
  const readings =
    format === 'ndjson' ? readNdjson(chunks, BODY_LIMIT) : await readArticles(await readBytes(chunks), format)
  for await (const reading of readings) yield toReadArticle(reading, about)
}

/** The one article of a file; fails as `readArticleFile`, and with `invalid` where there is none or the file may hold many. */
export async function readOnlyArticle(
  file: string,
  manner: Manner,
  terminal: Pick<Terminal, 'input'>,
): Promise<ArticleInput> {
  for await (const read of readArticleFile(file, manner, terminal)) {
    if ('failure' in read) throw read.failure
    if (read.place === null) return read.article
    break
  }
  throw new Failure('invalid', 'This is a file of several articles; "chancery ingest" files them')
}

/** What belongs to one article only. */
export const ONE_ONLY = ['title', 'url'] as const

function refuseOneOnly(format: Format, about: About): void {
  if (!mayHoldMany(format)) return
  const one = ONE_ONLY.find((name) => about[name] !== undefined)
  if (one !== undefined) throw new Failure('invalid', `--${one} belongs to one article, and this file may hold several`)
}

async function* readChunks(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input
  } catch (error) {
    throw toFailure(error)
  }
}

/** Reads no more than the API does, so that a wrong file does not fill the memory. */
async function readBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > BODY_LIMIT) throw new Failure('too_large', `The file is longer than ${BODY_LIMIT} bytes`)
    held.push(chunk)
  }
  return Buffer.concat(held)
}

function toFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'ENOENT') return new Failure('not_found', 'There is no such file', [], { cause: error })
  const reason = error.code === 'EISDIR' ? 'This is a folder' : `The file cannot be read (${error.code})`
  return new Failure('unavailable', reason, [], { cause: error })
}
