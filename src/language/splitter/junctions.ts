import { abbreviationClass } from './abbreviations.ts'
import { type Atoms, joinHash, KIND } from './atoms.ts'
import { addFeature, type Features } from './linear-model.ts'

/** A chunk on its way into tokens: its atoms, and what has been read of the token that is open. */
export interface OpenChunk {
  readonly atoms: Atoms
  /** Hash of the last atom before the chunk; 0 at the start of a paragraph. */
  readonly before: number
  /** Kind and hash of the first atom after the chunk; `KIND.none` and 0 at the end of a paragraph. */
  readonly nextKind: number
  readonly nextHash: number
  /** Hashes of the atoms and of their kinds since the token began. */
  soFar: number
  shape: number
}

/** What tells whether a token ends between the atoms `right - 1` and `right`: fills `features`. */
export function readJunction(chunk: OpenChunk, right: number, features: Features): void {
  const { atoms, soFar, shape } = chunk
  const { kind, hash } = atoms
  const left = right - 1
  const leftKind = kind[left] as number
  const rightKind = kind[right] as number
  const leftHash = hash[left] as number
  const rightHash = hash[right] as number
  const leftWord = joinHash(leftHash, leftKind)
  const rest = atoms.restHash[right] as number
  const restShape = atoms.restShape[right] as number
  const kinds = leftKind * 32 + rightKind
  const beforeLeft = left > 0 ? (kind[left - 1] as number) : KIND.none
  const afterRight = right + 1 < atoms.count ? (kind[right + 1] as number) : KIND.none
  const length = Math.min((atoms.end[left] as number) - (atoms.start[left] as number), 5)
  const lengthRight = Math.min((atoms.end[right] as number) - (atoms.start[right] as number), 5)
  const next = afterRight === KIND.none ? chunk.nextKind : -1
  features.count = 0
  addFeature(features, 1, kinds, 0)
  addFeature(features, 2, leftHash, rightKind)
  addFeature(features, 3, rightHash, leftKind)
  addFeature(features, 4, leftWord, rightHash)
  addFeature(features, 5, kinds, beforeLeft * 32 + afterRight)
  addFeature(features, 6, atoms.restHash[0] as number, right)
  addFeature(features, 7, soFar, rightHash)
  addFeature(features, 8, rest, leftKind)
  addFeature(features, 9, shape, rightKind * 32 + afterRight)
  addFeature(features, 10, restShape, leftKind * 32 + beforeLeft)
  addFeature(features, 11, atoms.restShape[0] as number, right)
  addFeature(features, 12, kinds, next * 64 + length * 8 + lengthRight)
  addFeature(features, 13, leftWord, joinHash(rightHash, next))
  addFeature(features, 14, soFar, joinHash(rightHash, next))
  addFeature(features, 15, shape, joinHash(restShape, next))
  addFeature(features, 16, kinds, length * 32 + afterRight)
  addFeature(features, 17, joinHash(atoms.hash[0] as number, kinds), atoms.count > 1 ? (hash[1] as number) : 0)
  addFeature(features, 18, atoms.hash[0] as number, kinds)
  addFeature(features, 22, leftKind, joinHash(rightHash, right + 1 < atoms.count ? (hash[right + 1] as number) : 0))
  addFeature(features, 23, kinds, joinHash(abbreviationClass(leftHash), chunk.nextKind * 32 + afterRight))
  if (next < 0) return
  addFeature(features, 19, leftWord, joinHash(rightHash, chunk.nextHash))
  addFeature(features, 20, chunk.before, joinHash(kinds, leftHash))
  addFeature(features, 21, kinds, joinHash(chunk.nextHash, chunk.nextKind))
}
