import type { SyntaxShape } from '../network/syntax-network.ts'
import type { FeatureReader, WordFeatures } from '../network/word-features.ts'
import type { TreebankSentence } from './conllu.ts'
import { createGoldTree, type GoldTree } from './oracle.ts'
import { liftArcs } from './projectivity.ts'

/** A sentence of a treebank as the network learns it. */
export interface TrainingSentence {
  readonly words: readonly WordFeatures[]
  /** Places in the shape's lists, -1 for what it does not know. */
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly tree: GoldTree
}

export function toTrainingSentence(
  sentence: TreebankSentence,
  { upos, xpos, parser }: SyntaxShape,
  read: FeatureReader,
): TrainingSentence {
  const { words } = sentence
  const heads = Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head))
  const labels = Int32Array.from(words, ({ deprel }) => parser.relations.indexOf(deprel))
  return {
    words: words.map(({ form }) => read(form)),
    upos: Int32Array.from(words, (word) => upos.indexOf(word.upos)),
    xpos: Int32Array.from(words, (word) => xpos.indexOf(word.xpos)),
    tree: createGoldTree(liftArcs(heads), labels),
  }
}
