import type { ModelFile } from '../model-file.ts'
import { foldWord, hashWords } from './word-hash.ts'

/** What the gazetteer knows of words in a row; each is a bit, in this order. */
export const ENTRY_KINDS = [
  'prefix',
  'firstName',
  'surname',
  'person',
  'country',
  'nation',
  'people',
  'capital',
  'city',
  'town',
  'region',
  'organization',
  'title',
  'honorific',
  'organizationHead',
  'placeHead',
  'eventHead',
  'agreementHead',
  'calendar',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const bitOf = (kind: EntryKind): number => 1 << ENTRY_KINDS.indexOf(kind)

/** Known names by the hash of their folded words: open addressing, `bits` zero where a slot is free. */
export interface Gazetteer {
  readonly hashes: Uint32Array
  readonly bits: Uint32Array
}

/** A known name of `length` tokens. */
export interface GazetteerMatch {
  readonly length: number
  readonly bits: number
}

const LONGEST = 10
const PREFIX = bitOf('prefix')
const LOAD = 0.6

/** Builds the table from hashes and their bits; the file keeps them sorted, since gaps cost room. */
export function createGazetteer(hashes: Uint32Array, bits: Uint32Array): Gazetteer {
  const size = 2 ** Math.ceil(Math.log2(hashes.length / LOAD + 1))
  const gazetteer = { hashes: new Uint32Array(size), bits: new Uint32Array(size) }
  for (const [at, hash] of hashes.entries()) {
    const slot = findSlot(gazetteer, hash)
    gazetteer.hashes[slot] = hash
    gazetteer.bits[slot] = bits[at] as number
  }
  return gazetteer
}

/**
 * Reads the gazetteer that `compileGazetteer` wrote: sorted hashes as their lower halves, with a count for each upper
 * half, and for each the place of its bits in a list of the different ones.
 */
export function readGazetteer({ tensors }: ModelFile): Gazetteer {
  const { counts, lows, kinds, sets } = tensors
  if (!(counts && lows && kinds && sets instanceof Uint32Array)) throw new RangeError('Not a gazetteer')
  const hashes = new Uint32Array(lows.length)
  let at = 0
  counts.forEach((count: number, high: number) => {
    for (const end = at + count; at < end; at++) hashes[at] = high * 65_536 + (lows[at] as number)
  })
  return createGazetteer(
    hashes,
    Uint32Array.from(kinds, (kind: number) => sets[kind] as number),
  )
}

function findSlot({ hashes, bits }: Gazetteer, hash: number): number {
  const mask = hashes.length - 1
  let slot = hash & mask
  while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** The bits of all that is known of these words in a row, 0 where it is nothing. */
export function findEntry(gazetteer: Gazetteer, words: readonly string[]): number {
  return (
    (gazetteer.bits[findSlot(gazetteer, hashWords(words.map(foldWord).filter((word) => word !== '')))] as number) &
    ~PREFIX
  )
}

/**
 * The names that begin at the word `at`, shortest first. Words come folded; empty ones, such as hyphens, are passed
 * over, so that "al-Qaeda" is found however it is cut. Takes a bounded number of steps.
 */
export function findMatches(gazetteer: Gazetteer, folded: readonly string[], at: number): GazetteerMatch[] {
  const matches: GazetteerMatch[] = []
  let hash = 0
  for (let length = 1; length <= LONGEST && at + length <= folded.length; length++) {
    const word = folded[at + length - 1] as string
    if (word === '') {
      if (length === 1) break
      continue
    }
    hash = hashWords([word], hash)
    const bits = gazetteer.bits[findSlot(gazetteer, hash)] as number
    if ((bits & ~PREFIX) !== 0) matches.push({ length, bits: bits & ~PREFIX })
    if ((bits & PREFIX) === 0) break
  }
  return matches
}
