import type { Clause, ClauseRole } from './clause.ts'
import { anchorOf, hostOf, markerOf, predicateAbove, reportOf } from './hosts.ts'
import { isPredicate } from './predicates.ts'
import type { Findings } from './subjects.ts'
import { headOf, relationOf, type Tree } from './tree.ts'

/** How a clause hangs in its sentence, its governor as a node. */
export type Attachment = Pick<Clause, 'role' | 'noun' | 'marker'> & { readonly host: number | null }

const CONTENT = /^(?:ccomp|xcomp|csubj.*|obj|nsubj.*)$/

/** Reads on what a predicate hangs, and by which word; "… and V" hangs where the verb that it is joined to does. */
export function readAttachment(findings: Findings, at: number): Attachment {
  const { tree, nouns, groups } = findings
  const anchor = anchorOf(tree, at)
  const marker = markerOf(tree, at) ?? markerOf(tree, anchor)
  const report = reportOf(tree, anchor)
  if (report !== null) return { role: 'content', host: report, noun: null, marker }
  const relation = relationOf(tree, anchor)
  const head = headOf(tree, anchor)
  if (/^(?:acl|amod|nmod|appos)/.test(relation) && nouns.has(head))
    return {
      role: roleOfModifier(findings, anchor),
      host: innermost(tree, head),
      noun: nouns.get(head) ?? null,
      marker,
    }
  const role = roleOf(tree, anchor)
  return { role, host: role === 'main' ? null : hostOf(tree, anchor, groups), noun: null, marker }
}

/** "Plans to …", "accusations that …" have a content; participles and relative clauses describe. */
function roleOfModifier({ tree, groups }: Findings, at: number): ClauseRole {
  if (/:relcl$/.test(relationOf(tree, at)) && markerOf(tree, at) !== 'that') return 'relative'
  return groups.get(at)?.form === 'infinitive' || markerOf(tree, at) !== null ? 'content' : 'relative'
}

function roleOf(tree: Tree, at: number): ClauseRole {
  const relation = relationOf(tree, at)
  if (CONTENT.test(relation)) return 'content'
  if (relation === 'advcl:relcl') return 'relative'
  return /^(?:advcl|acl|obl.*|nmod.*|amod)$/.test(relation) ? 'adverbial' : 'main'
}

/** The clause that a noun stands in: that of a predicate noun is its own. */
const innermost = (tree: Tree, noun: number): number | null =>
  isPredicate(tree, noun) ? noun : predicateAbove(tree, noun)
