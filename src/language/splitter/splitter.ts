import type { ModelFile } from '../model-file.ts'
import type { FusedWords } from './atoms.ts'
import type { LinearModel } from './linear-model.ts'

/** What splits texts: a decision where a token may end, one where a sentence may end, and words written as one. */
export interface Splitter {
  readonly junction: LinearModel
  readonly boundary: LinearModel
  readonly fused: FusedWords
  /** Hashes of words that have a capital at the start of a sentence only. */
  readonly small: ReadonlySet<number>
}

/** What describes a splitter in its file. */
export interface SplitterMeta {
  readonly junctionBias: number
  readonly boundaryBias: number
  /** Hash and length, in turn. */
  readonly fused: readonly number[]
}

/** Makes a splitter of its file; throws a RangeError where the file is another model's. */
export function readSplitter({ meta, tensors }: ModelFile): Splitter {
  const { junction, boundary, small } = tensors
  if (!(junction instanceof Int8Array && boundary instanceof Int8Array && small instanceof Int32Array))
    throw new RangeError('Not a splitter')
  const { junctionBias, boundaryBias, fused } = meta as SplitterMeta
  return {
    junction: { weights: junction, bias: junctionBias },
    boundary: { weights: boundary, bias: boundaryBias },
    small: new Set(small),
    fused: new Map(fused.flatMap((hash, at) => (at % 2 === 0 ? [[hash, fused[at + 1] as number] as const] : []))),
  }
}
