import { readFileSync } from 'node:fs'
import { loadKernel } from './kernel/kernel.ts'
import { type ModelFile, readModelFile } from './model-file.ts'
import { createSyntaxReader, type SyntaxReader } from './network/syntax-reader.ts'
import { readVectors } from './network/vectors.ts'

/** The trained models, ready to read. They keep working memory of their own: one text at a time. */
export interface LanguageCore {
  readonly readSyntax: SyntaxReader
}

const HERE = new URL('.', import.meta.url)

/** Loads all models from the files beside the sources. */
export function loadCore(): LanguageCore {
  const binary = loadKernel(new URL('kernel/kernel.wasm', HERE))
  const vectors = readVectors(readWeights('vectors'))
  return { readSyntax: createSyntaxReader(binary, readWeights('syntax'), vectors) }
}

const readWeights = (name: string): ModelFile => readModelFile(readFileSync(new URL(`weights/${name}.bin`, HERE)))
