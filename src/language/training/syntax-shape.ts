import type { SyntaxShape } from '../network/syntax-network.ts'
import { LEFT, RIGHT, SHIFT, type Transition } from '../parser/transitions.ts'
import type { TreebankSentence } from './conllu.ts'
import { listFrequent, readColumns } from './feature-columns.ts'

const WIDTH = 96
const LAYERS = 3
const HIDDEN = 128
/** How often a value of a feature, or a transition, has to be seen to be learnt. */
const LEAST: Readonly<Record<string, number>> = { word: 2, prefix: 5, suffix2: 5, suffix3: 5, suffix4: 5, shape: 3 }
const LEAST_TRANSITION = 2

/** Reads off a treebank what a network for it has to know. */
export function readSyntaxShape(sentences: readonly TreebankSentence[], vectorSize: number): SyntaxShape {
  const words = sentences.flatMap((sentence) => sentence.words)
  const columns = readColumns(
    LEAST,
    words.map(({ form }) => form),
  )
  const relations = listFrequent(
    words.map(({ deprel }) => deprel),
    1,
  )
  return {
    encoder: { vectorSize, tables: columns.map(({ values }) => values.length), width: WIDTH, layers: LAYERS },
    columns,
    upos: listFrequent(
      words.map(({ upos }) => upos),
      1,
    ),
    xpos: listFrequent(
      words.map(({ xpos }) => xpos),
      1,
    ),
    parser: { width: WIDTH, hidden: HIDDEN, relations, transitions: readTransitions(sentences, relations) },
  }
}

/** A shift, and an arc to the left and to the right for every relation that goes that way in the treebank. */
function readTransitions(sentences: readonly TreebankSentence[], relations: readonly string[]): Transition[] {
  const arcs = sentences.flatMap(({ words }) =>
    words.map(({ head, deprel }, index) => `${head < 0 || head > index ? LEFT : RIGHT} ${relations.indexOf(deprel)}`),
  )
  const transitions = listFrequent(arcs, LEAST_TRANSITION).map((arc): Transition => {
    const [move = 0, label = 0] = arc.split(' ').map(Number)
    return { move: move as Transition['move'], label }
  })
  return [{ move: SHIFT, label: -1 }, ...transitions]
}
