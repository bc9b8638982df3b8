import type { Document, Sentence, Token } from '../document.ts'
import type { DraftTree } from './mending/draft-tree.ts'
import { mendTree } from './mending/mend-tree.ts'

/** Words that are one noun whatever the tree says, as first token → last token: names found before. */
export type Atoms = ReadonlyMap<number, number>

/** A node of a tree: a token, or all tokens of an atom, known by the last of them. */
interface Node {
  readonly first: number
  readonly last: number
  readonly atom: boolean
  head: number
  relation: string
  readonly children: number[]
  /** First and last token of all that hangs on it. */
  from: number
  to: number
  /** What readers of the tree have found of it, so that it is found once. */
  readonly found: Partial<Properties>
}

/** What readers of trees ask of a node again and again: whether it is a verb, a noun, the head of a clause; its preposition. */
export interface Properties {
  verbal: boolean
  nominal: boolean
  predicate: boolean
  preposition: string | null
}

/** A sentence as a tree whose nodes are known by token indexes; the tokens of an atom are one node, its last token. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** By token index, counted from the first of the sentence. Tokens of one atom share their node. */
  readonly nodes: readonly Node[]
  /** The nodes, heads before what hangs on them. */
  readonly order: readonly number[]
}

/** Makes the tree of a sentence in time linear in its length. */
export function plantTree({ tokens }: Document, sentence: Sentence, atoms: Atoms): Tree {
  const nodes = createNodes(sentence, atoms)
  const draft = mendTree(tokens, sentence)
  const depths = measureDepths(draft)
  const each = nodes.filter((node, at) => node !== nodes[at - 1])
  for (const node of each) attach(draft, sentence, nodes, node, depths)
  const order = sortByDepth(nodes, each)
  for (const at of order.toReversed()) widen(sentence, nodes, at)
  return { tokens, sentence, nodes, order }
}

function createNodes({ first, last }: Sentence, atoms: Atoms): Node[] {
  const nodes: Node[] = []
  for (let at = first; at <= last; ) {
    const end = Math.max(at, Math.min(atoms.get(at) ?? at, last))
    const atom = atoms.has(at)
    const node = createNode(at, end, atom)
    for (; at <= end; at++) nodes.push(node)
  }
  return nodes
}

const createNode = (first: number, last: number, atom: boolean): Node => ({
  first,
  last,
  atom,
  head: -1,
  relation: 'root',
  children: [],
  from: first,
  to: last,
  found: {},
})

/** How many heads stand above each word of a sentence; 0 at a root, and where heads lead out of it or in a circle. */
function measureDepths({ heads }: DraftTree): Int32Array {
  const depths = new Int32Array(heads.length).fill(UNKNOWN)
  for (let at = 0; at < heads.length; at++) {
    let depth = -1
    let top = at
    for (; depths[top] === UNKNOWN; top = heads[top] ?? -1) {
      depths[top] = OPEN
      depth++
    }
    depth += 1 + Math.max(depths[top] ?? -1, -1)
    for (let next = at; depths[next] === OPEN; next = heads[next] ?? -1) depths[next] = depth--
  }
  return depths
}

/** Depths that are not measured, and those on the way that is being measured. */
const [UNKNOWN, OPEN] = [-1, -2]

/** An atom hangs where its topmost token does, which keeps the whole a tree. */
function attach(
  { heads, relations }: DraftTree,
  { first }: Sentence,
  nodes: readonly Node[],
  node: Node,
  depths: Int32Array,
): void {
  let top = node.first - first
  for (let at = top; at <= node.last - first; at++) if ((depths[at] ?? 0) < (depths[top] ?? 0)) top = at
  const above = nodes[heads[top] ?? -1]
  if (above === undefined || above === node || depths[top] === 0) return
  node.head = above.last
  node.relation = relations[top] ?? 'dep'
  above.children.push(node.last)
}

/** The nodes from the top down; `each` holds every node once. */
function sortByDepth(nodes: readonly Node[], each: readonly Node[]): number[] {
  const order: number[] = []
  for (const node of each) if (node.head < 0) order.push(node.last)
  const first = nodes[0]?.first ?? 0
  for (let at = 0; at < order.length; at++) order.push(...(nodes[(order[at] ?? 0) - first]?.children ?? []))
  return order
}

function widen({ first }: Sentence, nodes: readonly Node[], at: number): void {
  const node = nodes[at - first]
  const above = nodes[(node?.head ?? -1) - first]
  if (node === undefined || above === undefined) return
  above.from = Math.min(above.from, node.from)
  above.to = Math.max(above.to, node.to)
}

const ROOT = createNode(-1, -1, false)

const nodeAt = ({ nodes, sentence }: Tree, at: number): Node => nodes[at - sentence.first] ?? ROOT

/** The node that a token belongs to. */
export const nodeOf = (tree: Tree, token: number): number => nodeAt(tree, token).last
export const headOf = (tree: Tree, at: number): number => nodeAt(tree, at).head
export const relationOf = (tree: Tree, at: number): string => nodeAt(tree, at).relation
/** First and last token of the node itself. */
export const stretchOf = (tree: Tree, at: number): readonly [first: number, last: number] => [
  nodeAt(tree, at).first,
  nodeAt(tree, at).last,
]
/** First and last token of all that hangs on the node, itself included. */
export const subtreeOf = (tree: Tree, at: number): readonly [first: number, last: number] => [
  nodeAt(tree, at).from,
  nodeAt(tree, at).to,
]
export const isAtom = (tree: Tree, at: number): boolean => nodeAt(tree, at).atom

/** A reader of a property of nodes that reads each node of a tree once; what is no node is read each time. */
export function once<P extends keyof Properties>(
  property: P,
  read: (tree: Tree, at: number) => Properties[P],
): typeof read {
  return (tree, at) => {
    const node = nodeAt(tree, at)
    if (node === ROOT) return read(tree, at)
    const known: Properties[P] | undefined = node.found[property]
    if (known !== undefined) return known
    const found = read(tree, at)
    node.found[property] = found
    return found
  }
}

const NONE: readonly number[] = []

/** The nodes that hang on a node, in text order; by one relation or some only, where they are given. */
export function childrenOf(tree: Tree, at: number, relations?: string | RegExp): readonly number[] {
  const { children } = nodeAt(tree, at)
  if (children.length === 0) return NONE
  if (relations === undefined) return children
  return typeof relations === 'string'
    ? children.filter((child) => relationOf(tree, child) === relations)
    : children.filter((child) => relations.test(relationOf(tree, child)))
}

export const uposOf = ({ tokens }: Tree, at: number): string => tokens[at]?.upos ?? 'X'
export const xposOf = ({ tokens }: Tree, at: number): string => tokens[at]?.xpos ?? ''
export const lowerOf = ({ tokens }: Tree, at: number): string => tokens[at]?.lower ?? ''
export const lemmaOf = ({ tokens }: Tree, at: number): string => tokens[at]?.lemma.toLowerCase() ?? ''
