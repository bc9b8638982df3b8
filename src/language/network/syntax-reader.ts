import type { Upos } from '../document.ts'
import { createKernel, type Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import type { ModelFile } from '../model-file.ts'
import { bestTransition, createParserRoom, prepareParts, scoreTransitions, toParserWeights } from '../parser/parser.ts'
import { apply, createState, isDone, type ParserState, type Transition } from '../parser/transitions.ts'
import { type Batch, cutBatches } from './batch.ts'
import { createGroupEncoder, MEMORY, ROWS } from './group-encoder.ts'
import { bestClass } from './linear.ts'
import { createShortProduct } from './product.ts'
import { type SyntaxShape, syntaxSpecs } from './syntax-network.ts'
import type { Vectors } from './vectors.ts'
import { fromTensors, padded, weightsOf } from './weights.ts'
import { createFeatureReader } from './word-features.ts'

/** Tags and tree of a sentence. `heads` count the words of the sentence from 0; the root's is -1. */
export interface SentenceSyntax {
  readonly upos: readonly Upos[]
  readonly xpos: readonly string[]
  readonly heads: Int32Array
  readonly deprels: readonly string[]
}

/** Reads tags and trees of sentences, given as their words; a sentence has at most `LONGEST_SENTENCE` words. */
export type SyntaxReader = (sentences: readonly (readonly string[])[]) => SentenceSyntax[]

/** Puts a trained network to work; it keeps its own memory, of 24 MB. */
export function createSyntaxReader(
  binary: WebAssembly.Module,
  { meta, tensors }: ModelFile,
  vectors: Vectors,
): SyntaxReader {
  const shape = meta as SyntaxShape
  const kernel = createKernel(binary, MEMORY)
  const weights = fromTensors(kernel, syntaxSpecs(shape), tensors)
  const read = createFeatureReader(shape.columns, vectors)
  const encodeGroup = createGroupEncoder(kernel, weights, shape.encoder, vectors, shape.columns.length)
  const tag = (['upos', 'xpos'] as const).map((name) =>
    createTagReader(kernel, weightsOf(weights, `${name}.weights`), weightsOf(weights, `${name}.bias`), shape[name]),
  )
  const parse = createTreeReader(kernel, shape, toParserWeights(weights))
  return (sentences) =>
    cutBatches(sentences, ROWS, ({ length }) => length).flatMap((group) => {
      const { encoded, batch, firsts } = encodeGroup(group.map((words) => words.map(read)))
      const [upos, xpos] = tag.map((readTags) => readTags(encoded, batch)) as [Upos[], string[]]
      const states = parse(
        encoded,
        batch,
        group.map((words) => words.length),
        firsts,
      )
      return group.map((words, index): SentenceSyntax => {
        const first = firsts[index] as number
        const { heads, labels, length } = states[index] as ParserState
        return {
          upos: upos.slice(first, first + words.length),
          xpos: xpos.slice(first, first + words.length),
          heads: heads.map((head) => (head === length ? -1 : head)),
          deprels: Array.from(labels, (label) => shape.parser.relations[label] ?? 'dep'),
        }
      })
    })
}

function createTagReader(kernel: Kernel, weights: Matrix, bias: Matrix, tags: readonly string[]) {
  const scores = kernel.allocate(ROWS, padded(tags.length))
  const product = createShortProduct(kernel, weights, bias)
  return (encoded: Matrix, { rows }: Batch): string[] => {
    product.apply(encoded, rows, scores)
    return Array.from({ length: rows }, (_, row) => tags[bestClass(scores, row, tags.length)] ?? 'X')
  }
}

function createTreeReader(kernel: Kernel, { parser }: SyntaxShape, weights: ReturnType<typeof toParserWeights>) {
  const room = createParserRoom(kernel, parser, ROWS, ROWS)
  const product = createShortProduct(kernel, weights.words, null)
  return (encoded: Matrix, { rows }: Batch, lengths: readonly number[], firsts: readonly number[]): ParserState[] => {
    prepareParts(product, weights, encoded, rows, room)
    const parses = lengths.map((length, index) => ({ state: createState(length), first: firsts[index] as number }))
    let open = parses.filter(({ state }) => !isDone(state))
    while (open.length > 0) {
      scoreTransitions(kernel, weights, parser, open, rows, room)
      open.forEach((parse, index) => {
        apply(parse.state, parser.transitions[bestTransition(parser, room, parse, index)] as Transition)
      })
      open = open.filter(({ state }) => !isDone(state))
    }
    return parses.map(({ state }) => state)
  }
}
