import { findController, findDescribed } from './control.ts'
import { hostOf, isSpeech, markerOf } from './hosts.ts'
import { type NounPhrases, phrasesOf } from './noun-phrase.ts'
import type { NounPhrase } from './phrase.ts'
import { isRelativePronoun } from './predicates.ts'
import { antecedentsOf } from './relatives.ts'
import { childrenOf, headOf, lowerOf, relationOf, type Tree } from './tree.ts'
import type { VerbGroups } from './verb-group.ts'

/** The subjects of a tree's predicates as the words have them, active or passive, by node. */
export type Subjects = ReadonlyMap<number, readonly NounPhrase[]>

/** What the readers of a tree have found so far. */
export interface Findings {
  readonly tree: Tree
  readonly nouns: NounPhrases
  readonly groups: VerbGroups
}

/** Finds all subjects, heads first, so that a verb without one can borrow that of the verb above. */
export function readSubjects(findings: Findings): Subjects {
  const found = new Map<number, readonly NounPhrase[]>()
  for (const at of findings.tree.order)
    if (findings.groups.has(at)) found.set(at, ownSubjects(findings, at) ?? borrowSubjects(findings, at, found))
  return found
}

/** The subjects that hang on the predicate itself, relative pronouns resolved; null where it has none. */
function ownSubjects({ tree, nouns }: Findings, at: number): NounPhrase[] | null {
  const there = childrenOf(tree, at, 'expl').filter((child) => lowerOf(tree, child) === 'there')
  if (there.length > 0) return phrasesOf(tree, there, nouns)
  if (childrenOf(tree, at, /^csubj/).length > 0) return []
  const nodes = childrenOf(tree, at, /^nsubj(?::pass)?$/)
  const outer = nodes.length > 0 ? nodes : childrenOf(tree, at, 'nsubj:outer')
  const subjects = outer.length > 0 ? outer : invertedSubject(tree, at)
  if (subjects.length === 0) return null
  return subjects.flatMap((node) =>
    isRelativePronoun(tree, node) ? antecedentsOf(tree, node, nouns) : phrasesOf(tree, [node], nouns),
  )
}

/** "“We will not,” said Ruiz": the noun right behind a verb of speech that follows a closing mark is no object. */
function invertedSubject(tree: Tree, at: number): readonly number[] {
  const mark = lowerOf(tree, at - 1) === ',' ? at - 2 : at - 1
  if (!isSpeech(tree, at) || !/^(?:["“”’'»]|'')$/.test(lowerOf(tree, mark))) return []
  return childrenOf(tree, at, 'obj').slice(0, 1)
}

function borrowSubjects(findings: Findings, at: number, above: Subjects): readonly NounPhrase[] {
  const { tree, groups } = findings
  const relation = relationOf(tree, at)
  const form = groups.get(at)?.form
  if (relation === 'conj') return above.get(headOf(tree, at)) ?? []
  if (/^(?:acl|amod)/.test(relation)) return findDescribed(findings, at, above)
  if (/^(?:root|parataxis|csubj.*)$/.test(relation) || (relation === 'ccomp' && form === 'finite')) return []
  if (form === 'participle' && markerOf(tree, at) === 'as') return []
  const host = hostOf(tree, at, groups)
  return host === null ? [] : findController(findings, at, host, above)
}
