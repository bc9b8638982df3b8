import { addressOf, type Kernel } from '../kernel/kernel.ts'
import { rowsOf } from '../kernel/matrix.ts'
import type { Activations, Encoder } from './encoder.ts'
import { copyVector, type Vectors } from './vectors.ts'
import type { KnownWord } from './word-features.ts'

/** Writes the embedding of a word into a row of `activations.sum`: what `embed` gives, to the bit. */
export type WordEmbedder = (word: KnownWord, row: number) => void

/** Words whose embedding is kept; a word takes the place of another one whose key leaves the same rest. */
const KEPT = 4096

/**
 * An embedder that keeps what vector and own columns of a word add up to, since words come again and again; only what
 * the other columns tell, those behind the first `own`, is added for each occurrence.
 */
export function createWordEmbedder(
  kernel: Kernel,
  { weights, projection }: Encoder,
  vectors: Vectors,
  own: number,
  { sum }: Activations,
): WordEmbedder {
  const tables = weights.tables.map(addressOf)
  const kept = kernel.allocate(KEPT, sum.columns)
  const keys = new Float64Array(KEPT).fill(-1)
  const vector = kernel.allocate(1, vectors.size)
  const addresses = kernel.allocateAddresses(tables.length)
  const rowBytes = sum.columns * 4

  const addColumns = (target: number, source: number, ids: Int32Array, from: number, to: number): void => {
    for (let column = from; column < to; column++)
      addresses[column - from] = (tables[column] as number) + (ids[column] as number) * rowBytes
    kernel.sumRows(target, source, addresses.byteOffset, to - from, sum.columns)
  }

  const keep = ({ key, vector: at, ids }: KnownWord, slot: number): void => {
    const target = rowsOf(kept, slot, 1)
    if (at < 0) vector.data.fill(0, 0, vectors.size)
    else copyVector(vectors, at, vector.data, 0)
    projection.apply(vector, 1, target)
    addColumns(addressOf(target), addressOf(target), ids, 0, own)
    keys[slot] = key
  }

  return (word, row) => {
    const slot = word.key % KEPT
    if (keys[slot] !== word.key) keep(word, slot)
    addColumns(addressOf(sum) + row * rowBytes, addressOf(kept) + slot * rowBytes, word.ids, own, tables.length)
  }
}
