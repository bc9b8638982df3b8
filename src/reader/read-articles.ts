import { decode, findDeclaredCharset } from './decode.ts'
import type { Draft, Reading } from './draft.ts'
import { readFeed } from './feed.ts'
import type { Format } from './format.ts'
import { readHtml } from './html/read-html.ts'
import { readJson } from './json.ts'
import { readMarkdown } from './markdown.ts'

/** Formats that are read whole; NDJSON comes line by line (`readNdjson`). */
export type DocumentFormat = Exclude<Format, 'ndjson'>

/**
 * The articles of a document: many of a feed, else one. Fails with `invalid` or `unsupported` for bytes that are not of
 * the format; the fault of one item stands in its place. `charset` is what is known of the encoding beside the document.
 */
export const readArticles = (bytes: Uint8Array, format: DocumentFormat, charset: string | null = null): Reading[] =>
  READERS[format](bytes, charset)

const READERS: Readonly<Record<DocumentFormat, (bytes: Uint8Array, charset: string | null) => Reading[]>> = {
  text: (bytes, charset) => one({ text: decode(bytes, charset) }),
  json: (bytes) => one(readJson(decode(bytes), 'file')),
  html: (bytes, charset) => one(readHtml(decode(bytes, charset ?? findDeclaredCharset(bytes)))),
  markdown: (bytes, charset) => one(readMarkdown(decode(bytes, charset))),
  feed: (bytes) => readFeed(decode(bytes, findDeclaredCharset(bytes))),
}

const one = (draft: Draft): Reading[] => [{ place: null, draft }]
