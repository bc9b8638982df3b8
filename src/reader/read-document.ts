import { Failure } from '../model/failure.ts'
import type { Draft } from './draft.ts'
import { type DocumentFormat, readArticles } from './read-articles.ts'

/** Reads the one article of a document; `charset` is what is known of its encoding beside it. Fails as `readArticles` does. */
export type ReadDocument = (bytes: Uint8Array, format: DocumentFormat, charset: string | null) => Promise<Draft>

/** Reads a document in the thread of the caller. */
export const readDocument: ReadDocument = async (bytes, format, charset) => {
  const [reading] = await readArticles(bytes, format, charset)
  if (reading === undefined) throw new Failure('invalid', 'The body holds no article')
  if ('failure' in reading) throw reading.failure
  return reading.draft
}
