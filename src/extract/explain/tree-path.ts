import { nodeOf, relationOf } from '../../language/syntax/tree.ts'
import type { TreeStep, TreeWord } from '../../model/explanation.ts'
import { lineOf, nodeWords, type Passage, treeOf, wordsAt } from './passage.ts'
import { tellRelation } from './relation-words.ts'

/** The way from one node to another: up to the node that both hang on, then down; empty between two sentences. */
export function findPath(passage: Passage, from: number, to: number): TreeStep[] {
  const up = lineOf(passage, from)
  const down = lineOf(passage, to)
  const top = findJoint(passage, from, to)
  if (top === null) return []
  const rise = up.slice(0, up.indexOf(top) + 1)
  const fall = down.slice(0, down.indexOf(top)).toReversed()
  return [
    ...rise.map((node, at): TreeStep => ({ ...toTreeNode(passage, node), move: at === 0 ? 'start' : 'up' })),
    ...fall.map((node): TreeStep => ({ ...toTreeNode(passage, node), move: 'down' })),
  ]
}

/** The lowest node that both hang on, or are; null between two sentences. */
export function findJoint(passage: Passage, one: number, other: number): number | null {
  const line = lineOf(passage, other)
  return lineOf(passage, one).find((node) => line.includes(node)) ?? null
}

/** A node in its place in the tree: a word, or all words of a name. */
function toTreeNode(passage: Passage, node: number): TreeWord {
  const { start, end, text } = nodeWords(passage, node)
  return { ...toTreeWord(passage, node), start, end, text }
}

/** A word in its place in the tree; within a name only the last one has the relation of the whole. */
export function toTreeWord(passage: Passage, at: number): TreeWord {
  const tree = treeOf(passage, at)
  const token = passage.document.tokens[at]
  const deprel = nodeOf(tree, at) === at ? relationOf(tree, at) : (token?.deprel ?? 'dep')
  return { ...wordsAt(passage, at, at), upos: token?.upos ?? 'X', deprel, relation: tellRelation(deprel) }
}
