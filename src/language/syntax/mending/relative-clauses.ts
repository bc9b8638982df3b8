import { type DraftTree, hang, hanging, headAt, relationAt, tagAt, wordAt } from './draft-tree.ts'
import { nounBefore } from './prepositions.ts'

const LOOSE = /^(?:parataxis|appos|conj|advcl|acl|nmod|dep|list)$/

/** ", who met Ruiz": a clause with a relative pronoun describes the noun before it, however it was labelled. */
export function readRelativeClause(draft: DraftTree, at: number): void {
  const pronoun = pronounOf(draft, at)
  if (pronoun === null || !LOOSE.test(relationAt(draft, at)) || goesOn(draft, at)) return
  const noun = nounBefore(draft, tagAt(draft, pronoun - 1) === 'IN' ? pronoun - 1 : pronoun)
  if (noun >= 0) hang(draft, at, noun, 'acl:relcl')
}

const pronounOf = (draft: DraftTree, at: number): number | null =>
  hanging(draft, at, /^(?:nsubj|obj|obl|nsubj:pass)$/).find(
    (child) => child < at && /^(?:who|whom|which)$/.test(wordAt(draft, child)),
  ) ?? null

/** "Who signed and who paid". */
const goesOn = (draft: DraftTree, at: number): boolean =>
  relationAt(draft, at) === 'conj' && relationAt(draft, headAt(draft, at)) === 'acl:relcl'
