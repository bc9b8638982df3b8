import type { Document } from '../language/document.ts'

/** A quotation: its words without the marks, and the tokens in it. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
])

/** The quotations of a text in order; one that no later paragraph closes without opening another ends with its own. */
export function findQuotes(document: Document): Quote[] {
  const quotes: Quote[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const closer = CLOSERS.get(document.tokens[at]?.text ?? '')
    if (closer === undefined || !opens(document, at)) continue
    const close = findCloser(document, at, closer)
    if (close === null) continue
    const quote = trim(document, at + 1, close - 1)
    if (quote !== null) quotes.push(quote)
    at = close
  }
  return quotes
}

/** A single mark opens only before a word and behind a space, since it is also an apostrophe. */
function opens(document: Document, at: number): boolean {
  const token = document.tokens[at]
  return (
    token?.text !== '‘' ||
    (document.tokens[at + 1]?.start === token.end && document.tokens[at - 1]?.end !== token.start)
  )
}

/** The token that closes the quotation, or the end of the paragraph for one that runs on; null for a stray mark. */
function findCloser(document: Document, open: number, closer: string): number | null {
  const opener = document.tokens[open]
  const newline = document.text.indexOf('\n', opener?.end ?? 0)
  const paragraphEnd = newline < 0 ? document.text.length : newline
  for (let at = open + 1; at < document.tokens.length; at++) {
    const token = document.tokens[at]
    if ((token?.start ?? 0) > paragraphEnd)
      return opener?.text === '‘' ? null : (findFarCloser(document, at, closer) ?? at)
    if (token?.text === closer) return at
    if (token?.text === opener?.text) return null
  }
  return null
}

/** So many tokens behind its paragraph a quotation may still be closed. */
const FAR = 200

/** The mark that closes a quotation in a later paragraph: the next mark of all, and one that stands close behind a word. */
function findFarCloser({ tokens }: Document, from: number, closer: string): number | null {
  const mark = tokens.slice(from, from + FAR).find(({ text }) => text === closer || CLOSERS.has(text))
  const closes = mark?.text === closer && tokens[mark.index - 1]?.end === mark.start
  return closes && tokens[mark.index + 1]?.start !== mark.end ? mark.index : null
}

function trim(document: Document, first: number, last: number): Quote | null {
  let end = last
  while (end > first && document.tokens[end]?.text === ',') end--
  const from = document.tokens[first]
  const to = document.tokens[end]
  if (from === undefined || to === undefined || end < first) return null
  return { start: from.start, end: to.end, first, last: end }
}
