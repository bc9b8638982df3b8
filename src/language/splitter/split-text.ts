import type { Span } from '../../model/span.ts'
import { splitParagraphs } from '../paragraphs.ts'
import { findSentenceEnds } from './sentences.ts'
import type { Splitter } from './splitter.ts'
import { splitTokens } from './tokens.ts'

/**
 * The sentences of a text, each as the spans of its tokens, by the conventions of Universal Dependencies for English:
 * "do|n't", "Iran|'s", "long|-|term". Spans are in order, never overlap and have no white space at their ends,
 * whatever the text; no sentence crosses a paragraph. Time is linear in the length of the text.
 */
export function splitText(splitter: Splitter, text: string): Span[][] {
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const tokens = splitTokens(splitter, text, start, end)
    const ends = findSentenceEnds(splitter, tokens)
    const toSpan = (at: number): Span => ({ start: tokens.start[at] as number, end: tokens.end[at] as number })
    return ends.map((last, at) => {
      const first = at === 0 ? 0 : (ends[at - 1] as number) + 1
      return Array.from({ length: last - first + 1 }, (_, place) => toSpan(first + place))
    })
  })
}
