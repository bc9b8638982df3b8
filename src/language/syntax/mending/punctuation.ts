import { type DraftTree, hang, hanging, headAt, isNoun, relationAt, tagAt } from './draft-tree.ts'

/** "The envoy, Tom Cole, left" with Cole hanging on the comma: nothing hangs on a mark; it says who the envoy is. */
export function readBehindMark(draft: DraftTree, at: number): void {
  for (const child of hanging(draft, at, /./)) {
    const above = headAt(draft, at)
    if (above < 0 || child < at) continue
    const named = isNoun(draft, child) && isNoun(draft, above) && /^NN/.test(tagAt(draft, child))
    hang(draft, child, above, named ? 'appos' : relationAt(draft, child))
  }
}
