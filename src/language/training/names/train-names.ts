import { createKernel } from '../../kernel/kernel.ts'
import type { Matrix } from '../../kernel/matrix.ts'
import type { ModelFile } from '../../model-file.ts'
import type { Gazetteer } from '../../names/gazetteer.ts'
import { LABEL_COUNT } from '../../names/name-class.ts'
import { createNameFeatureReader } from '../../names/name-features.ts'
import { nameSpecs } from '../../names/name-network.ts'
import { appendSentence, createBatch, resetBatch, rowsFor } from '../../network/batch.ts'
import { createActivations, createEncoder, encode } from '../../network/encoder.ts'
import { score } from '../../network/linear.ts'
import { createFloatProduct } from '../../network/product.ts'
import type { Vectors } from '../../network/vectors.ts'
import { padded, toEncoderWeights, toTensors, weightsOf } from '../../network/weights.ts'
import type { WordFeatures } from '../../network/word-features.ts'
import { createDropout } from '../dropout.ts'
import { createBackwardRoom, propagateBack } from '../encoder-gradients.ts'
import { createLinearGradients, throughLinear } from '../linear-gradients.ts'
import { createParameters } from '../parameters.ts'
import { createRandom, type Random, shuffled } from '../random.ts'
import { toSoftmaxError } from '../softmax.ts'
import { readNameShape } from './name-shape.ts'
import type { Sample } from './samples.ts'
import type { Substitute } from './substitute-names.ts'

const EPOCHS = Number(process.env.E ?? 12)
const RATE = Number(process.env.R ?? 0.002)
const DROPOUT = Number(process.env.D ?? 0.25)
const WORD_DROPOUT = Number(process.env.WD ?? 0.2)
const GAZETTEER_DROPOUT = Number(process.env.GD ?? 0.15)
const SUBSTITUTION = Number(process.env.SUB ?? 0.5)
const BATCH = 600
const ROWS = 2048
const MEMORY = 400e6

interface TrainingSentence {
  readonly words: readonly WordFeatures[]
  readonly allowed: readonly number[]
}

/** Trains the network of the name finder on documents, each given as its sentences. */
export function trainNames(
  binary: WebAssembly.Module,
  documents: readonly (readonly Sample[])[],
  vectors: Vectors,
  gazetteer: Gazetteer,
  substitute: Substitute,
  report: (line: string) => void,
): ModelFile {
  const shape = readNameShape(
    documents.flat().flatMap(({ words }) => words),
    vectors.size,
  )
  const read = createNameFeatureReader(shape.columns, vectors, gazetteer)
  const random = createRandom(Number(process.env.SEED ?? 1))
  const kernel = createKernel(binary, MEMORY)
  const specs = nameSpecs(shape)
  const parameters = createParameters(kernel, specs, random)
  const own = shape.columns.length
  const weights = toEncoderWeights(parameters.values, shape.encoder)
  const slopes = toEncoderWeights(parameters.gradients, shape.encoder)
  const forward = createEncoder(kernel, weights, createFloatProduct)
  const batch = createBatch(ROWS, shape.encoder.tables.length)
  const activations = createActivations(kernel, shape.encoder, ROWS)
  const back = createBackwardRoom(kernel, shape.encoder, ROWS)
  const dropout = createDropout(kernel, ROWS, shape.encoder.width, shape.encoder.layers + 1, DROPOUT, random)
  const error = kernel.allocate(ROWS, shape.encoder.width)
  const scores = kernel.allocate(ROWS, padded(LABEL_COUNT))
  const [label, bias] = [weightsOf(parameters.values, 'label.weights'), weightsOf(parameters.values, 'label.bias')]
  const linear = createLinearGradients(
    kernel,
    label,
    weightsOf(parameters.gradients, 'label.weights'),
    weightsOf(parameters.gradients, 'label.bias'),
    ROWS,
  )
  const learn = (sentences: readonly TrainingSentence[]): number => {
    resetBatch(batch)
    const firsts = sentences.map(({ words }) =>
      appendSentence(
        batch,
        words.map((word) => disturb(word, own, random)),
      ),
    )
    const output: Matrix = encode(kernel, forward, vectors, batch, activations, (layer, index) =>
      dropout.drop(layer, index, batch.rows),
    )
    error.data.fill(0, 0, batch.rows * shape.encoder.width)
    score(kernel, label, bias, output, batch.rows, scores)
    for (let row = 0; row < batch.rows; row++)
      if (batch.words[row] === 0) scores.data.fill(0, row * scores.columns, (row + 1) * scores.columns)
    let loss = 0
    const right = new Uint8Array(LABEL_COUNT)
    sentences.forEach(({ allowed }, index) => {
      allowed.forEach((bits, at) => {
        for (let one = 0; one < LABEL_COUNT; one++) right[one] = (bits >> one) & 1
        loss += toSoftmaxError(
          scores.data,
          ((firsts[index] as number) + at) * scores.columns,
          LABEL_COUNT,
          scores.columns,
          right,
        )
      })
    })
    throughLinear(kernel, linear, output, scores, batch.rows, error)
    propagateBack(kernel, weights, slopes, batch, activations, dropout, error, back)
    return loss
  }
  const readAll = (): TrainingSentence[] =>
    documents
      .flatMap((document) => {
        const samples = random() < SUBSTITUTION ? substitute(document) : document
        const features = read(samples.map(({ words }) => words))
        return samples.map(({ allowed }, at): TrainingSentence => ({ words: features[at] ?? [], allowed }))
      })
      .filter(({ words }) => words.length > 0 && words.length < 300)
  const total = documents.flat().reduce((sum, { words }) => sum + words.length, 0)
  let seen = 0
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let loss = 0
    for (const group of cutBatches(shuffled(readAll(), random))) {
      loss += learn(group)
      seen += group.reduce((sum, { words }) => sum + words.length, 0)
      parameters.step(RATE * Math.max(0.01, 1 - seen / (total * EPOCHS)))
    }
    report(`epoch ${epoch} loss ${(loss / total).toFixed(4)}`)
  }
  return { meta: shape, tensors: toTensors(specs, parameters.means) }
}

/** Drops the word itself, its vector or what the gazetteer says of it, so that the network learns to do without. */
function disturb(word: WordFeatures, own: number, random: Random): WordFeatures {
  const dropsWord = random() < WORD_DROPOUT
  const dropsKnown = random() < GAZETTEER_DROPOUT
  if (!dropsWord && !dropsKnown) return word
  const ids = Int32Array.from(word.ids)
  if (dropsWord) ids[0] = 0
  if (dropsKnown) ids.fill(0, own, own + 5)
  return { vector: dropsWord && random() < 0.5 ? -1 : word.vector, ids }
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
