import { decode, findDeclaredCharset } from './decode.ts'
import type { Draft, Reading } from './draft.ts'
import type { Format } from './format.ts'
import { readJson } from './json.ts'

/** Formats that are read whole; NDJSON comes line by line (`readNdjson`). */
export type DocumentFormat = Exclude<Format, 'ndjson'>

/**
 * The articles of a document: many of a feed, else one. Fails with `invalid` or `unsupported` for bytes that are not of
 * the format; the fault of one item stands in its place. `charset` is what is known of the encoding beside the document.
 What parses a format is loaded with its first document.
 */
export const readArticles = async (
  bytes: Uint8Array,
  format: DocumentFormat,
  charset: string | null = null,
): Promise<Reading[]> => READERS[format](bytes, charset)

type ReadBytes = (bytes: Uint8Array, charset: string | null) => Reading[] | Promise<Reading[]>

const READERS: Readonly<Record<DocumentFormat, ReadBytes>> = {
  text: (bytes, charset) => one({ text: decode(bytes, charset) }),
  json: (bytes) => one(readJson(decode(bytes), 'file')),
  async html(bytes, charset) {
    const { readHtml } = await import('./html/read-html.ts')
    return one(readHtml(decode(bytes, charset ?? findDeclaredCharset(bytes))))
  },
  async markdown(bytes, charset) {
    const { readMarkdown } = await import('./markdown.ts')
    return one(readMarkdown(decode(bytes, charset)))
  },
  async feed(bytes) {
    const { readFeed } = await import('./feed.ts')
    return readFeed(decode(bytes, findDeclaredCharset(bytes)))
  },
}

const one = (draft: Draft): Reading[] => [{ place: null, draft }]
