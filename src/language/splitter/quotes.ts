import { KIND } from './atoms.ts'
import type { Tokens } from './tokens.ts'

const OPENING = '“„«‘'
const CLOSING = '”»'

/**
 * Tells opening from closing quotation marks: by their shape, else by the white space beside them, else in turn.
 * An apostrophe counts as one where it opens a word or follows punctuation; after a word it stays an apostrophe.
 */
export function markQuotes(text: string, tokens: Tokens): void {
  let isOpen = false
  tokens.kind.forEach((kind, at) => {
    if (kind !== KIND.quote && kind !== KIND.apostrophe) return
    const mark = kind === KIND.quote ? readQuote(text, tokens, at, isOpen) : readApostrophe(text, tokens, at)
    if (kind === KIND.quote) isOpen = mark === KIND.openQuote
    tokens.kind[at] = mark
  })
}

function readQuote(text: string, tokens: Tokens, at: number, isOpen: boolean): number {
  const mark = text[tokens.start[at] as number] as string
  if (OPENING.includes(mark)) return KIND.openQuote
  if (CLOSING.includes(mark)) return KIND.closeQuote
  const before = touchesLeft(tokens, at)
  const after = touchesLeft(tokens, at + 1)
  if (before !== after) return before ? KIND.closeQuote : KIND.openQuote
  return isOpen ? KIND.closeQuote : KIND.openQuote
}

function readApostrophe(text: string, tokens: Tokens, at: number): number {
  const before = touchesLeft(tokens, at)
  if (!before && touchesLeft(tokens, at + 1)) return KIND.openQuote
  if (OPENING.includes(text[tokens.start[at] as number] as string)) return KIND.openQuote
  const left = tokens.kind[at - 1]
  return before && (left === KIND.stop || left === KIND.comma) ? KIND.closeQuote : KIND.apostrophe
}

const touchesLeft = (tokens: Tokens, at: number): boolean => at > 0 && tokens.end[at - 1] === tokens.start[at]
