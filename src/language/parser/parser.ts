import { addressOf, type Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf } from '../kernel/matrix.ts'
import { score } from '../network/linear.ts'
import type { Product } from '../network/product.ts'
import { linearSpecs, padded, type WeightSpec, type Weights, weightsOf } from '../network/weights.ts'
import { LABEL_PLACES, PLACES, readLabels, readWords } from './configuration.ts'
import { isAllowed, type ParserState, type Transition } from './transitions.ts'

/** What a parser is made of: numbers an encoded word has, hidden units, relations, transitions. */
export interface ParserShape {
  readonly width: number
  readonly hidden: number
  readonly relations: readonly string[]
  readonly transitions: readonly Transition[]
}

/**
 * Weights after Chen and Manning (2014): a hidden layer over the words and labels of a configuration, then scores. What
 * a word adds to the hidden layer at each place is computed once a word. Two rows of `absent` stand for an empty place
 * and for the root.
 */
export interface ParserWeights {
  readonly words: Matrix
  readonly absent: Matrix
  readonly labels: Matrix
  readonly bias: Matrix
  readonly scores: Matrix
  readonly scoreBias: Matrix
}

export function parserSpecs({ width, hidden, relations, transitions }: ParserShape): WeightSpec[] {
  return [
    { name: 'parser.words', rows: width, columns: PLACES * hidden, start: 'random' },
    { name: 'parser.absent', rows: 2, columns: width, start: 'random' },
    { name: 'parser.labels', rows: LABEL_PLACES * (relations.length + 1), columns: hidden, start: 'random' },
    { name: 'parser.hidden', rows: 1, columns: hidden, start: 'zero' },
    ...linearSpecs('parser.scores', hidden, transitions.length),
  ]
}

export const toParserWeights = (weights: Weights): ParserWeights => ({
  words: weightsOf(weights, 'parser.words'),
  absent: weightsOf(weights, 'parser.absent'),
  labels: weightsOf(weights, 'parser.labels'),
  bias: weightsOf(weights, 'parser.hidden'),
  scores: weightsOf(weights, 'parser.scores.weights'),
  scoreBias: weightsOf(weights, 'parser.scores.bias'),
})

/** Room for parsing up to `sentences` sentences of `rows` words side by side. */
export interface ParserRoom {
  /** rows + 2 × places · hidden; the last two rows are those of an empty place and of the root. */
  readonly parts: Matrix
  readonly hidden: Matrix
  readonly scores: Matrix
  /** For each sentence: rows of `parts` that its hidden layer sums, and rows of the labels' table. */
  readonly wordRows: Int32Array
  readonly labelRows: Int32Array
  readonly addresses: Uint32Array
  /** The configuration that is being located: words and labels by place. */
  readonly words: Int32Array
  readonly labels: Int32Array
  /** Place of the relation `root`. */
  readonly root: number
}

/** The rows that a hidden layer sums: a bias, one a word, one a label. */
const ADDENDS = 1 + PLACES + LABEL_PLACES

export function createParserRoom(kernel: Kernel, shape: ParserShape, rows: number, sentences: number): ParserRoom {
  return {
    parts: kernel.allocate(rows + 2, PLACES * shape.hidden),
    hidden: kernel.allocate(sentences, shape.hidden),
    scores: kernel.allocate(sentences, padded(shape.transitions.length)),
    wordRows: new Int32Array(sentences * PLACES),
    labelRows: new Int32Array(sentences * LABEL_PLACES),
    addresses: kernel.allocateAddresses(ADDENDS),
    words: new Int32Array(PLACES),
    labels: new Int32Array(LABEL_PLACES),
    root: shape.relations.indexOf('root'),
  }
}

/** Computes what each of the first `rows` encoded words adds to a hidden layer, at each place; `product` is that of `weights.words`. */
export function prepareParts(
  product: Product,
  { absent }: ParserWeights,
  encoded: Matrix,
  rows: number,
  { parts }: ParserRoom,
): void {
  product.apply(encoded, rows, parts)
  product.apply(absent, 2, rowsOf(parts, rows, 2))
}

/** A sentence in the middle of being parsed: its state and the row of its first word. */
export interface Parse {
  readonly state: ParserState
  readonly first: number
}

/**
 * Scores all transitions of each parse: `room.scores` gets a row a parse. `rows` is the number of encoded rows that
 * `prepareParts` was given.
 */
export function scoreTransitions(
  kernel: Kernel,
  weights: ParserWeights,
  shape: ParserShape,
  parses: readonly Parse[],
  rows: number,
  room: ParserRoom,
  disturb?: (hidden: Matrix, count: number) => void,
): void {
  parses.forEach((parse, index) => {
    locate(parse, rows, shape.relations.length, room, index)
    sumHidden(kernel, weights, room, index)
  })
  disturb?.(room.hidden, parses.length)
  score(kernel, weights.scores, weights.scoreBias, room.hidden, parses.length, room.scores)
}

/** Finds the rows that the hidden layer of a parse sums. */
function locate({ state, first }: Parse, rows: number, relations: number, room: ParserRoom, index: number): void {
  const { words, labels } = room
  readWords(state, words)
  readLabels(state, words, labels)
  for (let place = 0; place < PLACES; place++) {
    const word = words[place] as number
    room.wordRows[index * PLACES + place] = word < 0 ? rows : word === state.length ? rows + 1 : first + word
  }
  for (let place = 0; place < LABEL_PLACES; place++)
    room.labelRows[index * LABEL_PLACES + place] = place * (relations + 1) + (labels[place] as number) + 1
}

function sumHidden(kernel: Kernel, weights: ParserWeights, room: ParserRoom, index: number): void {
  const { parts, hidden, wordRows, labelRows, addresses } = room
  const units = hidden.columns
  addresses[0] = addressOf(weights.bias)
  for (let place = 0; place < PLACES; place++) {
    const from = (wordRows[index * PLACES + place] as number) * parts.columns + place * units
    addresses[1 + place] = addressOf(parts) + from * 4
  }
  for (let place = 0; place < LABEL_PLACES; place++) {
    const from = (labelRows[index * LABEL_PLACES + place] as number) * units
    addresses[1 + PLACES + place] = addressOf(weights.labels) + from * 4
  }
  kernel.sumPositive(addressOf(hidden) + index * units * 4, addresses.byteOffset, ADDENDS, units)
}

/** The allowed transition with the highest score of a parse. */
export function bestTransition({ transitions }: ParserShape, room: ParserRoom, parse: Parse, index: number): number {
  const { data, columns } = room.scores
  const from = index * columns
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < transitions.length; at++) {
    const score = data[from + at] as number
    if (score > highest && isAllowed(parse.state, transitions[at] as Transition, room.root)) {
      best = at
      highest = score
    }
  }
  return best
}
