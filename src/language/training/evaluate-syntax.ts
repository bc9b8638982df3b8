import type { SentenceSyntax, SyntaxReader } from '../network/syntax-reader.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'

/**
 * Shares of words, punctuation included, whose tags are right, whose head is (UAS), and whose head and relation are
 * (LAS; `las` with subtypes, `universalLas` without).
 */
export interface SyntaxScores {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  readonly universalLas: number
}

/** Scores tags and trees on the tokens of a treebank. */
export function evaluateSyntax(read: SyntaxReader, sentences: readonly TreebankSentence[]): SyntaxScores {
  const found = read(sentences.map(({ words }) => words.map(({ form }) => form)))
  const pairs = sentences.flatMap(({ words }, sentence) =>
    words.map((word, at) => compare(word, found[sentence] as SentenceSyntax, at)),
  )
  const share = (is: (pair: Comparison) => boolean): number => pairs.filter(is).length / pairs.length
  return {
    words: pairs.length,
    upos: share(({ upos }) => upos),
    xpos: share(({ xpos }) => xpos),
    uas: share(({ head }) => head),
    las: share(({ head, deprel }) => head && deprel),
    universalLas: share(({ head, universal }) => head && universal),
  }
}

type Comparison = Readonly<Record<'upos' | 'xpos' | 'head' | 'deprel' | 'universal', boolean>>

function compare(gold: TreebankWord, { upos, xpos, heads, deprels }: SentenceSyntax, at: number): Comparison {
  const deprel = deprels[at] as string
  return {
    upos: upos[at] === gold.upos,
    xpos: xpos[at] === gold.xpos,
    head: heads[at] === gold.head,
    deprel: deprel === gold.deprel,
    universal: toUniversal(deprel) === toUniversal(gold.deprel),
  }
}

const toUniversal = (deprel: string): string => deprel.split(':')[0] as string
