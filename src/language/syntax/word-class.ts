import { childrenOf, headOf, isAtom, lowerOf, once, relationOf, type Tree, uposOf, xposOf } from './tree.ts'

const CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis)/
/** What hangs on verbs, and on nothing else unless there is a copula. */
const VERBAL = /^(?:i?obj|nsubj|nsubj:pass|aux|aux:pass|ccomp|compound:prt)$/

/**
 * Tells whether a node is a verb. Two tags are given to each word, and its place in the tree is a third opinion: where
 * the tags differ, the place decides, and an auxiliary or object makes a verb of a word that both call a noun.
 */
export const isVerbal = once('verbal', (tree, at) => {
  if (isAtom(tree, at) || isVerbalNoun(tree, at)) return false
  const votes = Number(/^(?:VERB|AUX)$/.test(uposOf(tree, at))) + Number(/^(?:VB|MD)/.test(xposOf(tree, at)))
  if (votes === 2 || isParticiple(tree, at)) return true
  const acting = votes > 0 || /ing$/.test(lowerOf(tree, at)) ? VERBAL : /^(?:obj|aux:pass)$/
  const governs = childrenOf(tree, at, acting).length > 0 || hasSubjectAndOblique(tree, at)
  const copula = childrenOf(tree, at, 'cop').length > 0
  return governs && !copula ? true : votes === 1 && !copula && CLAUSAL.test(relationOf(tree, at))
})

/** "The pact calls for talks", where "calls" is a noun to both: no noun has these two without a copula. */
const hasSubjectAndOblique = (tree: Tree, at: number): boolean =>
  relationOf(tree, at) === 'root' &&
  xposOf(tree, at) === 'NNS' &&
  childrenOf(tree, at, 'nsubj').includes(at - 1) &&
  childrenOf(tree, at, 'obl').length > 0

/** "Elements related to trade": what is tagged as an adjective, but follows its noun with a complement. */
const isParticiple = (tree: Tree, at: number): boolean =>
  /^(?:amod|acl)$/.test(relationOf(tree, at)) &&
  at > headOf(tree, at) &&
  /ed$/.test(lowerOf(tree, at)) &&
  childrenOf(tree, at, /^(?:obl|advcl|xcomp)/).length > 0

/** "Intelligence sharing": a gerund with a noun, article or owner before it; or a subject that only a tag makes a participle. */
function isVerbalNoun(tree: Tree, at: number): boolean {
  if (xposOf(tree, at) === 'VBN') return relationOf(tree, at) === 'nsubj' && childrenOf(tree, at).length === 0
  return xposOf(tree, at) === 'VBG' && childrenOf(tree, at, /^(?:compound|det|nmod:poss)$/).some((child) => child < at)
}

/** The Penn tag of a verb form: its own, or where it is tagged as no verb, what its ending tells. */
export function formOf(tree: Tree, at: number): string {
  const tag = xposOf(tree, at)
  if (/^(?:VB|MD)/.test(tag)) return tag
  const word = lowerOf(tree, at)
  if (/ing$/.test(word)) return 'VBG'
  if (/(?:ed|en|wn)$/.test(word)) return 'VBN'
  return /s$/.test(word) ? 'VBZ' : 'VBP'
}
