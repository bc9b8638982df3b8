import type { Vectors } from '../network/vectors.ts'
import { createFeatureReader, type FeatureColumn, type WordFeatures } from '../network/word-features.ts'
import { DOCUMENT_SIZES, readDocumentColumns } from './document-features.ts'
import type { Gazetteer } from './gazetteer.ts'
import { GAZETTEER_SIZES, readGazetteer } from './gazetteer-features.ts'

/** How many of the extra columns are the gazetteer's; they stand first. */
export const GAZETTEER_COLUMNS = Object.keys(GAZETTEER_SIZES).length

/** Rows of the embedding tables behind those of the words' own columns. */
export const EXTRA_SIZES: readonly number[] = [...Object.values(GAZETTEER_SIZES), ...Object.values(DOCUMENT_SIZES)]

/** Reads what the network is told of each word of a document, given as the words of its sentences. */
export type NameFeatureReader = (sentences: readonly (readonly string[])[]) => WordFeatures[][]

/** A reader for the words' own columns, then those of the gazetteer, then those of the document. */
export function createNameFeatureReader(
  columns: readonly FeatureColumn[],
  vectors: Vectors,
  gazetteer: Gazetteer,
): NameFeatureReader {
  const readWord = createFeatureReader(columns, vectors)
  return (sentences) => {
    const known = sentences.map((words) => readGazetteer(gazetteer, words))
    const ofDocument = readDocumentColumns(sentences, known)
    return sentences.map((words, index) => {
      const extra = [...Object.values(known[index] ?? {}), ...Object.values(ofDocument[index] ?? {})] as Int32Array[]
      return words.map((word, at) => {
        const { vector, ids } = readWord(word)
        const all = new Int32Array(ids.length + extra.length)
        all.set(ids)
        for (let column = 0; column < extra.length; column++) all[ids.length + column] = extra[column]?.[at] as number
        return { vector, ids: all }
      })
    })
  }
}
