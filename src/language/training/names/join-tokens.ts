import type { Span } from '../../../model/span.ts'

/** No space stands before these, after these. */
const CLOSING = /^(?:[.,;:!?%)\]}…]|n[’']t|[’'](?:s|re|ve|ll|d|m)?|''|-|–)$/i
const OPENING = /^(?:[([{$£€#]|``|-|–)$/
const QUOTES = new Set(['"', "'", '“', '”'])

interface Joined {
  readonly text: string
  /** The place of each token in the text. */
  readonly spans: readonly Span[]
}

/**
 * Writes tokens as running text again, where a corpus has lost its white space: marks lean on the word before or after
 * them, straight quotes on the words that they enclose. Hyphens are joined on both sides.
 */
export function joinTokens(tokens: readonly string[], start = 0): Joined {
  const spans: Span[] = []
  let text = ''
  let isOpen = false
  for (const [at, token] of tokens.entries()) {
    const isQuote = QUOTES.has(token) && !(token === "'" && !isOpen && /s$/i.test(tokens[at - 1] ?? ''))
    if (at > 0 && hasSpace(tokens[at - 1] ?? '', token, isQuote, isOpen)) text += ' '
    spans.push({ start: start + text.length, end: start + text.length + token.length })
    text += token
    if (isQuote) isOpen = !isOpen
  }
  return { text, spans }
}

function hasSpace(before: string, token: string, isQuote: boolean, isOpen: boolean): boolean {
  if (isQuote && isOpen) return false
  if (QUOTES.has(before) && isOpen) return false
  return !OPENING.test(before) && (isQuote || !CLOSING.test(token))
}
