import type { Reading } from '../reading.ts'
import type { Referent } from './referent.ts'

/** Capitals, then what agencies put behind them, then a dash: "MOSCOW — ", "NAIROBI, Kenya (AP) – ", "MANILA, July 28 (Reuters) - ". */
const OPENING = /^\p{Lu}[\p{Lu}\s.'’-]+(?:, [\p{L}\d.\s]{2,30})?\s?(?:\([^)]{2,20}\)\s?)?\s[—–-]{1,2}\s/u
const HEAD = 3

/** The place that opens a wire story, and the sentence that it opens. */
export interface Dateline {
  readonly referent: Referent
  readonly sentence: number
}

/** The dateline of a story, in one of the first sentences, since a title may stand before it. */
export function findDateline({ document }: Reading, referents: readonly Referent[]): Dateline | null {
  const { text, sentences } = document
  for (const [sentence, { first, start, end }] of sentences.slice(0, HEAD).entries()) {
    const referent = referents.find(({ name }) => name.first === first)
    if (referent === undefined || referent.metonym || !OPENING.test(text.slice(start, end))) continue
    if (/^(?:place|country)$/.test(referent.name.type)) return { referent, sentence }
  }
  return null
}
