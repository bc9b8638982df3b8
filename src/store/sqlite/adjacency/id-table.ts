/**
 * Ids with their numbers, in little memory: the bytes of all ids one after the other, where each begins, and a hash table
 * of numbers by open addressing. A slot holds the number and one, or 0 where it is free.
 */
export interface IdTable {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly slots: Uint32Array
}

/** Longer than any id; what is longer is in no table. */
const LONGEST = 4096

const encoder = new TextEncoder()
const scratch = new Uint8Array(LONGEST)

/** How many ids there are. */
export const countIds = ({ offsets }: IdTable): number => offsets.length - 1

/** Makes a table of ids, numbered in their order, in shared memory. */
export function createIdTable(ids: readonly string[]): IdTable {
  const bytes = new Uint8Array(new SharedArrayBuffer(ids.reduce((sum, id) => sum + Buffer.byteLength(id), 0)))
  const offsets = new Uint32Array(new SharedArrayBuffer(4 * (ids.length + 1)))
  const slots = new Uint32Array(new SharedArrayBuffer(4 * toCapacity(ids.length)))
  const table = { bytes, offsets, slots }
  let end = 0
  for (const [number, id] of ids.entries()) {
    const length = encode(id)
    bytes.set(scratch.subarray(0, length), end)
    end += length
    offsets[number + 1] = end
    slots[findSlot(table, length)] = number + 1
  }
  return table
}

/** Makes a function that gives the number of an id, -1 for one that is not in the table. */
export const createFinder =
  (table: IdTable) =>
  (id: string): number => {
    const length = encode(id)
    return length === 0 ? -1 : (table.slots[findSlot(table, length)] ?? 0) - 1
  }

/** Makes a function that gives the id of a number. */
export function createNamer({ bytes, offsets }: IdTable): (number: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return (number) => buffer.toString('utf8', offsets[number], offsets[number + 1])
}

/** A power of two that leaves half of the slots free. */
const toCapacity = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count + 2))

/** Writes an id into the scratch and gives its length; 0 where it does not fit. */
function encode(id: string): number {
  const { read, written } = encoder.encodeInto(id, scratch)
  return read === id.length ? written : 0
}

/** The slot that holds the id in the scratch, or the free one where it belongs. */
function findSlot(table: IdTable, length: number): number {
  const mask = table.slots.length - 1
  let slot = hash(length) & mask
  while (table.slots[slot] !== 0 && !isInScratch(table, (table.slots[slot] ?? 0) - 1, length)) slot = (slot + 1) & mask
  return slot
}

/** FNV-1a (https://datatracker.ietf.org/doc/draft-eastlake-fnv/), its bits mixed once more since slots go by the low ones. */
function hash(length: number): number {
  let value = 0x811c9dc5
  for (let index = 0; index < length; index++) value = Math.imul(value ^ (scratch[index] ?? 0), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

function isInScratch({ bytes, offsets }: IdTable, number: number, length: number): boolean {
  const start = offsets[number] ?? 0
  if ((offsets[number + 1] ?? 0) - start !== length) return false
  for (let index = 0; index < length; index++) if (bytes[start + index] !== scratch[index]) return false
  return true
}
