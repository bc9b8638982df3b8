import { encode, scratch } from './id-bytes.ts'
import { createPassingBytes, createPassingNumbers } from './passing-array.ts'

/**
 * Ids with their numbers, found fast: the bytes of all ids one after the other, where each begins, and a hash table
 * of numbers by open addressing. A slot holds the number and one, or 0 where it is free.
 */
export interface IdTable {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly slots: Uint32Array
}

/** How many ids there are, and of how many bytes. */
export interface IdTableSize {
  readonly ids: number
  readonly bytes: number
}

/** Makes a table for ids, and a function that adds one; they are numbered as they come. */
export function createIdTable(size: IdTableSize): { readonly table: IdTable; readonly add: (id: string) => void } {
  const bytes = createPassingBytes(size.bytes)
  const offsets = createPassingNumbers(size.ids + 1)
  const slots = createPassingNumbers(toCapacity(size.ids))
  const table = { bytes, offsets, slots }
  let number = 0
  let end = 0
  const add = (id: string) => {
    const length = encode(id)
    bytes.set(scratch.subarray(0, length), end)
    end += length
    number += 1
    offsets[number] = end
    slots[findSlot(table, length)] = number
  }
  return { table, add }
}

/** Makes a function that gives the number of an id, -1 for one that is not in the table. */
export const createFinder =
  (table: IdTable) =>
  (id: string): number => {
    const length = encode(id)
    return length === 0 ? -1 : (table.slots[findSlot(table, length)] ?? 0) - 1
  }

/** A power of two that leaves half of the slots free. */
const toCapacity = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count + 2))

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
