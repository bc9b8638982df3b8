import { hashCharacters } from './abbreviations.ts'
import { findAddressEnd, findHostEnd, isAddressCharacter } from './addresses.ts'
import { CHARACTER, characterAt, isLetter } from './characters.ts'
import { cliticLength } from './clitics.ts'

/** Kinds of atoms and tokens: the characters, words told apart by their capitals, and what only several make. */
export const KIND = {
  ...CHARACTER,
  /** A single capital is `upper`. */
  capitalised: 18,
  capitals: 19,
  mixed: 20,
  /** "n't", and "'s", "'re" after a letter or digit. */
  clitic: 21,
  /** "U.S.", "Inc.": a token that ends in its own full stop. */
  abbreviation: 22,
  openQuote: 23,
  closeQuote: 24,
  /** A URL, an e-mail address, "#tag" or "@handle". */
  address: 25,
  none: 26,
} as const

/** More than this many characters without white space are one token. */
export const LONGEST_CHUNK = 120

/**
 * The smallest pieces of a chunk, which is what stands between white space: runs of letters or digits, single
 * brackets and quotation marks, runs of any other one sign. No token ends inside an atom.
 */
export interface Atoms {
  count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly hash: Int32Array
  /** Of the words and the kinds from this atom to the end of the chunk. */
  readonly restHash: Int32Array
  readonly restShape: Int32Array
}

export function createAtoms(): Atoms {
  const numbers = () => new Int32Array(LONGEST_CHUNK + 1)
  return {
    count: 0,
    start: numbers(),
    end: numbers(),
    kind: new Uint8Array(LONGEST_CHUNK + 1),
    hash: numbers(),
    restHash: numbers(),
    restShape: numbers(),
  }
}

/** By the hash of a word, how long the first of the two tokens is that it may be: "can|not", "gon|na". */
export type FusedWords = ReadonlyMap<number, number>

/** Puts the atoms of the chunk at `start` to `end` into `atoms`. */
export function scanAtoms(text: string, start: number, end: number, fused: FusedWords, atoms: Atoms): void {
  atoms.count = 0
  for (let at = start; at < end; ) {
    at = scanAtom(text, at, start, end, atoms)
    const length = fused.get(atoms.hash[atoms.count - 1] as number)
    if (length !== undefined) cutAtom(text, length, atoms)
  }
  let hash = 0
  let shape = 0
  for (let atom = atoms.count - 1; atom >= 0; atom -= 1) {
    hash = joinHash(hash, atoms.hash[atom] as number)
    shape = joinHash(shape, atoms.kind[atom] as number)
    atoms.restHash[atom] = hash
    atoms.restShape[atom] = shape
  }
}

export const joinHash = (left: number, right: number): number => {
  const hash = Math.imul(Math.imul(left, 0x01000193) ^ right, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

function scanAtom(text: string, at: number, start: number, end: number, atoms: Atoms): number {
  const kind = characterAt(text, at)
  const clitic = at > start ? cliticLength(text, at, end) : 0
  if (clitic > 0) return addAtom(text, at, at + clitic, KIND.clitic, atoms)
  const hostEnd = at > start && isAddressCharacter(text, at - 1) ? findHostEnd(text, at, end) : 0
  if (hostEnd > 0) return addMail(text, hostEnd, atoms)
  const addressEnd = findAddressEnd(text, at, end)
  if (addressEnd > 0) return addAtom(text, at, addressEnd, KIND.address, atoms)
  if (isLetter(kind)) {
    const until = endOfLetters(text, at, end)
    return addAtom(text, at, until, caseOf(text, at, until), atoms)
  }
  return addAtom(text, at, endOfRun(text, at, end, kind), kind, atoms)
}

function addAtom(text: string, start: number, end: number, kind: number, atoms: Atoms): number {
  const { count } = atoms
  atoms.start[count] = start
  atoms.end[count] = end
  atoms.kind[count] = kind
  atoms.hash[count] = hashCharacters(text, start, end)
  atoms.count += 1
  return end
}

/** Takes what stands before the "@" back into the address. */
function addMail(text: string, end: number, atoms: Atoms): number {
  let start = atoms.end[atoms.count - 1] as number
  while (atoms.count > 0 && isAddressCharacter(text, atoms.start[atoms.count - 1] as number)) {
    atoms.count -= 1
    start = atoms.start[atoms.count] as number
  }
  return addAtom(text, start, end, KIND.address, atoms)
}

function cutAtom(text: string, length: number, atoms: Atoms): void {
  atoms.count -= 1
  const start = atoms.start[atoms.count] as number
  const end = atoms.end[atoms.count] as number
  for (const [from, until] of [
    [start, start + length],
    [start + length, end],
  ] as const) {
    addAtom(text, from, until, caseOf(text, from, until), atoms)
  }
}

function endOfLetters(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end) {
    const kind = characterAt(text, at)
    if (!isLetter(kind) && kind !== CHARACTER.mark) return at
    if ((text.charCodeAt(at) | 0x20) === 0x6e && cliticLength(text, at, end) > 0) return at
    at += 1
  }
  return end
}

/** Digits and surrogates run on whatever they are; brackets and quotation marks stand alone. */
function endOfRun(text: string, start: number, end: number, kind: number): number {
  const code = text.charCodeAt(start)
  const mixes = kind === CHARACTER.digit || kind === CHARACTER.surrogate || kind === CHARACTER.mark
  const alone = kind >= CHARACTER.apostrophe && kind <= CHARACTER.close
  let at = start + 1
  while (at < end) {
    const next = characterAt(text, at)
    const runsOn = mixes ? next === kind : !alone && text.charCodeAt(at) === code
    if (!runsOn && next !== CHARACTER.mark) return at
    at += 1
  }
  return end
}

function caseOf(text: string, start: number, end: number): number {
  let capitals = 0
  for (let at = start; at < end; at += 1) if (characterAt(text, at) === CHARACTER.upper) capitals += 1
  if (capitals === 0) return KIND.lower
  if (capitals === end - start) return capitals === 1 ? KIND.upper : KIND.capitals
  return capitals === 1 && characterAt(text, start) === CHARACTER.upper ? KIND.capitalised : KIND.mixed
}
