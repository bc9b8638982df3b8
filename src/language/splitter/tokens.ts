import { ABBREVIATION, abbreviationClass } from './abbreviations.ts'
import { type Atoms, createAtoms, joinHash, KIND, LONGEST_CHUNK, scanAtoms } from './atoms.ts'
import { CHARACTER, characterAt } from './characters.ts'
import { type OpenChunk, readJunction } from './junctions.ts'
import { createFeatures, decide, type Features } from './linear-model.ts'
import { markQuotes } from './quotes.ts'
import type { Splitter } from './splitter.ts'

/** Tokens of a paragraph, a list for each of their properties. */
export interface Tokens {
  readonly start: number[]
  readonly end: number[]
  readonly kind: number[]
  readonly hash: number[]
  /** Class of an abbreviation; 0 for other words. */
  readonly short: number[]
}

/** UTF-16 code units of a token at most. */
const LONGEST_TOKEN = 2000

/** Decides whether a token ends before the atom `right`, by the features of that junction. */
export type EndsToken = (features: Features, right: number, atoms: Atoms) => boolean

export const createTokens = (): Tokens => ({ start: [], end: [], kind: [], hash: [], short: [] })

/** The tokens of the paragraph at `start` to `end`. */
export function splitTokens({ fused, junction }: Splitter, text: string, start: number, end: number): Tokens {
  return walkTokens(text, start, end, fused, (features) => decide(junction, features))
}

/** Walks through a paragraph chunk by chunk and asks at each junction whether a token ends. */
export function walkTokens(
  text: string,
  start: number,
  end: number,
  fused: Splitter['fused'],
  endsToken: EndsToken,
): Tokens {
  const tokens = createTokens()
  const features = createFeatures()
  let atoms = createAtoms()
  let next = createAtoms()
  let before = 0
  let from = skipSpace(text, start, end)
  let until = scanChunk(text, from, end, fused, atoms)
  while (from < end) {
    const nextFrom = skipSpace(text, until, end)
    const nextUntil = scanChunk(text, nextFrom, end, fused, next)
    const isLast = nextFrom >= end
    const nextKind = isLast ? KIND.none : (next.kind[0] as number)
    const nextHash = isLast ? 0 : (next.hash[0] as number)
    splitChunk({ atoms, before, nextKind, nextHash, soFar: 0, shape: 0 }, endsToken, features, tokens)
    before = atoms.hash[atoms.count - 1] as number
    ;[atoms, next, from, until] = [next, atoms, nextFrom, nextUntil]
  }
  markQuotes(text, tokens)
  return tokens
}

function splitChunk(chunk: OpenChunk, endsToken: EndsToken, features: Features, tokens: Tokens): void {
  const { atoms } = chunk
  let first = 0
  let ends = false
  for (let right = 1; right <= atoms.count; right += 1) {
    chunk.soFar = joinHash(chunk.soFar, atoms.hash[right - 1] as number)
    chunk.shape = joinHash(chunk.shape, atoms.kind[right - 1] as number)
    if (right < atoms.count && !followsInfix(atoms, right, ends)) {
      readJunction(chunk, right, features)
      ends = endsToken(features, right, atoms)
    }
    if (right < atoms.count && !ends) continue
    addToken(atoms, first, right - 1, chunk.soFar, tokens)
    chunk.soFar = 0
    chunk.shape = 0
    first = right
  }
}

/**
 * A sign between two words is a token of its own or a part of one, so what was decided on its left holds on its right.
 * Only a full stop may end what it belongs to: "Dr.Ruiz".
 */
function followsInfix({ kind, start, end }: Atoms, right: number, ends: boolean): boolean {
  const sign = kind[right - 1] as number
  if (right < 2 || sign === KIND.apostrophe || (sign === KIND.stop && !ends)) return false
  const isSign =
    sign >= KIND.stop && sign <= KIND.symbol && (end[right - 1] as number) - (start[right - 1] as number) === 1
  return isSign && isWord(kind[right - 2] as number) && isWord(kind[right] as number)
}

const isWord = (kind: number): boolean => kind <= CHARACTER.digit || (kind >= KIND.capitalised && kind <= KIND.mixed)

function addToken(atoms: Atoms, first: number, last: number, hash: number, tokens: Tokens): void {
  tokens.start.push(atoms.start[first] as number)
  tokens.end.push(atoms.end[last] as number)
  const kind = first === last ? (atoms.kind[first] as number) : joinKinds(atoms, first, last)
  tokens.kind.push(kind)
  tokens.hash.push(hash)
  tokens.short.push(kind === KIND.abbreviation ? classOf(atoms, first, last) : 0)
}

/** "U.S." and "p.m." are a class of their own, and so is the initial of a name. */
function classOf({ kind, hash }: Atoms, first: number, last: number): number {
  if (last > first + 1) return ABBREVIATION.acronym
  return kind[first] === KIND.upper ? ABBREVIATION.initial : abbreviationClass(hash[first] as number)
}

/** What several atoms make: an abbreviation, several stops, a word, or a sign such as ":-)". */
function joinKinds({ kind }: Atoms, first: number, last: number): number {
  const [start, end] = [kind[first] as number, kind[last] as number]
  const isWord = start <= CHARACTER.mark || start >= KIND.capitalised
  if (isWord) return end === KIND.stop ? KIND.abbreviation : start
  if (start !== end) return KIND.symbol
  return start === KIND.apostrophe ? KIND.quote : start === KIND.stop ? KIND.stop : KIND.symbol
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && characterAt(text, at) === CHARACTER.space) at += 1
  return at
}

/**
 * Scans the chunk that begins at `start` and gives its end. A chunk too long to be words is one atom, such as a long
 * address; what is longer than any address is cut.
 */
function scanChunk(text: string, start: number, end: number, fused: Splitter['fused'], atoms: Atoms): number {
  const limit = Math.min(end, start + LONGEST_TOKEN)
  let at = start
  while (at < limit && characterAt(text, at) !== CHARACTER.space) at += 1
  if (at - start < LONGEST_CHUNK) scanAtoms(text, start, at, fused, atoms)
  else {
    if (at === limit && isLowSurrogate(text, at)) at -= 1
    setOnlyAtom(start, at, atoms)
  }
  return at
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

function setOnlyAtom(start: number, end: number, atoms: Atoms): void {
  atoms.count = 1
  atoms.start[0] = start
  atoms.end[0] = end
  atoms.kind[0] = KIND.symbol
  atoms.hash[0] = 0
}
