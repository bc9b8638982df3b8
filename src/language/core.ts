import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKernel } from './kernel/kernel.ts'
import { createLemmaReader, type LemmaReader } from './lemmatizer/lemma-reader.ts'
import { readLemmatizer } from './lemmatizer/lemmatizer.ts'
import { type ModelFile, readModelFile } from './model-file.ts'
import type { NameFinder } from './names/find-names.ts'
import { readGazetteer } from './names/gazetteer.ts'
import { createNameReader } from './names/name-reader.ts'
import { createSyntaxReader, type SyntaxReader } from './network/syntax-reader.ts'
import { readVectors } from './network/vectors.ts'
import { readSplitter, type Splitter } from './splitter/splitter.ts'

/** The trained models, ready to read. They keep working memory of their own: one text at a time. */
export interface LanguageCore {
  readonly splitter: Splitter
  readonly readSyntax: SyntaxReader
  readonly readLemma: LemmaReader
  readonly names: NameFinder
}

/** Loads all models. */
export function loadCore(): LanguageCore {
  const kernel = loadKernel()
  const vectors = readVectors(readWeights('vectors'))
  const gazetteer = readGazetteer(readWeights('gazetteer'))
  return {
    splitter: readSplitter(readWeights('splitter')),
    readSyntax: createSyntaxReader(kernel, readWeights('syntax'), vectors),
    readLemma: createLemmaReader(readLemmatizer(readWeights('lemmatizer'))),
    names: { read: createNameReader(kernel, readWeights('names'), vectors, gazetteer), gazetteer },
  }
}

const WEIGHTS = fileURLToPath(new URL('weights', import.meta.url))

/** The model of that name, from a folder of weights; the shipped ones where none is given. */
export const readWeights = (name: string, folder = WEIGHTS): ModelFile =>
  readModelFile(readFileSync(join(folder, `${name}.bin`)))
