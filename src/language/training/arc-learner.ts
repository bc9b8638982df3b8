import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import { createFloatProduct } from '../network/product.ts'
import type { Weights } from '../network/weights.ts'
import {
  bestTransition,
  createParserRoom,
  type Parse,
  type ParserRoom,
  type ParserShape,
  prepareParts,
  scoreTransitions,
  toParserWeights,
} from '../parser/parser.ts'
import { apply, createState, isAllowed, isDone, type Transition } from '../parser/transitions.ts'
import { type EncoderLearner, TRAINING_ROWS } from './encoder-learner.ts'
import { type GoldTree, markBest } from './oracle.ts'
import { createParserGradients, throughParts, throughScores } from './parser-gradients.ts'
import type { Random } from './random.ts'
import { toSoftmaxError } from './softmax.ts'

/** Learns from the trees of a batch; gives the loss summed over transitions. */
export type ArcLearner = (
  output: Matrix,
  firsts: readonly number[],
  trees: readonly GoldTree[],
  explore: boolean,
) => number

/** How often training follows what the parser would do, right or wrong, so that it learns to go on from mistakes. */
const EXPLORATION = 0.9

export function createArcLearner(
  kernel: Kernel,
  shape: ParserShape,
  values: Weights,
  gradients: Weights,
  { batch, error }: EncoderLearner,
  share: number,
  random: Random,
): ArcLearner {
  const weights = toParserWeights(values)
  const product = createFloatProduct(kernel, weights.words, null)
  const room = createParserRoom(kernel, shape, TRAINING_ROWS, TRAINING_ROWS)
  const back = createParserGradients(kernel, weights, toParserWeights(gradients), TRAINING_ROWS, TRAINING_ROWS)
  const { transitions } = shape
  const best = new Uint8Array(transitions.length)
  const kept = 1 / (1 - share)
  const disturb = (hidden: Matrix, count: number): void => {
    for (let at = 0; at < count * hidden.columns; at++)
      hidden.data[at] = random() < share ? 0 : (hidden.data[at] as number) * kept
  }
  const learnStep = (parse: Parse & { tree: GoldTree }, index: number, explore: boolean): number => {
    const { state, tree } = parse
    markBest(state, tree, transitions, (transition) => isAllowed(state, transition, room.root), best)
    const explores = explore && random() < EXPLORATION
    const choice = explores ? bestTransition(shape, room, parse, index) : bestMarked(room, index, best)
    const { columns, data } = room.scores
    const loss = toSoftmaxError(data, index * columns, transitions.length, columns, best)
    apply(state, transitions[choice] as Transition)
    return loss
  }
  return (output, firsts, trees, explore) => {
    prepareParts(product, weights, output, batch.rows, room)
    let parses = trees.map((tree, index) => ({
      state: createState(tree.heads.length),
      first: firsts[index] as number,
      tree,
    }))
    let loss = 0
    while (parses.length > 0) {
      scoreTransitions(kernel, weights, shape, parses, batch.rows, room, disturb)
      for (const [index, parse] of parses.entries()) loss += learnStep(parse, index, explore)
      throughScores(kernel, back, room, parses.length, kept)
      parses = parses.filter(({ state }) => !isDone(state))
    }
    throughParts(kernel, weights, back, output, batch.rows, error)
    return loss
  }
}

/** The marked transition with the highest score. */
function bestMarked({ scores }: ParserRoom, index: number, marked: Uint8Array): number {
  let choice = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < marked.length; at++) {
    const value = scores.data[index * scores.columns + at] as number
    if (marked[at] === 1 && value > highest) {
      choice = at
      highest = value
    }
  }
  return choice
}
