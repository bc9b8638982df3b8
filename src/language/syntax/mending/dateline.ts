import { type DraftTree, hang, hanging, headAt, promote, relationAt, tagAt } from './draft-tree.ts'

const LONGEST = 12
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u

/** "MOSCOW — On Friday, …", "GENEVA, May 3 (Reuters) - …": the place before the dash takes no part in the sentence. */
export function partDateline(draft: DraftTree, at: number): void {
  const dash = at === 0 ? findDash(draft) : -1
  if (dash < 0) return
  const root = draft.heads.indexOf(-1)
  if (root < dash && root >= 0) {
    const verb = hanging(draft, root, /./).find((child) => child > dash && /^(?:VB|MD)/.test(tagAt(draft, child)))
    if (verb !== undefined) promote(draft, verb, root, 'dep')
  }
  for (let word = 0; word < dash; word++)
    if (headAt(draft, word) > dash && relationAt(draft, word) !== 'dep') hang(draft, word, headAt(draft, word), 'dep')
}

/** The dash behind words of which the first is in capitals; -1 where the sentence has no dateline. */
function findDash({ words }: DraftTree): number {
  const [first, second] = words
  if (first === undefined || !SHOUTED.test(first.text) || second === undefined) return -1
  const dash = words.findIndex(({ text }) => /^(?:[—–-]|--)$/.test(text))
  const apart = dash > 0 && (words[dash]?.start ?? 0) > (words[dash - 1]?.end ?? 0)
  return apart && dash <= LONGEST ? dash : -1
}
