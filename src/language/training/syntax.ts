import { createKernel } from '../kernel/kernel.ts'
import type { ModelFile } from '../model-file.ts'
import { syntaxSpecs } from '../network/syntax-network.ts'
import type { Vectors } from '../network/vectors.ts'
import { toTensors } from '../network/weights.ts'
import { createFeatureReader, type WordFeatures } from '../network/word-features.ts'
import { createArcLearner } from './arc-learner.ts'
import { createClassifier } from './classifier.ts'
import type { TreebankSentence } from './conllu.ts'
import { createEncoderLearner } from './encoder-learner.ts'
import { runEpochs, type Schedule } from './epochs.ts'
import { createParameters } from './parameters.ts'
import { createRandom, type Random } from './random.ts'
import { readSyntaxShape } from './syntax-shape.ts'
import { type TrainingSentence, toTrainingSentence } from './treebank-batch.ts'

const SCHEDULE: Schedule = { epochs: 18, rate: 0.002, rows: 500 }
const DROPOUT = 0.25
/** How often a word is hidden from the network, so that it learns to go by affixes and neighbours. */
const HIDDEN_WORDS = 0.1
const MEMORY = 400e6

/** Trains the network for tags and trees; `report` is told the loss of each epoch. */
export function trainSyntax(
  binary: WebAssembly.Module,
  sentences: readonly TreebankSentence[],
  vectors: Vectors,
  report: (line: string) => void,
): ModelFile {
  const shape = readSyntaxShape(sentences, vectors.size)
  const read = createFeatureReader(shape.columns, vectors)
  const data = sentences.map((sentence) => toTrainingSentence(sentence, shape, read))
  const random = createRandom(1)
  const kernel = createKernel(binary, MEMORY)
  const specs = syntaxSpecs(shape)
  const { values, gradients, means, step } = createParameters(kernel, specs, random)
  const encoder = createEncoderLearner(kernel, shape.encoder, values, gradients, vectors, DROPOUT, random)
  const upos = createClassifier(kernel, 'upos', shape.upos.length, values, gradients, encoder)
  const xpos = createClassifier(kernel, 'xpos', shape.xpos.length, values, gradients, encoder)
  const learnArcs = createArcLearner(kernel, shape.parser, values, gradients, encoder, DROPOUT, random)

  let loss = 0
  for (const { batch, epoch, rate, last } of runEpochs(data, SCHEDULE, random)) {
    const { output, firsts } = encoder.encode(batch.map(({ words }) => hideWords(words, random)))
    const lengths = batch.map(({ words }) => words.length)
    loss += upos.learn(output, firsts, lengths, (sentence, word, right) => mark(batch[sentence]?.upos, word, right))
    loss += xpos.learn(output, firsts, lengths, (sentence, word, right) => mark(batch[sentence]?.xpos, word, right))
    loss += learnArcs(
      output,
      firsts,
      batch.map(({ tree }) => tree),
      epoch > 1,
    )
    encoder.propagate()
    step(rate)
    if (last) {
      report(`epoch ${epoch}: loss ${(loss / countWords(data)).toFixed(3)} a word`)
      loss = 0
    }
  }
  return { meta: shape, tensors: toTensors(specs, means) }
}

/** A tag that the shape does not know may be any. */
function mark(tags: Int32Array | undefined, word: number, right: Uint8Array): void {
  const tag = tags?.[word] ?? -1
  if (tag < 0) right.fill(1)
  else right[tag] = 1
}

/** Hides some words: their own embedding always, their vector every other time. */
function hideWords(words: readonly WordFeatures[], random: Random): WordFeatures[] {
  return words.map((word) => {
    if (random() >= HIDDEN_WORDS) return word
    const ids = Int32Array.from(word.ids)
    ids[0] = 0
    return { vector: random() < 0.5 ? -1 : word.vector, ids }
  })
}

const countWords = (sentences: readonly TrainingSentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0)
