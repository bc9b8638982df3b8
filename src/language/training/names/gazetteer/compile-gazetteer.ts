import type { ModelFile } from '../../../model-file.ts'
import { bitOf, type EntryKind } from '../../../names/gazetteer.ts'
import { foldWord, hashWords } from '../../../names/word-hash.ts'

/** Names by what they are. */
export type NameLists = Readonly<Partial<Record<EntryKind, Iterable<string>>>>

/** Writes lists of names as hashes with the bits of all kinds that share them. Names of many lists are welcome. */
export function compileGazetteer(lists: readonly NameLists[]): ModelFile {
  const bits = new Map<number, number>()
  for (const list of lists)
    for (const [kind, names] of Object.entries(list) as [EntryKind, Iterable<string>][])
      for (const name of names) addName(bits, cutName(name), bitOf(kind))
  return toModelFile([...bits].toSorted(([left], [right]) => left - right))
}

function toModelFile(sorted: readonly (readonly [number, number])[]): ModelFile {
  const sets = [...new Set(sorted.map(([, value]) => value))].toSorted((left, right) => left - right)
  const places = new Map(sets.map((set, place) => [set, place]))
  const kinds = sorted.map(([, value]) => places.get(value) as number)
  const counts = new Uint8Array(65_536)
  for (const [hash] of sorted) counts[hash >>> 16] = (counts[hash >>> 16] as number) + 1
  return {
    meta: { entries: sorted.length },
    tensors: {
      counts,
      lows: Uint16Array.from(sorted, ([hash]) => hash & 65_535),
      kinds: sets.length > 256 ? Uint16Array.from(kinds) : Uint8Array.from(kinds),
      sets: Uint32Array.from(sets),
    },
  }
}

function addName(bits: Map<number, number>, words: readonly string[], bit: number): void {
  let hash = 0
  for (const [at, word] of words.entries()) {
    hash = hashWords([word], hash)
    const added = at === words.length - 1 ? bit : bitOf('prefix')
    bits.set(hash, (bits.get(hash) ?? 0) | added)
  }
}

/** As the splitter would cut it, with what the lookup passes over left out. */
function cutName(name: string): string[] {
  return name
    .replace(/['’](?=s\b)/g, ' ')
    .split(/[\s\-–/]+|(?<=[,&()])|(?=[,&()])/)
    .map((word) => foldWord(word))
    .filter((word) => word !== '')
}
