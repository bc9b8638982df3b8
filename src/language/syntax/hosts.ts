import { isPredicate, verbOf } from './predicates.ts'
import { isSpeechVerb } from './speech-verbs.ts'
import { childrenOf, headOf, lemmaOf, lowerOf, relationOf, subtreeOf, type Tree } from './tree.ts'
import type { VerbGroups } from './verb-group.ts'
import { formOf } from './word-class.ts'

/** Tells whether a predicate is a verb of speech. */
export const isSpeech = (tree: Tree, at: number): boolean => isSpeechVerb(lemmaOf(tree, at))

/** The nearest predicate that a node hangs on; null at the top. */
export function predicateAbove(tree: Tree, at: number): number | null {
  for (let next = headOf(tree, at); next >= 0; next = headOf(tree, next)) if (isPredicate(tree, next)) return next
  return null
}

/** What a predicate hangs on, with the first verb of its coordination for itself: "to sign and ratify". */
export function anchorOf(tree: Tree, at: number): number {
  let first = at
  while (relationOf(tree, first) === 'conj' && isPredicate(tree, headOf(tree, first))) first = headOf(tree, first)
  return first
}

/**
 * The predicate that a clause belongs to. Parsers hang ", adding that …" on the nearest verb; where that is what
 * somebody said, it goes on with who said it.
 */
export function hostOf(tree: Tree, at: number, groups: VerbGroups): number | null {
  const host = predicateAbove(tree, at)
  if (host === null || groups.get(at)?.form !== 'gerund' || !isSpeech(tree, at)) return host
  if (relationOf(tree, at) !== 'advcl' || !isBehindComma(tree, at)) return host
  const content = anchorOf(tree, host)
  const speech = /^(?:ccomp|obj)$/.test(relationOf(tree, content)) ? predicateAbove(tree, content) : null
  return speech !== null && isSpeech(tree, speech) ? speech : host
}

/** Trees hang the comma on the clause behind it. */
function isBehindComma(tree: Tree, at: number): boolean {
  const [first] = subtreeOf(tree, at)
  return lowerOf(tree, first) === ',' || lowerOf(tree, first - 1) === ','
}

/** "The road is closed, officials said": the report that is put beside what it reports; null where there is none. */
export function reportOf(tree: Tree, at: number): number | null {
  const report = childrenOf(tree, at, 'parataxis').find(
    (child) =>
      isPredicate(tree, child) &&
      isSpeech(tree, child) &&
      childrenOf(tree, child, 'nsubj').length > 0 &&
      childrenOf(tree, child, /^(?:obj|ccomp|xcomp)$/).length === 0,
  )
  return report ?? null
}

/** The word that makes a clause subordinate; infinitives are not marked by their "to". Null where there is none. */
export function markerOf(tree: Tree, at: number): string | null {
  const relations = verbOf(tree, at) === at ? /^(?:mark|case)$/ : /^mark$/
  const marks = childrenOf(tree, at, relations).filter(
    (child) => child < at && (lowerOf(tree, child) !== 'to' || formOf(tree, at) === 'VBG'),
  )
  const adverb = childrenOf(tree, at, 'advmod').find((child) =>
    /^(?:when|where|why|how|whenever|wherever)$/.test(lowerOf(tree, child)),
  )
  const marker = marks[0] ?? adverb
  return marker === undefined ? null : lowerOf(tree, marker)
}
