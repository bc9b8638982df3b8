import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu, type TreebankSentence } from './conllu.ts'
import { type GumDocument, readGum } from './gum.ts'

const EWT = { train: 'en_ewt-train-rebuilt', dev: 'en_ewt-ud-dev', test: 'en_ewt-ud-test' } as const

/** A part of UD English EWT below a folder of open data. */
export const readEwt = (data: string, part: keyof typeof EWT): TreebankSentence[] =>
  readConllu(readFileSync(join(data, 'treebank/ud_ewt', `${EWT[part]}.conllu`), 'utf8'))

/** GUM's documents of a genre, or of all, by name. */
export const readGumDocuments = (data: string, genre = '*'): GumDocument[] =>
  globSync(join(data, 'coreference/gum', genre, '*.json'))
    .sort()
    .map((path) => readGum(readFileSync(path, 'utf8')))

/** The sentences of the same documents. */
export const readGumSentences = (data: string, genre = '*'): TreebankSentence[] =>
  readGumDocuments(data, genre).flatMap(({ sentences }) => [...sentences])
