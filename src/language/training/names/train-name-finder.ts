import type { ModelFile } from '../../model-file.ts'
import type { Gazetteer } from '../../names/gazetteer.ts'
import type { Vectors } from '../../network/vectors.ts'
import type { Splitter } from '../../splitter/splitter.ts'
import { splitTokens } from '../../splitter/tokens.ts'
import { createRandom } from '../random.ts'
import type { NameLists } from './gazetteer/compile-gazetteer.ts'
import { readLists } from './gazetteer/read-lists.ts'
import type { NameCorpus } from './name-document.ts'
import { readNameLists } from './name-lists.ts'
import { type Cut, toSamples } from './samples.ts'
import { fillSentences } from './sentences/fill-sentences.ts'
import { createNameMaker } from './sentences/make-names.ts'
import { createPools } from './sentences/name-pools.ts'
import { settle } from './settle.ts'
import { createSubstitute } from './substitute-names.ts'
import { type Tagger, trainNames } from './train-names.ts'

/** What a name finder is trained with, beside the corpora: the models that read a text before it. */
export interface NameTools {
  readonly binary: WebAssembly.Module
  readonly vectors: Vectors
  readonly gazetteer: Gazetteer
  readonly splitter: Splitter
  readonly tag: Tagger
  /** Names of all kinds, as they are written, to make sentences of. */
  readonly lists: readonly NameLists[]
}

/** Made sentences for each template. */
const MADE = 6

/** All lists of names: those of the open data and those of the project. */
export const readAllLists = (data: string): NameLists[] => [...readLists(data), readNameLists()]

/** Trains the network on corpora and on made sentences, with fixed seeds. */
export function trainNameFinder(
  tools: NameTools,
  corpora: readonly NameCorpus[],
  report: (line: string) => void,
): ModelFile {
  const { binary, vectors, gazetteer, splitter, tag, lists } = tools
  const random = createRandom(7)
  const make = createNameMaker(createPools(lists), random)
  const documents = [...corpora.flatMap((corpus) => corpus.documents), ...fillSentences(make, random, MADE)]
  const cut = createCut(splitter)
  const samples = documents.map((document) => toSamples(settle(document, gazetteer), cut))
  return trainNames(binary, samples, vectors, gazetteer, createSubstitute(make, gazetteer, random), tag, report)
}

/** Cuts sentences as the splitter does. */
export const createCut =
  (splitter: Splitter): Cut =>
  (text, { start, end }) => {
    const tokens = splitTokens(splitter, text, start, end)
    return tokens.start.map((first, at) => ({ start: first, end: tokens.end[at] as number }))
  }
