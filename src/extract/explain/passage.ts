import type { Document, Token } from '../../language/document.ts'
import { readDocument } from '../../language/read-document.ts'
import { headOf, nodeOf, plantTree, stretchOf, type Tree } from '../../language/syntax/tree.ts'
import type { Span, Words } from '../../model/span.ts'
import { findNames } from '../names/find-names.ts'
import { findAtoms } from '../read-article.ts'

/** A few sentences of an article, read anew; `offset` is where they begin in it. */
export interface Passage {
  readonly document: Document
  readonly offset: number
  /** One per sentence of the document, as the rules see them: mended, names in one piece. */
  readonly trees: readonly Tree[]
}

/** Reads a passage. Its trees are those of the whole article as long as it consists of whole sentences. */
export function readPassage(text: string, offset: number): Passage {
  const document = readDocument(text)
  const atoms = findAtoms(document, findNames(document))
  return { document, offset, trees: document.sentences.map((sentence) => plantTree(document, sentence, atoms)) }
}

/** The tokens within a span of the article. */
export const tokensIn = ({ document, offset }: Passage, { start, end }: Span): Token[] =>
  document.tokens.filter((token) => token.start + offset >= start && token.end + offset <= end)

/** The words of tokens `first` to `last`, as a span of the article. */
export function wordsAt({ document, offset }: Passage, first: number, last: number): Words {
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last]?.end ?? start
  return { start: start + offset, end: end + offset, text: document.text.slice(start, end) }
}

/** The tree that a token stands in. */
export function treeOf({ document, trees }: Passage, at: number): Tree {
  const tree = trees[document.tokens[at]?.sentence ?? -1]
  if (tree === undefined) throw new Error(`no tree has the token ${at}`)
  return tree
}

/** The node of a token and those above it, up to the root. */
export function lineOf(passage: Passage, at: number): number[] {
  const tree = treeOf(passage, at)
  const line: number[] = []
  for (let node = nodeOf(tree, at); node >= 0; node = headOf(tree, node)) line.push(node)
  return line
}

/** The node of some tokens that stands highest in its tree, the first of several; null where there are none. */
export function topOf(passage: Passage, tokens: readonly Token[]): number | null {
  const nodes = [...new Set(tokens.map(({ index }) => nodeOf(treeOf(passage, index), index)))]
  const ranked = nodes.toSorted((a, b) => lineOf(passage, a).length - lineOf(passage, b).length)
  return ranked[0] ?? null
}

/** The words of a node. */
export const nodeWords = (passage: Passage, node: number): Words =>
  wordsAt(passage, ...stretchOf(treeOf(passage, node), node))
