import { EXTRA_SIZES } from '../../names/name-features.ts'
import type { NameShape } from '../../names/name-network.ts'
import { FEATURE_READERS, type FeatureColumn, toLower } from '../../network/word-features.ts'

const WIDTH = 96
const LAYERS = 3
/** How often a value of a feature has to be seen to be learnt. */
const LEAST: Readonly<Record<string, number>> = { word: 4, prefix: 5, suffix3: 5, suffix2: 4, shape: 3 }

/** The shape of the network for these words. */
export function readNameShape(words: readonly string[], vectorSize: number): NameShape {
  const columns = Object.entries(LEAST).map(([name, least]): FeatureColumn => {
    const read = FEATURE_READERS[name]
    if (read === undefined) throw new RangeError(`No feature is called ${name}`)
    return {
      name,
      values: listFrequent(
        words.map((word) => read(word, toLower(word))),
        least,
      ),
    }
  })
  const tables = [...columns.map(({ values }) => values.length), ...EXTRA_SIZES]
  return { encoder: { vectorSize, tables, width: WIDTH, layers: LAYERS }, columns }
}

/** The different values that occur at least so often, sorted. */
function listFrequent(values: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([value]) => value)
    .sort()
}
