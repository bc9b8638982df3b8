import { EXTRA_SIZES } from '../../names/name-features.ts'
import type { NameShape } from '../../names/name-network.ts'
import { readColumns } from '../feature-columns.ts'

const WIDTH = 64
const LAYERS = 3
/** How often a value of a feature has to be seen to be learnt. */
const LEAST: Readonly<Record<string, number>> = { word: 4, prefix: 5, suffix3: 5, suffix2: 4, shape: 3 }

/** The shape of the network for these words. */
export function readNameShape(words: readonly string[], vectorSize: number): NameShape {
  const columns = readColumns(LEAST, words)
  const tables = [...columns.map(({ values }) => values.length), ...EXTRA_SIZES]
  return { encoder: { vectorSize, tables, width: WIDTH, layers: LAYERS }, columns }
}
