import { createKernel } from '../kernel/kernel.ts'
import type { ModelFile } from '../model-file.ts'
import { cutBatches } from '../network/batch.ts'
import { createGroupEncoder, MEMORY, ROWS } from '../network/group-encoder.ts'
import { toProbabilities } from '../network/linear.ts'
import { createShortProduct } from '../network/product.ts'
import type { Vectors } from '../network/vectors.ts'
import { fromTensors, padded, weightsOf } from '../network/weights.ts'
import type { KnownWord } from '../network/word-features.ts'
import { decodeNames, type FoundName } from './decode.ts'
import type { Gazetteer } from './gazetteer.ts'
import { LABEL_COUNT } from './name-class.ts'
import { createNameFeatureReader, type TaggedSentence } from './name-features.ts'
import { type NameShape, nameSpecs } from './name-network.ts'

/** Finds the names of a document's sentences; a sentence has at most `LONGEST_SENTENCE` words. */
export type NameReader = (sentences: readonly TaggedSentence[]) => FoundName[][]

/** Puts a trained network to work; it keeps its own memory, of 24 MB. */
export function createNameReader(
  binary: WebAssembly.Module,
  { meta, tensors }: ModelFile,
  vectors: Vectors,
  gazetteer: Gazetteer,
): NameReader {
  const shape = meta as NameShape
  const kernel = createKernel(binary, MEMORY)
  const weights = fromTensors(kernel, nameSpecs(shape), tensors)
  const encodeGroup = createGroupEncoder(kernel, weights, shape.encoder, vectors, shape.columns.length)
  const scores = kernel.allocate(ROWS, padded(LABEL_COUNT))
  const label = createShortProduct(kernel, weightsOf(weights, 'label.weights'), weightsOf(weights, 'label.bias'))
  const readFeatures = createNameFeatureReader(shape.columns, vectors, gazetteer)

  const readBatch = (group: readonly KnownWord[][]): FoundName[][] => {
    const { encoded, batch, firsts } = encodeGroup(group)
    label.apply(encoded, batch.rows, scores)
    for (let row = 0; row < batch.rows; row++) toProbabilities(scores.data, row * scores.columns, LABEL_COUNT)
    return group.map((words, at) => decodeNames(scores.data, scores.columns, firsts[at] as number, words.length))
  }
  return (sentences) => cutBatches(readFeatures(sentences), ROWS, ({ length }) => length).flatMap(readBatch)
}
