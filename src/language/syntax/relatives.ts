import { coordination, coordinationHead, type NounPhrases, phrasesOf } from './noun-phrase.ts'
import type { NounPhrase } from './phrase.ts'
import { isRelativePronoun, relativeAbove } from './predicates.ts'
import { childrenOf, headOf, lemmaOf, lowerOf, relationOf, type Tree, xposOf } from './tree.ts'

const SENTENTIAL = /^(?:deny|reject|dispute|dismiss|refute|confirm|acknowledge|admit|condemn|welcome|criticize)$/

/** What a relative pronoun stands for; nothing where it takes up a whole sentence. */
export function antecedentsOf(tree: Tree, pronoun: number, nouns: NounPhrases): NounPhrase[] {
  const clause = relativeAbove(tree, pronoun)
  if (clause === null || relationOf(tree, clause) === 'advcl:relcl') return []
  const noun = headOf(tree, clause)
  const all = isSingular(tree, noun) && (isPlural(tree, clause) || isBehindAll(tree, noun, pronoun))
  const single = nouns.get(noun)
  if (all) return phrasesOf(tree, [coordinationHead(tree, noun)], nouns)
  return single === undefined ? [] : [single]
}

/** "Kenya and Uganda, which are …": a plural verb takes up all that is coordinated. */
function isPlural(tree: Tree, clause: number): boolean {
  const finite = childrenOf(tree, clause, /^(?:aux|aux:pass|cop)$/)[0] ?? clause
  return xposOf(tree, finite) === 'VBP' || lowerOf(tree, finite) === 'were'
}

/** "Kenya and Uganda, which mediated": what hangs on the first and stands behind a comma after the last takes up both. */
const isBehindAll = (tree: Tree, noun: number, pronoun: number): boolean => {
  const last = Math.max(...coordination(tree, coordinationHead(tree, noun)))
  return noun < last && last < pronoun && lowerOf(tree, pronoun - 1) === ','
}

const isSingular = (tree: Tree, noun: number): boolean =>
  /^NNP?$/.test(xposOf(tree, noun)) && coordination(tree, coordinationHead(tree, noun)).length > 1

/** ", which both have denied": what is denied, confirmed or welcomed is the whole sentence, not the noun next to it. */
export const isSentential = (tree: Tree, pronoun: number, verb: number): boolean =>
  lowerOf(tree, pronoun - 1) === ',' && SENTENTIAL.test(lemmaOf(tree, verb))

/**
 * The noun that a relative clause without a pronoun lacks as its object: "the deal both signed". Null where the
 * clause has an object, or nothing to be the subject.
 */
export function gapOf(tree: Tree, clause: number): number | null {
  if (relationOf(tree, clause) !== 'acl:relcl') return null
  const parts = childrenOf(tree, clause, /^(?:obj|ccomp|xcomp|cop|aux:pass|nsubj:pass)$/)
  const subject = childrenOf(tree, clause, 'nsubj')[0]
  if (parts.length > 0 || subject === undefined || isRelativePronoun(tree, subject)) return null
  const taken = childrenOf(tree, clause).some(
    (child) => isRelativePronoun(tree, child) || xposOf(tree, child) === 'WRB' || isStranded(tree, child, clause),
  )
  return taken ? null : headOf(tree, clause)
}

/** "The cause they believe in". */
const isStranded = (tree: Tree, at: number, verb: number): boolean =>
  at > verb && xposOf(tree, at) === 'IN' && childrenOf(tree, at).length === 0
