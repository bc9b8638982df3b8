import { FEATURE_READERS, type FeatureColumn, toLower } from '../network/word-features.ts'

/** Columns by name, with the values that are frequent enough among words; `least` tells how often for each column. */
export const readColumns = (least: Readonly<Record<string, number>>, words: readonly string[]): FeatureColumn[] =>
  Object.entries(least).map(([name, count]) => readColumn(name, count, words))

function readColumn(name: string, least: number, words: readonly string[]): FeatureColumn {
  const read = FEATURE_READERS[name]
  if (read === undefined) throw new RangeError(`No feature is called ${name}`)
  const values = words.map((word) => read(word, toLower(word)))
  return { name, values: listFrequent(values, least) }
}

/** The different values that occur at least so often, sorted. */
export function listFrequent<Value extends string>(values: readonly Value[], least: number): Value[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([value]) => value)
    .sort()
}
