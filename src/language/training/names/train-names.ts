import { createKernel } from '../../kernel/kernel.ts'
import type { ModelFile } from '../../model-file.ts'
import type { Gazetteer } from '../../names/gazetteer.ts'
import { LABEL_COUNT } from '../../names/name-class.ts'
import { createNameFeatureReader, GAZETTEER_COLUMNS } from '../../names/name-features.ts'
import { nameSpecs } from '../../names/name-network.ts'
import type { SentenceSyntax } from '../../network/syntax-reader.ts'
import type { Vectors } from '../../network/vectors.ts'
import { toTensors } from '../../network/weights.ts'
import type { WordFeatures } from '../../network/word-features.ts'
import { LONGEST_SENTENCE } from '../../splitter/sentences.ts'
import { createClassifier } from '../classifier.ts'
import { createEncoderLearner } from '../encoder-learner.ts'
import { runEpochs, type Schedule } from '../epochs.ts'
import { createParameters } from '../parameters.ts'
import { createRandom, type Random } from '../random.ts'
import { readNameShape } from './name-shape.ts'
import type { Sample } from './samples.ts'
import type { Substitute } from './substitute-names.ts'

const SCHEDULE: Schedule = { epochs: 8, rate: 0.002, rows: 600 }
const DROPOUT = 0.25
/** How often a word, and what the gazetteer says of one, is hidden, so that the network learns to do without. */
const HIDDEN_WORDS = 0.2
const HIDDEN_ENTRIES = 0.15
const HIDDEN_TAGS = 0.2
/** Versions of each document with other names, beside its own. */
const VERSIONS = 2
/** How often a sentence is learnt as it stands, where it has other versions. */
const OWN_SHARE = 0.5
const MEMORY = 400e6

interface Version {
  readonly words: readonly WordFeatures[]
  readonly allowed: readonly number[]
}

/** A sentence as its corpus has it, and with other names. */
interface TrainingSentence extends Version {
  readonly others: readonly Version[]
}

/** Tags sentences, given as their words. */
export type Tagger = (sentences: readonly (readonly string[])[]) => readonly Pick<SentenceSyntax, 'upos'>[]

/** Trains the network of the name finder on documents, each given as its sentences; `report` is told of each epoch. */
export function trainNames(
  binary: WebAssembly.Module,
  documents: readonly (readonly Sample[])[],
  vectors: Vectors,
  gazetteer: Gazetteer,
  substitute: Substitute,
  tag: Tagger,
  report: (line: string) => void,
): ModelFile {
  const shape = readNameShape(
    documents.flat().flatMap(({ words }) => words),
    vectors.size,
  )
  const read = createNameFeatureReader(shape.columns, vectors, gazetteer)
  const readVersion = (samples: readonly Sample[]): Version[] => {
    const upos = tag(samples.map(({ words }) => words))
    const features = read(samples.map(({ words }, at) => ({ words, upos: upos[at]?.upos ?? [] })))
    return samples.map(({ allowed }, at) => ({ words: features[at] ?? [], allowed }))
  }
  const data = documents.flatMap((document) => readVersions(document, readVersion, substitute))
  const random = createRandom(1)
  const kernel = createKernel(binary, MEMORY)
  const specs = nameSpecs(shape)
  const { values, gradients, means, step } = createParameters(kernel, specs, random)
  const encoder = createEncoderLearner(kernel, shape.encoder, values, gradients, vectors, DROPOUT, random)
  const label = createClassifier(kernel, 'label', LABEL_COUNT, values, gradients, encoder)
  const own = shape.columns.length
  let loss = 0
  for (const { batch, epoch, rate, last } of runEpochs(data, SCHEDULE, random)) {
    const versions = batch.map((sentence) => chooseVersion(sentence, random))
    const { output, firsts } = encoder.encode(versions.map(({ words }) => hideFeatures(words, own, random)))
    const lengths = versions.map(({ words }) => words.length)
    loss += label.learn(output, firsts, lengths, (sentence, word, right) => {
      const bits = versions[sentence]?.allowed[word] ?? 0
      for (let one = 0; one < LABEL_COUNT; one++) right[one] = (bits >> one) & 1
    })
    encoder.propagate()
    step(rate)
    if (last) {
      report(
        `epoch ${epoch}: loss ${(loss / data.reduce((sum, { words }) => sum + words.length, 0)).toFixed(4)} a word`,
      )
      loss = 0
    }
  }
  return { meta: shape, tensors: toTensors(specs, means) }
}

function readVersions(
  document: readonly Sample[],
  read: (samples: readonly Sample[]) => Version[],
  substitute: Substitute,
): TrainingSentence[] {
  const others = Array.from({ length: VERSIONS }, () => read(substitute(document)))
  return read(document)
    .map((version, at) => ({ ...version, others: others.map((versions) => versions[at] as Version) }))
    .filter((sentence) =>
      [sentence, ...sentence.others].every(({ words }) => words.length > 0 && words.length < LONGEST_SENTENCE),
    )
}

const chooseVersion = (sentence: TrainingSentence, random: Random): Version =>
  sentence.others.length === 0 || random() < OWN_SHARE
    ? sentence
    : (sentence.others[Math.floor(random() * sentence.others.length)] as Version)

/** Hides the word itself, sometimes with its vector, or what the gazetteer says of it. */
function hideFeatures(words: readonly WordFeatures[], own: number, random: Random): WordFeatures[] {
  return words.map((word) => {
    const hidesWord = random() < HIDDEN_WORDS
    const hidesEntries = random() < HIDDEN_ENTRIES
    const hidesTag = random() < HIDDEN_TAGS
    if (!hidesWord && !hidesEntries && !hidesTag) return word
    const ids = Int32Array.from(word.ids)
    if (hidesWord) ids[0] = 0
    if (hidesEntries) ids.fill(0, own, own + GAZETTEER_COLUMNS)
    if (hidesTag) ids[ids.length - 1] = 0
    return { vector: hidesWord && random() < 0.5 ? -1 : word.vector, ids }
  })
}
