import { childrenOf, headOf, lowerOf, once, relationOf, type Tree, uposOf, xposOf } from './tree.ts'
import { isVerbal } from './word-class.ts'

/** Relations of words that only modify: a verb in one of these heads no clause. */
const MODIFIER =
  /^(?:case|mark|amod|compound|compound:prt|det|det:predet|advmod|fixed|flat|goeswith|aux|aux:pass|cop|cc|cc:preconj|nummod|nmod:desc|punct)$/
const ARGUMENT = /^(?:obj|iobj|obl|obl:.*|xcomp|ccomp|nsubj.*)$/

/** Tells whether a node heads a clause: a verb, or a noun or adjective with a copula. */
export const isPredicate = once('predicate', (tree, at) => {
  const relation = relationOf(tree, at)
  if (!isVerbal(tree, at)) return copulaOf(tree, at) !== null && !MODIFIER.test(relation)
  return !MODIFIER.test(relation) || isReducedClause(tree, at)
})

/** "The officials attacked in Oslo" where the parser calls the participle an adjective: it follows its noun, or has an object. */
function isReducedClause(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== 'amod') return false
  return at > headOf(tree, at) && childrenOf(tree, at, ARGUMENT).length > 0
}

/** The copula of a nominal or adjectival predicate; null where it has none. */
export const copulaOf = (tree: Tree, at: number): number | null => childrenOf(tree, at, 'cop').at(-1) ?? null

/** The token that stands for the verb of a predicate: the copula of a nominal one. */
export function verbOf(tree: Tree, at: number): number {
  const copula = copulaOf(tree, at)
  return copula === null || (isVerbal(tree, at) && uposOf(tree, at) === 'VERB') ? at : copula
}

/** Tells whether the node is a relative pronoun: "who", "which", "that" within a relative clause. */
export function isRelativePronoun(tree: Tree, at: number): boolean {
  const word = lowerOf(tree, at)
  if (!/^(?:who|whom|which|that|whose)$/.test(word)) return false
  const argument = word === 'that' && /^(?:obj|nsubj)/.test(relationOf(tree, at))
  if (!argument && !/^(?:PRON|DET)$/.test(uposOf(tree, at))) return false
  return !/^DT$/.test(xposOf(tree, at)) && relativeAbove(tree, at) !== null
}

/** The relative clause that a node stands in, over content clauses: "who officials said was killed". */
export function relativeAbove(tree: Tree, at: number): number | null {
  for (let next = at; next >= 0; next = headOf(tree, next)) {
    if (/:relcl$/.test(relationOf(tree, next))) return next
    if (/^(?:root|advcl|csubj|parataxis)$/.test(relationOf(tree, next))) return null
  }
  return null
}
