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
  const sorted = [...bits].toSorted(([left], [right]) => left - right)
  return {
    meta: { entries: sorted.length },
    tensors: {
      hashes: Uint32Array.from(sorted, ([hash]) => hash),
      bits: Uint32Array.from(sorted, ([, value]) => value),
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
    .replace(/['’](?=s\b)/g, ' s')
    .split(/[\s\-–/]+|(?<=[,&()])|(?=[,&()])/)
    .map((word) => foldWord(word))
    .filter((word) => word !== '')
}
