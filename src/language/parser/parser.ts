import type { Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf } from '../kernel/matrix.ts'
import { linearSpecs, padded, type Weights, type WeightSpec, weightsOf } from '../network/weights.ts'
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
}

export function createParserRoom(kernel: Kernel, shape: ParserShape, rows: number, sentences: number): ParserRoom {
  return {
    parts: kernel.allocate(rows + 2, PLACES * shape.hidden),
    hidden: kernel.allocate(sentences, shape.hidden),
    scores: kernel.allocate(sentences, padded(shape.transitions.length)),
    wordRows: new Int32Array(sentences * PLACES),
    labelRows: new Int32Array(sentences * LABEL_PLACES),
  }
}

/** Computes what each of the first `rows` encoded words adds to a hidden layer, at each place. */
export function prepareParts(kernel: Kernel, weights: ParserWeights, encoded: Matrix, rows: number, room: ParserRoom): void {
  const { parts } = room
  parts.data.fill(0, 0, (rows + 2) * parts.columns)
  kernel.accumulate(rowsOf(encoded, 0, rows), weights.words, parts)
  kernel.accumulate(weights.absent, weights.words, rowsOf(parts, rows, 2))
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
    sumHidden(weights, room, index)
  })
  disturb?.(room.hidden, parses.length)
  const scores = rowsOf(room.scores, 0, parses.length)
  for (let row = 0; row < parses.length; row++) scores.data.set(weights.scoreBias.data.subarray(0, scores.columns), row * scores.columns)
  kernel.accumulate(rowsOf(room.hidden, 0, parses.length), weights.scores, scores)
}

const words = new Int32Array(PLACES)
const labels = new Int32Array(LABEL_PLACES)

/** Finds the rows that the hidden layer of a parse sums. */
function locate({ state, first }: Parse, rows: number, relations: number, room: ParserRoom, index: number): void {
  readWords(state, words)
  readLabels(state, words, labels)
  for (let place = 0; place < PLACES; place++) {
    const word = words[place] as number
    room.wordRows[index * PLACES + place] = word < 0 ? rows : word === state.length ? rows + 1 : first + word
  }
  for (let place = 0; place < LABEL_PLACES; place++)
    room.labelRows[index * LABEL_PLACES + place] = place * (relations + 1) + (labels[place] as number) + 1
}

function sumHidden(weights: ParserWeights, { parts, hidden, wordRows, labelRows }: ParserRoom, index: number): void {
  const units = hidden.columns
  const sum = hidden.data.subarray(index * units, (index + 1) * units)
  sum.set(weights.bias.data.subarray(0, units))
  for (let place = 0; place < PLACES; place++) {
    const from = (wordRows[index * PLACES + place] as number) * parts.columns + place * units
    for (let at = 0; at < units; at++) sum[at]! += parts.data[from + at] as number
  }
  for (let place = 0; place < LABEL_PLACES; place++) {
    const from = (labelRows[index * LABEL_PLACES + place] as number) * units
    for (let at = 0; at < units; at++) sum[at]! += weights.labels.data[from + at] as number
  }
  for (let at = 0; at < units; at++) if ((sum[at] as number) < 0) sum[at] = 0
}

/** The allowed transition with the highest score of a parse. */
export function bestTransition({ transitions, relations }: ParserShape, room: ParserRoom, parse: Parse, index: number): number {
  const root = relations.indexOf('root')
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < transitions.length; at++) {
    const score = room.scores.data[index * room.scores.columns + at] as number
    if (score > highest && isAllowed(parse.state, transitions[at] as Transition, root)) {
      best = at
      highest = score
    }
  }
  return best
}
