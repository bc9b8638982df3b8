import type { Span } from '../../model/span.ts'
import type { ModelFile } from '../model-file.ts'
import type { FusedWords } from '../splitter/atoms.ts'
import { walkBoundaries } from '../splitter/sentences.ts'
import type { SplitterMeta } from '../splitter/splitter.ts'
import { type Tokens, walkTokens } from '../splitter/tokens.ts'
import { swapAbbreviations } from './abbreviation-swaps.ts'
import type { TreebankSentence } from './conllu.ts'
import { countFused } from './fused-words.ts'
import { type Example, trainLinear } from './linear-trainer.ts'
import { type GoldParagraph, joinParagraphs } from './paragraphs.ts'
import { createRandom } from './random.ts'
import { countSmall } from './small-words.ts'

const SEED = 1
const SWAPS = 1
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u

/** Trains a splitter on the sentences of treebanks. */
export function trainSplitter(sentences: readonly TreebankSentence[]): ModelFile {
  const random = createRandom(SEED)
  const swapped = Array.from({ length: SWAPS }, () => swapAbbreviations(sentences, random)).flat()
  const paragraphs = joinParagraphs([...sentences, ...swapped])
  const fused = countFused(joinParagraphs(sentences))
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
  const ends = readTokenEnds(text, sentences.flat())
  return walkTokens(text, 0, text.length, fused, (_, right, atoms) => ends.has(atoms.end[right - 1] as number))
}

/** EWT takes the last full stop from some of the acronyms that end a sentence; here they all keep it. */
function readTokenEnds(text: string, tokens: readonly Span[]): Set<number> {
  const isCut = ({ start, end }: Span) => text[end] === '.' && ACRONYM.test(text.slice(start, end))
  return new Set(tokens.filter((token) => !isCut(token)).map(({ end }) => end))
}

function readJunctions({ text, sentences }: GoldParagraph, fused: FusedWords): Example[] {
  const ends = readTokenEnds(text, sentences.flat())
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
