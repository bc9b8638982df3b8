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
 * the format; the fault of one item stands in its place.
 */
export const readArticles = (bytes: Uint8Array, format: DocumentFormat): Reading[] => READERS[format](bytes)

const READERS: Readonly<Record<DocumentFormat, (bytes: Uint8Array) => Reading[]>> = {
  text: (bytes) => one({ text: decode(bytes) }),
  json: (bytes) => one(readJson(decode(bytes), 'file')),
  html: (bytes) => one(readHtml(decode(bytes, findDeclaredCharset(bytes)))),
  markdown: (bytes) => one(readMarkdown(decode(bytes))),
  feed: (bytes) => readFeed(decode(bytes, findDeclaredCharset(bytes))),
}

const one = (draft: Draft): Reading[] => [{ place: null, draft }]
