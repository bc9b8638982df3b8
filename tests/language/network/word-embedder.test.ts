import { describe, expect, it } from 'vitest'
import { createKernel, loadKernel } from '../../../src/language/kernel/kernel.ts'
import { appendSentence, createBatch } from '../../../src/language/network/batch.ts'
import { createActivations, createEncoder, embed } from '../../../src/language/network/encoder.ts'
import { createShortProduct } from '../../../src/language/network/product.ts'
import type { Vectors } from '../../../src/language/network/vectors.ts'
import { createWordEmbedder } from '../../../src/language/network/word-embedder.ts'
import type { KnownWord } from '../../../src/language/network/word-features.ts'
import { createRandom } from '../../../src/language/training/random.ts'

const SHAPE = { vectorSize: 8, tables: [4, 4, 3], width: 8, layers: 0 }
const kernel = createKernel(loadKernel(), 8e6)
const random = createRandom(5)

function draw(rows: number) {
  const matrix = kernel.allocate(rows, 8)
  for (let at = 0; at < rows * 8; at++) matrix.data[at] = random() - 0.5
  return matrix
}

const VECTORS: Vectors = {
  size: 8,
  values: Int8Array.from({ length: 16 }, (_, at) => ((at * 37) % 60) - 30),
  scales: Float32Array.of(0.04, 0.03),
  find: () => -1,
}
const encoder = createEncoder(
  kernel,
  { projection: draw(8), tables: SHAPE.tables.map(draw), gain: draw(1), shift: draw(1), layers: [] },
  createShortProduct,
)
const word = (key: number, vector: number, ...ids: number[]): KnownWord => ({ key, vector, ids: Int32Array.from(ids) })

describe('the embedding of a word that is kept', () => {
  it('is to the bit what a batch of words is embedded as, wherever the word stands', () => {
    const rest = 2 ** 20
    const words = [
      word(0, 0, 1, 2, 0),
      word(1, -1, 3, 0, 1),
      word(0, 0, 1, 2, 2),
      word(rest, 1, 2, 2, 1),
      word(0, 0, 1, 2, 1),
    ]
    const batch = createBatch(10, 3)
    appendSentence(batch, words)
    const [whole, kept] = [1, 2].map(() => createActivations(kernel, SHAPE, 10)) as [Sums, Sums]
    embed(kernel, encoder, VECTORS, batch, whole)
    const embedWord = createWordEmbedder(kernel, encoder, VECTORS, 2, kept)
    words.forEach((each, at) => {
      embedWord(each, at + 1)
    })
    const rows = ({ sum }: Sums) => [...sum.data.subarray(8, 8 * (words.length + 1))]
    expect(rows(kept)).toEqual(rows(whole))
    expect(new Set(rows(kept)).size).toBeGreaterThan(30)
  })
})

type Sums = ReturnType<typeof createActivations>
