import type { ModelFile } from '../model-file.ts'
import type { FusedWords } from '../splitter/atoms.ts'
import { walkBoundaries } from '../splitter/sentences.ts'
import type { SplitterMeta } from '../splitter/splitter.ts'
import { type Tokens, walkTokens } from '../splitter/tokens.ts'
import type { TreebankSentence } from './conllu.ts'
import { countFused } from './fused-words.ts'
import { type Example, trainLinear } from './linear-trainer.ts'
import { type GoldParagraph, joinParagraphs } from './paragraphs.ts'
import { countSmall } from './small-words.ts'

const SEED = 1

/** Trains a splitter on the sentences of treebanks. */
export function trainSplitter(sentences: readonly TreebankSentence[]): ModelFile {
  const paragraphs = joinParagraphs(sentences)
  const fused = countFused(paragraphs)
  const tokens = paragraphs.map((paragraph) => readTokens(paragraph, fused))
  const small = countSmall(tokens)
  const places = new Set(small)
  const junctions = paragraphs.flatMap((paragraph) => readJunctions(paragraph, fused))
  const boundaries = paragraphs.flatMap((paragraph, at) => readBoundaries(paragraph, tokens[at] as Tokens, places))
  const junction = trainLinear(junctions, SEED)
  const boundary = trainLinear(boundaries, SEED)
  const meta = { junctionBias: junction.bias, boundaryBias: boundary.bias, fused: [...fused].flat() }
  const tensors = { junction: junction.weights, boundary: boundary.weights, small: Int32Array.from(small) }
  return { meta: meta satisfies SplitterMeta, tensors }
}

function readTokens({ text, sentences }: GoldParagraph, fused: FusedWords): Tokens {
  const ends = new Set(sentences.flat().map(({ end }) => end))
  return walkTokens(text, 0, text.length, fused, (_, right, atoms) => ends.has(atoms.end[right - 1] as number))
}

function readJunctions({ text, sentences }: GoldParagraph, fused: FusedWords): Example[] {
  const ends = new Set(sentences.flat().map(({ end }) => end))
  const examples: Example[] = []
  walkTokens(text, 0, text.length, fused, ({ places, count }, right, atoms) => {
    const label = ends.has(atoms.end[right - 1] as number)
    examples.push({ places: places.slice(0, count), label })
    return label
  })
  return examples
}

function readBoundaries({ sentences }: GoldParagraph, tokens: Tokens, small: ReadonlySet<number>): Example[] {
  const ends = new Set(sentences.map((row) => row.at(-1)?.end))
  const examples: Example[] = []
  walkBoundaries(tokens, small, ({ places, count }, at) => {
    const label = ends.has(tokens.end[at])
    examples.push({ places: places.slice(0, count), label })
    return label
  })
  return examples
}
