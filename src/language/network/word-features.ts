import type { Vectors } from './vectors.ts'

/** What the encoder is told of one word: the row of its vector (-1 for none) and an id for every feature column. */
export interface WordFeatures {
  readonly vector: number
  readonly ids: Int32Array
}

/** The features of a word that a reader gave, under a number that is that word's alone. */
export interface KnownWord extends WordFeatures {
  readonly key: number
}

/** The values that a column of features knows, in the order of their ids; id 0 stands for all others. */
export interface FeatureColumn {
  readonly name: string
  readonly values: readonly string[]
}

/** How the value of a column is read off a word. */
export const FEATURE_READERS: Readonly<Record<string, (word: string, lower: string) => string>> = {
  word: (_, lower) => lower.replace(/\d/g, '0'),
  prefix: (_, lower) => lower.slice(0, 3),
  suffix2: (_, lower) => lower.slice(-2),
  suffix3: (_, lower) => lower.slice(-3),
  suffix4: (_, lower) => lower.slice(-4),
  shape: (word) => readShape(word),
}

/** Reads the features of a word. */
export type FeatureReader = (word: string) => KnownWord

const CACHE = 30_000

/** A reader that remembers the words it has seen, 30,000 at most, so that frequent ones cost one look-up. */
export function createFeatureReader(columns: readonly FeatureColumn[], vectors: Vectors): FeatureReader {
  const tables = columns.map(({ name, values }) => {
    const read = FEATURE_READERS[name]
    if (read === undefined) throw new RangeError(`No feature is called ${name}`)
    return { read, ids: new Map(values.map((value, index) => [value, index + 1])) }
  })
  const cache = new Map<string, KnownWord>()
  let next = 0
  return (word) => {
    const known = cache.get(word)
    if (known !== undefined) return known
    const lower = toLower(word)
    const features = {
      key: next++,
      vector: vectors.find(lower),
      ids: Int32Array.from(tables, ({ read, ids }) => ids.get(read(word, lower)) ?? 0),
    }
    if (cache.size >= CACHE) cache.clear()
    cache.set(word, features)
    return features
  }
}

/** Lower-cased, apostrophes and quotation marks made straight. */
export const toLower = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"')

/** The outline of a word: X for a capital, x for a small letter, d for a digit, other marks as they are; runs of more than two are cut. */
export function readShape(word: string): string {
  let shape = ''
  let run = 0
  for (let at = 0; at < word.length && shape.length < 8; at++) {
    const mark = outline(word.charCodeAt(at), word[at] as string)
    run = shape.endsWith(mark) ? run + 1 : 1
    if (run <= 2) shape += mark
  }
  return shape
}

function outline(code: number, letter: string): string {
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code >= 48 && code <= 57) return 'd'
  if (code < 128) return letter
  if (letter !== letter.toLowerCase()) return 'X'
  return letter !== letter.toUpperCase() ? 'x' : letter
}
