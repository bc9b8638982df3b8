import { Failure } from '../../model/failure.ts'
import type { Draft } from '../draft.ts'
import type { DocumentFormat } from '../read-articles.ts'
import { readDocument } from '../read-document.ts'

/** A document to read; `begun` becomes 1 when its turn comes. */
export interface Task {
  readonly bytes: Uint8Array
  readonly format: DocumentFormat
  readonly charset: string | null
  readonly begun: Int32Array<SharedArrayBuffer>
}

/** What came of a document; a failure is taken apart, since threads hand on data only. */
export type Read = { readonly draft: Draft } | { readonly failure: Pick<Failure, 'code' | 'message'> }

/** Reads one document. */
export default async function read({ bytes, format, charset, begun }: Task): Promise<Read> {
  Atomics.store(begun, 0, 1)
  try {
    return { draft: await readDocument(bytes, format, charset) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { failure: { code: error.code, message: error.message } }
  }
}
