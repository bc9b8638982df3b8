import type { Span } from '../../model/span.ts'
import type { SentenceSyntax, SyntaxReader } from '../network/syntax-reader.ts'
import { splitText } from '../splitter/split-text.ts'
import type { Splitter } from '../splitter/splitter.ts'
import type { TreebankSentence } from './conllu.ts'
import { joinParagraphs, joinText } from './paragraphs.ts'

/** F1 of words read from raw text, after the CoNLL 2018 shared task: a word is right only where its span is. */
export interface RawSyntaxScores {
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
}

/** A word by its span, with what is said of it; `head` is the start of its head's span, -1 for the root. */
interface PlacedWord {
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

/** Splits, tags and parses the raw text of a treebank and compares the words with those of the treebank. */
export function evaluateRawSyntax(
  splitter: Splitter,
  read: SyntaxReader,
  sentences: readonly TreebankSentence[],
): RawSyntaxScores {
  const { text, sentences: spans } = joinText(joinParagraphs(sentences))
  const gold = new Map(spans.flatMap((row, at) => placeGold(row, sentences[at] as TreebankSentence)))
  const split = splitText(splitter, text)
  const syntaxes = read(split.map((row) => row.map(({ start, end }) => text.slice(start, end))))
  const found = new Map(split.flatMap((row, at) => placeFound(row, syntaxes[at] as SentenceSyntax)))
  const f1 = (same: (left: PlacedWord, right: PlacedWord) => boolean): number => {
    const right = [...found].filter(([span, word]) => {
      const other = gold.get(span)
      return other !== undefined && same(word, other)
    })
    return (2 * right.length) / (found.size + gold.size)
  }
  return {
    upos: f1((left, right) => left.upos === right.upos),
    xpos: f1((left, right) => left.xpos === right.xpos),
    uas: f1((left, right) => left.head === right.head),
    las: f1((left, right) => left.head === right.head && left.deprel === right.deprel),
  }
}

const placeGold = (spans: readonly Span[], { words }: TreebankSentence): [string, PlacedWord][] =>
  spans.map((span, at) => {
    const word = words[at] as TreebankSentence['words'][number]
    return [keyOf(span), { ...word, head: startOf(spans, word.head) }]
  })

const placeFound = (spans: readonly Span[], { upos, xpos, heads, deprels }: SentenceSyntax): [string, PlacedWord][] =>
  spans.map((span, at) => [
    keyOf(span),
    {
      upos: upos[at] as string,
      xpos: xpos[at] as string,
      head: startOf(spans, heads[at] as number),
      deprel: deprels[at] as string,
    },
  ])

const keyOf = ({ start, end }: Span): string => `${start}-${end}`
const startOf = (spans: readonly Span[], at: number): number => spans[at]?.start ?? -1
