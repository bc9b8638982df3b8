import { UPOS } from '../../model/syntax.ts'
import type { Upos } from '../document.ts'
import type { Vectors } from '../network/vectors.ts'
import { createFeatureReader, type FeatureColumn, type KnownWord } from '../network/word-features.ts'
import { DOCUMENT_SIZES, readDocumentColumns } from './document-features.ts'
import type { Gazetteer } from './gazetteer.ts'
import { GAZETTEER_SIZES, readGazetteerColumns } from './gazetteer-features.ts'

/** How many of the extra columns are the gazetteer's; they stand first. */
export const GAZETTEER_COLUMNS = Object.keys(GAZETTEER_SIZES).length

/** A sentence as the name finder is given it: its words and their tags. */
export interface TaggedSentence {
  readonly words: readonly string[]
  readonly upos: readonly Upos[]
}

/** Ids of tags begin at 1. */
const TAG_IDS: ReadonlyMap<string, number> = new Map(UPOS.map((tag, index) => [tag, index + 1]))

/** Rows of the embedding tables behind those of the words' own columns. */
export const EXTRA_SIZES: readonly number[] = [
  ...Object.values(GAZETTEER_SIZES),
  ...Object.values(DOCUMENT_SIZES),
  UPOS.length,
]

/** Reads what the network is told of each word of a document. */
export type NameFeatureReader = (sentences: readonly TaggedSentence[]) => KnownWord[][]

/** A reader for the words' own columns, then those of the gazetteer, of the document, and the tag. */
export function createNameFeatureReader(
  columns: readonly FeatureColumn[],
  vectors: Vectors,
  gazetteer: Gazetteer,
): NameFeatureReader {
  const readWord = createFeatureReader(columns, vectors)
  return (sentences) => {
    const words = sentences.map((sentence) => sentence.words)
    const known = words.map((words) => readGazetteerColumns(gazetteer, words))
    const ofDocument = readDocumentColumns(words, known)
    return sentences.map(({ words, upos }, index) => {
      const extra = [...Object.values(known[index] ?? {}), ...Object.values(ofDocument[index] ?? {})] as Int32Array[]
      return words.map((word, at) => {
        const { key, vector, ids } = readWord(word)
        const all = new Int32Array(ids.length + extra.length + 1)
        all.set(ids)
        for (let column = 0; column < extra.length; column++) all[ids.length + column] = extra[column]?.[at] as number
        all[ids.length + extra.length] = TAG_IDS.get(upos[at] ?? 'X') ?? 0
        return { key, vector, ids: all }
      })
    })
  }
}
