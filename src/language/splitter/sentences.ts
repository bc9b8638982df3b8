import { KIND } from './atoms.ts'
import { mayEnd, type OpenSentence, readBoundary } from './boundaries.ts'
import { createFeatures, decide, type Features } from './linear-model.ts'
import type { Splitter } from './splitter.ts'
import type { Tokens } from './tokens.ts'

/** A sentence longer than this is cut. */
const LONGEST_SENTENCE = 300

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
  let open: OpenSentence = START
  for (let at = 0; at <= last; at += 1) {
    open = readToken(tokens, at, open)
    if (at < last && at - open.first + 1 < LONGEST_SENTENCE) {
      if (!mayEnd(tokens, at)) continue
      readBoundary(tokens, at, open, small, features)
      if (!endsSentence(features, at)) continue
    }
    ends.push(at)
    open = { ...open, first: at + 1, small: 0, depth: 0 }
  }
  return ends
}

const START: OpenSentence = { first: 0, small: 0, depth: 0, quoted: false }

function readToken(tokens: Tokens, at: number, open: OpenSentence): OpenSentence {
  switch (tokens.kind[at]) {
    case KIND.lower:
      return { ...open, small: open.small + 1 }
    case KIND.open:
      return { ...open, depth: open.depth + 1 }
    case KIND.close:
      return { ...open, depth: Math.max(0, open.depth - 1) }
    case KIND.openQuote:
    case KIND.closeQuote:
      return { ...open, quoted: tokens.kind[at] === KIND.openQuote }
    default:
      return open
  }
}
