import { encode, scratch } from './id-bytes.ts'
import type { IdTable } from './id-table.ts'
import { createPassingBytes } from './passing-array.ts'

/**
 * Ids in the order of their bytes, in little and shared memory (front coding: Witten, Moffat and Bell, Managing Gigabytes, 4.1). Of
 * each, one byte says how many bytes of the id before it begins with, two how many follow, then these; the first of a block of eight
 * stands whole.
 */
export interface IdBlocks {
  readonly count: number
  readonly bytes: Uint8Array
  /** Where each block begins. */
  readonly blocks: Uint32Array
}

const BLOCK = 8

const MOST_SHARED = 255

/** Bytes before what follows. */
const HEAD = 3

/** Packs the ids of a table that were added in the order of their bytes. */
export function packIds({ bytes, offsets }: IdTable): IdBlocks {
  const count = offsets.length - 1
  const packed = createPassingBytes(bytes.length + HEAD * count)
  const blocks = new Uint32Array(new SharedArrayBuffer(4 * Math.ceil(count / BLOCK)))
  let end = 0
  for (let number = 0; number < count; number++) {
    const isFirst = number % BLOCK === 0
    if (isFirst) blocks[number / BLOCK] = end
    const id = bytes.subarray(offsets[number], offsets[number + 1])
    const before = bytes.subarray(offsets[number - 1] ?? 0, isFirst ? 0 : offsets[number])
    const shared = countShared(before, id)
    packed.set([shared, (id.length - shared) & 0xff, (id.length - shared) >>> 8], end)
    packed.set(id.subarray(shared), end + HEAD)
    end += HEAD + id.length - shared
  }
  const fit = new Uint8Array(new SharedArrayBuffer(end))
  fit.set(packed.subarray(0, end))
  return { count, bytes: fit, blocks }
}

function countShared(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length, MOST_SHARED)
  let shared = 0
  while (shared < most && a[shared] === b[shared]) shared++
  return shared
}

/** Makes a function that gives the number of an id, -1 for one that is not among them. */
export function createFinder(ids: IdBlocks): (id: string) => number {
  const walk = createWalk(ids)
  return (id) => {
    const length = encode(id)
    if (length === 0 || ids.count === 0) return -1
    const first = BLOCK * findBlock(ids, length)
    const last = Math.min(first + BLOCK, ids.count)
    walk.begin(first)
    for (let number = first; number < last; number++)
      if (walk.next() === length && compare(walk.current, 0, length, length) === 0) return number
    return -1
  }
}

/** Makes a function that gives the id of a number. */
export function createNamer(ids: IdBlocks): (number: number) => string {
  const walk = createWalk(ids)
  return (number) => {
    walk.begin(number - (number % BLOCK))
    for (let skipped = number % BLOCK; skipped > 0; skipped--) walk.next()
    return walk.current.toString('utf8', 0, walk.next())
  }
}

/** The last block whose first id is not behind the one in the scratch; the first block where all are. */
function findBlock({ bytes, blocks }: IdBlocks, length: number): number {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    const start = blocks[middle] ?? 0
    if (compare(bytes, start + HEAD, readLength(bytes, start), length) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

/** How some bytes stand to the first of the scratch. */
function compare(bytes: Uint8Array, start: number, count: number, length: number): number {
  const most = Math.min(count, length)
  for (let index = 0; index < most; index++) {
    const difference = (bytes[start + index] ?? 0) - (scratch[index] ?? 0)
    if (difference !== 0) return difference
  }
  return count - length
}

const readLength = (bytes: Uint8Array, at: number): number => (bytes[at + 1] ?? 0) + 256 * (bytes[at + 2] ?? 0)

/** Reads ids one after the other into `current`; `next` gives how many bytes the one that it has read has. */
function createWalk({ bytes, blocks }: IdBlocks) {
  const current = Buffer.alloc(scratch.length)
  let at = 0
  return {
    current,
    begin(number: number): void {
      at = blocks[number / BLOCK] ?? 0
    },
    next(): number {
      const shared = bytes[at] ?? 0
      const length = readLength(bytes, at)
      const start = at + HEAD
      for (let index = 0; index < length; index++) current[shared + index] = bytes[start + index] ?? 0
      at = start + length
      return shared + length
    },
  }
}
