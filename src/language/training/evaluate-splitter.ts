import type { Span } from '../../model/span.ts'
import { splitText } from '../splitter/split-text.ts'
import type { Splitter } from '../splitter/splitter.ts'
import type { TreebankSentence } from './conllu.ts'
import { joinParagraphs, joinText } from './paragraphs.ts'

/** Share of spans found that are right, of right spans that are found, and their harmonic mean. */
export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface SplitterScore {
  readonly tokens: SpanScore
  readonly sentences: SpanScore
}

/** Splits the raw text of a treebank and compares the spans of tokens and sentences with those of the treebank. */
export function evaluateSplitter(splitter: Splitter, sentences: readonly TreebankSentence[]): SplitterScore {
  const { text, sentences: gold } = joinText(joinParagraphs(sentences))
  const found = splitText(splitter, text)
  return {
    tokens: scoreSpans(found.flat(), gold.flat()),
    sentences: scoreSpans(found.map(toSentence), gold.map(toSentence)),
  }
}

const toSentence = (tokens: readonly Span[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })

function scoreSpans(found: readonly Span[], gold: readonly Span[]): SpanScore {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`))
  const right = found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length
  const precision = right / found.length
  const recall = right / gold.length
  return { precision, recall, f1: (2 * right) / (found.length + gold.length) }
}
