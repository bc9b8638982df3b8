import type { NounPhrase, Oblique } from './phrase.ts'
import { isPredicate, isRelativePronoun } from './predicates.ts'
import {
  childrenOf,
  headOf,
  isAtom,
  lowerOf,
  once,
  relationOf,
  stretchOf,
  subtreeOf,
  type Tree,
  uposOf,
  xposOf,
} from './tree.ts'
import { isVerbal } from './word-class.ts'

/** Words that belong to the noun after them or, as parts of a name, before them. */
const INNER =
  /^(?:det|det:predet|amod|compound|flat|nummod|nmod:poss|nmod:desc|fixed|goeswith|case|mark|cc|cc:preconj|advmod|aux|aux:pass|cop|punct|discourse|compound:prt|reparandum)$/
const LEFT = /^(?:det|det:predet|amod|compound|flat|nummod|nmod:poss|nmod:desc|nmod:unmarked|fixed|goeswith)$/
const RIGHT = /^(?:flat|nummod|fixed|goeswith|compound|nmod:desc|nmod:unmarked)$/
const COMPLEMENT = /^nmod(?!:poss|:desc)/
/** Parsers call what hangs on a noun an oblique where it might be a verb. */
const ANY_COMPLEMENT = /^(?:nmod(?!:poss|:desc)|obl$)/
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/
const NOMINAL_RELATION = /^(?:nsubj|obj|iobj|obl|nmod|appos|vocative|dislocated)(?!:poss|:desc)/

/** The noun phrases of a sentence by the nodes that head them, in text order; each object exists once. */
export type NounPhrases = ReadonlyMap<number, NounPhrase>

/** Reads all noun phrases of a tree, those within others first; possessors are listed too. */
export function readNounPhrases(tree: Tree): NounPhrases {
  const inner = findInner(tree)
  const found = new Map<number, NounPhrase>()
  for (const at of tree.order.toReversed())
    if (isOwner(tree, at) || (!inner.has(at) && isNominal(tree, at))) found.set(at, readNounPhrase(tree, at, found))
  return new Map([...found].sort(([a], [b]) => a - b))
}

/** The nodes that are part of another noun phrase, with what hangs on them without a preposition: "trade and security ties". */
function findInner(tree: Tree): ReadonlySet<number> {
  const inner = new Set<number>()
  for (const at of tree.order) {
    const relation = relationOf(tree, at)
    const head = headOf(tree, at)
    const dated = relation === 'nmod:unmarked' && at < head
    const within = inner.has(head) && !isPredicate(tree, head) && prepositionOf(tree, at) === null
    if (within || dated || INNER.test(relation)) inner.add(at)
  }
  return inner
}

const isOwner = (tree: Tree, at: number): boolean =>
  relationOf(tree, at) === 'nmod:poss' && (isAtom(tree, at) || /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(uposOf(tree, at)))

/** A noun, pronoun or number, or a determiner or adjective in a place of theirs: "the poor", "all". */
export const isNominal = once('nominal', (tree, at) => {
  if (isAtom(tree, at)) return true
  if (isVerbal(tree, at)) return false
  if (NOMINAL.test(uposOf(tree, at)) || /^NN/.test(xposOf(tree, at))) return true
  return !/^(?:PUNCT|ADV)$/.test(uposOf(tree, at)) && NOMINAL_RELATION.test(relationOf(tree, at))
})

function readNounPhrase(tree: Tree, at: number, within: NounPhrases): NounPhrase {
  const owner = childrenOf(tree, at, 'nmod:poss').find((child) => uposOf(tree, child) !== 'PRON')
  return {
    first: firstOf(tree, at),
    last: lastOf(tree, at),
    head: at,
    possessor: within.get(owner ?? -1) ?? null,
    relative: isRelativePronoun(tree, at),
    complements: readObliques(tree, childrenOf(tree, at, isPredicate(tree, at) ? COMPLEMENT : ANY_COMPLEMENT), within),
    appositions: childrenOf(tree, at, 'appos').flatMap((child) => readApposed(tree, child, within)),
  }
}

/** What a noun is called besides, and the common nouns joined to it: "Ruiz, a former judge and head of the bank". */
const readApposed = (tree: Tree, at: number, within: NounPhrases): NounPhrase[] =>
  coordination(tree, at)
    .filter((member) => member === at || (!isAtom(tree, member) && /^NNS?$/.test(xposOf(tree, member))))
    .flatMap((member) => within.get(member) ?? [])

/** The leftmost token of what stands before the noun; no mark or adverb opens it. */
function firstOf(tree: Tree, at: number): number {
  const [start] = stretchOf(tree, at)
  const before = childrenOf(tree, at, LEFT)
    .map((child) => subtreeOf(tree, child))
    .filter(([, to]) => to < start)
  let first = Math.min(start, ...before.map(([from]) => from))
  while (first < start && uposOf(tree, first) === 'PUNCT') first++
  return first
}

/** Names and numbers go on right behind their head: "Article 5", "May 2022"; nothing else does. */
function lastOf(tree: Tree, at: number): number {
  let last = stretchOf(tree, at)[1]
  for (const child of childrenOf(tree, at, RIGHT)) {
    if (relationOf(tree, child) === 'nmod:unmarked' && xposOf(tree, child) !== 'CD') continue
    const [from, to] = subtreeOf(tree, child)
    if (from > last && (from === last + 1 || isHyphen(tree, last + 1)) && !isPredicate(tree, child)) last = to
  }
  return last
}

const isHyphen = (tree: Tree, at: number): boolean => /^[-–‑]$/.test(lowerOf(tree, at))

/** The noun itself and the nouns coordinated with it, in text order: "A, B and C"; no clauses. */
export function coordination(tree: Tree, at: number): number[] {
  const found = [at]
  for (let next = 0; next < found.length; next++)
    for (const child of childrenOf(tree, found[next] ?? -1, 'conj'))
      if (isNominal(tree, child) && !isPredicate(tree, child) && childrenOf(tree, child, /^nsubj/).length === 0)
        found.push(child)
  return found.sort((a, b) => a - b)
}

/** The first member of the coordination that a node belongs to. */
export function coordinationHead(tree: Tree, at: number): number {
  let first = at
  while (relationOf(tree, first) === 'conj') first = headOf(tree, first)
  return first
}

/** The noun phrases of nodes with all that is coordinated with each. */
export const phrasesOf = (tree: Tree, nodes: readonly number[], nouns: NounPhrases): NounPhrase[] =>
  nodes.flatMap((at) => coordination(tree, at).flatMap((member) => nouns.get(member) ?? []))

/** The prepositional phrases that nodes head, in text order; "in A and for B" are two, "in A and B" is one. */
export function readObliques(tree: Tree, nodes: readonly number[], nouns: NounPhrases): Oblique[] {
  const found: { preposition: string; phrases: NounPhrase[] }[] = []
  for (const at of nodes) {
    if (!nouns.has(at) || prepositionOf(tree, at) === null) continue
    for (const member of coordination(tree, at)) {
      const preposition = prepositionOf(tree, member)
      const phrase = nouns.get(member)
      if (phrase === undefined) continue
      if (preposition !== null && (member === at || preposition !== found.at(-1)?.preposition))
        found.push({ preposition, phrases: [] })
      found.at(-1)?.phrases.push(phrase)
    }
  }
  return found
}

/** All prepositional phrases by their first token. */
export function readPrepositional(tree: Tree, nouns: NounPhrases): ReadonlyMap<number, Oblique> {
  const found = new Map<number, Oblique>()
  for (const at of nouns.keys()) {
    const [oblique] = readObliques(tree, [at], nouns)
    if (oblique !== undefined) found.set(childrenOf(tree, at, 'case')[0] ?? at, oblique)
  }
  return found
}

/** The preposition of a noun, "such as" in full; null where it has none. The "’s" of an owner is none. */
export const prepositionOf = once('preposition', (tree, at) => {
  const first = childrenOf(tree, at, 'case').find(
    (child) => child < at && !/^(?:['’]s?|both)$/.test(lowerOf(tree, child)),
  )
  if (first === undefined) return null
  const rest = childrenOf(tree, first, 'fixed').map((child) => lowerOf(tree, child))
  return [lowerOf(tree, first), ...rest].join(' ')
})
