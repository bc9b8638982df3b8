import type { Span } from '../../model/span.ts'
import { splitParagraphs } from '../paragraphs.ts'
import { findSentenceEnds } from './sentences.ts'
import type { Splitter } from './splitter.ts'
import { splitTokens, type Tokens } from './tokens.ts'

/**
 * The sentences of a text, each as the spans of its tokens, by the conventions of Universal Dependencies for English:
 * "do|n't", "Iran|'s", "long|-|term". Spans are in order, never overlap and have no white space at their ends,
 * whatever the text; no sentence crosses a paragraph. Time is linear in the length of the text.
 */
export function splitText(splitter: Splitter, text: string): Span[][] {
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const tokens = splitTokens(splitter, text, start, end)
    const ends = findSentenceEnds(splitter, tokens)
    return ends.map((last, at) => toSpans(tokens, at === 0 ? 0 : (ends[at - 1] as number) + 1, last))
  })
}

function toSpans({ start, end }: Tokens, first: number, last: number): Span[] {
  const spans: Span[] = []
  for (let at = first; at <= last; at += 1) spans.push({ start: start[at] as number, end: end[at] as number })
  return spans
}
