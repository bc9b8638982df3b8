import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isNoun,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'

/**
 * "The group, founded in 1998, denies": where the sentence is a mere noun to the parser, and a verb with a tense and
 * without a subject hangs behind a comma on what describes the noun, the noun is its subject.
 */
export function readStrandedSubject(draft: DraftTree, at: number): void {
  if (!isPredicate(draft, at) || hasSubject(draft, at) || wordAt(draft, wordBefore(draft, at)) !== ',') return
  const noun = strandedAbove(draft, at)
  if (noun === null || hanging(draft, at, /^(?:cc|mark)$/).length > 0) return
  promote(draft, at, noun, hanging(draft, at, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj')
  for (const verb of hanging(draft, noun, /^parataxis$/)) hang(draft, verb, noun, 'acl')
}

const isPredicate = (draft: DraftTree, at: number): boolean =>
  /^(?:conj|parataxis|appos|dep|list)$/.test(relationAt(draft, at)) &&
  (hasTense(draft, at) || tagAt(draft, at) === 'VBN')

/** The verbless noun at the top of the sentence, or put beside it, that a word hangs on by what describes the noun. */
function strandedAbove(draft: DraftTree, at: number): number | null {
  let next = headAt(draft, at)
  for (let steps = 0; next >= 0 && next < at && steps < 5; steps++) {
    if (isNoun(draft, next) && /^(?:root|parataxis)$/.test(relationAt(draft, next)))
      return hanging(draft, next, /^(?:cop|aux|nsubj|case|mark)/).length === 0 ? next : null
    next = headAt(draft, next)
  }
  return null
}
