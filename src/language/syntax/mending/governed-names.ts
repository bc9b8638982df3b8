import { type DraftTree, hang, hanging, headAt, isNoun, promote, relationAt, tagAt, wordAt } from './draft-tree.ts'

/** "With Ana Ruiz in Lima" with "with" as what is met: a preposition before a noun marks it. */
export function lowerPreposition(draft: DraftTree, at: number): void {
  const behind = hanging(draft, at, /^(?:nsubj|obj|obl|nmod|fixed)$/).filter((child) => child > at)
  const governed = behind.filter((child) => hanging(draft, child, 'case').length === 0)
  const [noun, ...others] = governed.length > 0 ? governed : behind
  if (noun === undefined || others.length > 0 || !/^(?:obl|obj|nmod)$/.test(relationAt(draft, at))) return
  if (!isNoun(draft, noun)) return
  const verbal = /^VB/.test(tagAt(draft, headAt(draft, at)))
  promote(draft, noun, at, 'case', verbal ? 'obl' : 'nmod')
  for (const late of hanging(draft, at, 'obl')) hang(draft, late, headAt(draft, noun), relationAt(draft, noun))
}

/** "Called on Ruiz to leave" with Ruiz as the subject of leaving alone: the preposition before her marks whom the verb is about. */
export function readCalledOn(draft: DraftTree, at: number): void {
  const infinitive = headAt(draft, at)
  const preposition = draft.words.findLastIndex(
    ({ xpos }, word) => word < at && xpos === 'IN' && hanging(draft, word, /./).length === 0,
  )
  const verb = headAt(draft, preposition)
  if (relationAt(draft, at) !== 'nsubj' || tagAt(draft, infinitive) !== 'VB' || headAt(draft, infinitive) !== verb)
    return
  if (preposition !== verb + 1 || relationAt(draft, preposition) === 'mark') return
  if (hanging(draft, infinitive, 'mark').some((mark) => wordAt(draft, mark) !== 'to')) return
  hang(draft, at, verb, 'obl')
  hang(draft, preposition, at, 'case')
}
