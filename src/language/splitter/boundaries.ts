import { joinHash, KIND } from './atoms.ts'
import { addFeature, type Features } from './linear-model.ts'
import type { Tokens } from './tokens.ts'

/** What has been read of a paragraph before a boundary. */
export interface OpenSentence {
  /** Its first token. */
  first: number
  /** Words without a capital so far, and brackets open. */
  small: number
  depth: number
  /** A quotation is open after this token. */
  quoted: boolean
}

/** A sentence may end after the token `at`: words end none before a small letter, nothing before what closes. */
export function mayEnd(tokens: Tokens, at: number): boolean {
  const left = tokens.kind[at] as number
  const right = tokens.kind[at + 1] as number
  if (right === KIND.stop || right === KIND.close || right === KIND.comma || right === KIND.clitic) return false
  if (tokens.end[at] === tokens.start[at + 1]) return left === KIND.stop && right !== KIND.closeQuote
  return !(isWord(left) && right === KIND.lower)
}

const isWord = (kind: number): boolean => kind <= KIND.digit || (kind >= KIND.capitalised && kind <= KIND.clitic)

const kindAt = ({ kind }: Tokens, at: number): number => kind[at] ?? KIND.none
const hashAt = ({ hash }: Tokens, at: number): number => hash[at] ?? 0

/** What tells whether a sentence ends after the token `at`: fills `features`. */
export function readBoundary(
  tokens: Tokens,
  at: number,
  open: OpenSentence,
  small: ReadonlySet<number>,
  features: Features,
): void {
  const before = kindAt(tokens, at - 1)
  const left = kindAt(tokens, at)
  const right = kindAt(tokens, at + 1)
  const after = kindAt(tokens, at + 2)
  const beforeHash = hashAt(tokens, at - 1)
  const leftHash = hashAt(tokens, at)
  const rightHash = hashAt(tokens, at + 1)
  const afterHash = hashAt(tokens, at + 2)
  const touches = tokens.end[at] === tokens.start[at + 1] ? 1 : 0
  const kinds = (left * 32 + right) * 2 + touches
  const length = 32 - Math.clz32(Math.min(at + 1 - open.first, 31))
  const rest = Math.min(tokens.kind.length - at - 1, 3)
  const state = (open.quoted ? 1 : 0) + Math.min(open.depth, 1) * 2
  const starts = small.has(rightHash) ? 1 : 0
  const short = left === KIND.abbreviation ? (tokens.short[at] as number) : 0
  features.count = 0
  addFeature(features, 1, kinds, 0)
  addFeature(features, 2, leftHash, touches)
  addFeature(features, 3, rightHash, right)
  addFeature(features, 4, leftHash, right)
  addFeature(features, 5, left, joinHash(rightHash, right))
  addFeature(features, 6, leftHash, rightHash)
  addFeature(features, 7, kinds, before)
  addFeature(features, 8, beforeHash, kinds)
  addFeature(features, 9, kinds, after)
  addFeature(features, 10, joinHash(rightHash, right), left * 32 + after)
  addFeature(features, 11, kinds, afterHash)
  addFeature(features, 12, kinds, length * 8 + rest)
  addFeature(features, 13, kinds, state)
  addFeature(features, 14, kinds, (kindAt(tokens, at - 2) * 32 + before) * 32 + after)
  addFeature(features, 15, kinds, kindAt(tokens, open.first) * 32 + (open.small === 0 ? 1 : 0))
  addFeature(features, 16, kinds, hashAt(tokens, open.first))
  addFeature(features, 18, joinHash(beforeHash, leftHash), right)
  addFeature(features, 19, joinHash(kinds, state), before * 32 + after)
  addFeature(features, 21, kinds, starts)
  addFeature(features, 22, kinds, joinHash(short, starts))
  addFeature(features, 23, leftHash, right * 2 + starts)
  addFeature(features, 24, joinHash(kinds, starts), before * 32 + after)
  addFeature(features, 25, joinHash(kinds, starts), beforeHash)
  addFeature(features, 20, rightHash, afterHash)
}
