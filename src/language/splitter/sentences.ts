import { KIND } from './atoms.ts'
import { mayEnd, type OpenSentence, readBoundary } from './boundaries.ts'
import { createFeatures, decide, type Features } from './linear-model.ts'
import type { Splitter } from './splitter.ts'
import type { Tokens } from './tokens.ts'

/** A sentence longer than this is cut. */
export const LONGEST_SENTENCE = 300

/** Decides whether a sentence ends after the token `at`, by the features of that boundary. */
export type EndsSentence = (features: Features, at: number) => boolean

/** The last token of each sentence of a paragraph. */
export const findSentenceEnds = ({ boundary, small }: Splitter, tokens: Tokens): number[] =>
  walkBoundaries(tokens, small, (features) => decide(boundary, features))

/** Walks through a paragraph and asks at each place that may end a sentence whether it does. */
export function walkBoundaries(tokens: Tokens, small: ReadonlySet<number>, endsSentence: EndsSentence): number[] {
  const ends: number[] = []
  const features = createFeatures()
  const last = tokens.kind.length - 1
  const open: OpenSentence = { first: 0, small: 0, depth: 0, quoted: false }
  for (let at = 0; at <= last; at += 1) {
    readToken(tokens.kind[at] as number, open)
    if (at < last && at - open.first + 1 < LONGEST_SENTENCE) {
      if (!mayEnd(tokens, at)) continue
      readBoundary(tokens, at, open, small, features)
      if (!endsSentence(features, at)) continue
    }
    ends.push(at)
    open.first = at + 1
    open.small = 0
    open.depth = 0
  }
  return ends
}

function readToken(kind: number, open: OpenSentence): void {
  if (kind === KIND.lower) open.small += 1
  else if (kind === KIND.open) open.depth += 1
  else if (kind === KIND.close) open.depth = Math.max(0, open.depth - 1)
  else if (kind === KIND.openQuote) open.quoted = true
  else if (kind === KIND.closeQuote) open.quoted = false
}
