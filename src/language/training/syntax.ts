import { createKernel, type Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import type { ModelFile } from '../model-file.ts'
import { appendSentence, createBatch, resetBatch, rowsFor } from '../network/batch.ts'
import { type Activations, createActivations, createEncoder, encode } from '../network/encoder.ts'
import { score } from '../network/linear.ts'
import { createFloatProduct } from '../network/product.ts'
import { type SyntaxShape, syntaxSpecs } from '../network/syntax-network.ts'
import type { Vectors } from '../network/vectors.ts'
import { padded, toEncoderWeights, toTensors, type Weights, weightsOf } from '../network/weights.ts'
import { createFeatureReader, type WordFeatures } from '../network/word-features.ts'
import {
  bestTransition,
  createParserRoom,
  type Parse,
  prepareParts,
  scoreTransitions,
  toParserWeights,
} from '../parser/parser.ts'
import { apply, createState, isAllowed, isDone, type Transition } from '../parser/transitions.ts'
import type { TreebankSentence } from './conllu.ts'
import { createDropout } from './dropout.ts'
import { createBackwardRoom, propagateBack } from './encoder-gradients.ts'
import { createLinearGradients, throughLinear } from './linear-gradients.ts'
import { markBest } from './oracle.ts'
import { createParameters } from './parameters.ts'
import { createParserGradients, throughParts, throughScores } from './parser-gradients.ts'
import { createRandom, type Random, shuffled } from './random.ts'
import { toSoftmaxError } from './softmax.ts'
import { readSyntaxShape } from './syntax-shape.ts'
import { type TrainingSentence, toTrainingSentence } from './treebank-batch.ts'

const EPOCHS = Number(process.env.E ?? 20)
const RATE = Number(process.env.R ?? 0.002)
const DROPOUT = Number(process.env.D ?? 0.2)
const WORD_DROPOUT = Number(process.env.WD ?? 0.1)
const BATCH = Number(process.env.B ?? 500)
const ROWS = 2048
const MEMORY = 400e6

export function trainSyntax(
  binary: WebAssembly.Module,
  sentences: readonly TreebankSentence[],
  vectors: Vectors,
  report: (line: string, file: () => ModelFile) => void,
): ModelFile {
  const shape = readSyntaxShape(sentences, vectors.size)
  const read = createFeatureReader(shape.columns, vectors)
  const data = sentences.map((sentence) => toTrainingSentence(sentence, shape, read))
  const random = createRandom(1)
  const kernel = createKernel(binary, MEMORY)
  const specs = syntaxSpecs(shape)
  const parameters = createParameters(kernel, specs, random)
  const learner = createLearner(kernel, shape, parameters.values, parameters.gradients, vectors, random)
  const total = data.reduce((sum, { words }) => sum + words.length, 0)
  const file = () => ({ meta: shape, tensors: toTensors(specs, parameters.means) })
  let seen = 0
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const losses = { tags: 0, arcs: 0 }
    for (const batch of cutBatches(shuffled(data, random))) {
      learner(batch, epoch > 1, losses)
      seen += batch.reduce((sum, { words }) => sum + words.length, 0)
      parameters.step(RATE * Math.max(0.01, 1 - seen / (total * EPOCHS)))
    }
    report(`epoch ${epoch} tags ${(losses.tags / total).toFixed(3)} arcs ${(losses.arcs / total).toFixed(3)}`, file)
  }
  return file()
}

function cutBatches(data: readonly TrainingSentence[]): TrainingSentence[][] {
  const batches: TrainingSentence[][] = []
  let rows = Number.POSITIVE_INFINITY
  for (const sentence of data) {
    if (rows + rowsFor(sentence.words.length) > BATCH) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)?.push(sentence)
    rows += rowsFor(sentence.words.length)
  }
  return batches
}

function createLearner(
  kernel: Kernel,
  shape: SyntaxShape,
  values: Weights,
  gradients: Weights,
  vectors: Vectors,
  random: Random,
) {
  const { encoder, parser, upos, xpos } = shape
  const weights = toEncoderWeights(values, encoder)
  const slopes = toEncoderWeights(gradients, encoder)
  const parserWeights = toParserWeights(values)
  const forward = createEncoder(kernel, weights, createFloatProduct)
  const partsProduct = createFloatProduct(kernel, parserWeights.words, null)
  const batch = createBatch(ROWS, shape.columns.length)
  const activations: Activations = createActivations(kernel, encoder, ROWS)
  const back = createBackwardRoom(kernel, encoder, ROWS)
  const dropout = createDropout(kernel, ROWS, encoder.width, encoder.layers + 1, DROPOUT, random)
  const error = kernel.allocate(ROWS, encoder.width)
  const room = createParserRoom(kernel, parser, ROWS, ROWS)
  const parserGradients = createParserGradients(kernel, parserWeights, toParserWeights(gradients), ROWS, ROWS)
  const heads = (['upos', 'xpos'] as const).map((name) => ({
    name,
    classes: shape[name].length,
    weights: weightsOf(values, `${name}.weights`),
    bias: weightsOf(values, `${name}.bias`),
    scores: kernel.allocate(ROWS, padded(shape[name].length)),
    gradients: createLinearGradients(
      kernel,
      weightsOf(values, `${name}.weights`),
      weightsOf(gradients, `${name}.weights`),
      weightsOf(gradients, `${name}.bias`),
      ROWS,
    ),
  }))
  const root = parser.relations.indexOf('root')
  const best = new Uint8Array(parser.transitions.length)
  const right = new Uint8Array(Math.max(upos.length, xpos.length))

  return (sentences: readonly TrainingSentence[], explore: boolean, losses: { tags: number; arcs: number }): void => {
    resetBatch(batch)
    const firsts = sentences.map((sentence) =>
      appendSentence(
        batch,
        sentence.words.map((word) => dropWord(word, random)),
      ),
    )
    const output = encode(kernel, forward, vectors, batch, activations, (layer, index) =>
      dropout.drop(layer, index, batch.rows),
    )
    error.data.fill(0, 0, batch.rows * encoder.width)
    for (const head of heads) losses.tags += learnTags(head, output, sentences, firsts)
    losses.arcs += learnArcs(output, sentences, firsts, explore)
    propagateBack(kernel, weights, slopes, batch, activations, dropout, error, back)
  }

  function learnTags(
    head: (typeof heads)[number],
    output: Matrix,
    sentences: readonly TrainingSentence[],
    firsts: readonly number[],
  ): number {
    const { scores, classes } = head
    score(kernel, head.weights, head.bias, output, batch.rows, scores)
    let loss = 0
    for (let row = 0; row < batch.rows; row++)
      if (batch.words[row] === 0) scores.data.fill(0, row * scores.columns, (row + 1) * scores.columns)
    sentences.forEach((sentence, index) => {
      sentence[head.name].forEach((tag, at) => {
        right.fill(0)
        if (tag >= 0) right[tag] = 1
        else right.fill(1)
        loss += toSoftmaxError(
          scores.data,
          ((firsts[index] as number) + at) * scores.columns,
          classes,
          scores.columns,
          right,
        )
      })
    })
    throughLinear(kernel, head.gradients, output, scores, batch.rows, error)
    return loss
  }

  function learnArcs(
    output: Matrix,
    sentences: readonly TrainingSentence[],
    firsts: readonly number[],
    explore: boolean,
  ): number {
    prepareParts(partsProduct, parserWeights, output, batch.rows, room)
    let parses = sentences.map((sentence, index) => ({
      state: createState(sentence.words.length),
      first: firsts[index] as number,
      tree: sentence.tree,
    }))
    const kept = 1 / (1 - DROPOUT)
    const disturb = (hidden: Matrix, count: number): void => {
      for (let at = 0; at < count * hidden.columns; at++)
        hidden.data[at] = random() < DROPOUT ? 0 : (hidden.data[at] as number) * kept
    }
    let loss = 0
    while (parses.length > 0) {
      scoreTransitions(kernel, parserWeights, parser, parses, batch.rows, room, disturb)
      parses.forEach((parse, index) => {
        markBest(
          parse.state,
          parse.tree,
          parser.transitions,
          (transition) => isAllowed(parse.state, transition, root),
          best,
        )
        const choice = choose(parse, index, explore)
        loss += learnTransition(index)
        apply(parse.state, parser.transitions[choice] as Transition)
      })
      throughScores(kernel, parserGradients, room, parses.length, kept)
      parses = parses.filter(({ state }) => !isDone(state))
    }
    throughParts(kernel, parserWeights, parserGradients, output, batch.rows, error)
    return loss
  }

  function choose(parse: Parse, index: number, explore: boolean): number {
    if (explore && random() < 0.9) return bestTransition(parser, room, parse, index)
    let choice = -1
    let highest = Number.NEGATIVE_INFINITY
    for (let at = 0; at < best.length; at++) {
      const value = room.scores.data[index * room.scores.columns + at] as number
      if (best[at] === 1 && value > highest) {
        choice = at
        highest = value
      }
    }
    return choice
  }

  function learnTransition(index: number): number {
    const { columns, data } = room.scores
    return toSoftmaxError(data, index * columns, parser.transitions.length, columns, best)
  }
}

function dropWord(word: WordFeatures, random: Random): WordFeatures {
  if (random() >= WORD_DROPOUT) return word
  const ids = Int32Array.from(word.ids)
  ids[0] = 0
  return { vector: random() < 0.5 ? -1 : word.vector, ids }
}
