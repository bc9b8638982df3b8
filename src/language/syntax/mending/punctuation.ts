import { type DraftTree, hang, hanging, hasTense, headAt, isNoun, relationAt, tagAt } from './draft-tree.ts'

/** "The envoy, Tom Cole, left" with Cole hanging on the comma: nothing hangs on a mark; it says who the envoy is. */
export function readBehindMark(draft: DraftTree, at: number): void {
  for (const child of hanging(draft, at, /./)) {
    const above = headAt(draft, at)
    if (above < 0 || child < at) continue
    const named = isNoun(draft, child) && isNoun(draft, above) && /^NN/.test(tagAt(draft, child))
    hang(draft, child, above, named ? 'appos' : relationAt(draft, child))
  }
}

/** "Shots were heard in Lima; the army denied it" with Lima as where it was denied: what stands before a semicolon goes with the verb before it. */
export function partSemicolon(draft: DraftTree, at: number): void {
  const verb = draft.words.findLastIndex((_, place) => place < at && hasTense(draft, place))
  if (verb < 0) return
  for (let place = verb + 1; place < at; place++)
    if (headAt(draft, place) > at && /^(?:obl|advmod|nmod)/.test(relationAt(draft, place)))
      hang(draft, place, verb, relationAt(draft, place).replace('nmod', 'obl'))
}
