import type { Span } from '../model/span.ts'

const WRAPPED_LINE = 50
const TERMINAL = /[.!?:;…]["'”’»)\]]*$/

/**
 * Splits a text into paragraphs, trimmed and never empty. A line break ends a paragraph unless it looks like the
 * wrapping of a long line: no blank line, no closing punctuation, and at least 50 characters before it.
 */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = []
  let open: Span | null = null
  let last: Span | null = null
  for (const line of splitLines(text)) {
    const words = trimSpan(text, line)
    if (words === null) {
      open = null
    } else if (open !== null && last !== null && isWrapped(text, last, words)) {
      open.end = words.end
    } else {
      open = { ...words }
      spans.push(open)
    }
    last = words
  }
  return spans
}

function* splitLines(text: string): Generator<Span> {
  const breaks = /\r\n|[\n\r\u2028\u2029]/g
  let start = 0
  for (const found of text.matchAll(breaks)) {
    yield { start, end: found.index }
    start = found.index + found[0].length
  }
  yield { start, end: text.length }
}

function isWrapped(text: string, last: Span, next: Span): boolean {
  const line = text.slice(last.start, last.end)
  return next.start - last.end < WRAPPED_LINE && line.length >= WRAPPED_LINE && !TERMINAL.test(line)
}

/** The span without white space at its ends, or null where nothing is left. */
function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}
