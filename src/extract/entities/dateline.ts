import type { Reading } from '../reading.ts'
import type { Referent } from './referent.ts'

/**
 * How a dateline looks: capitals, then what agencies put behind them, then a dash ("MOSCOW — ", "NAIROBI, Kenya (AP) – ",
 * "MANILA, July 28 (Reuters) - "); a place, its country and a dash before a capital ("Kyiv, Ukraine – Two people");
 * a place alone, or with the day, as a sentence of its own ("Dar es Salaam.", "MOSCOW, January 17. /TASS/.").
 */
const FORMS: readonly RegExp[] = [
  /^\p{Lu}[\p{Lu}\s.'’-]+(?:, [\p{L}\d.\s]{2,30})?\s?(?:\([^)]{2,20}\)\s?)?\s[—–-]{1,2}\s/u,
  /^\p{Lu}[\p{L}\s.'’-]{1,30}, \p{Lu}[\p{L}\s.]{2,30} [—–-]{1,2} ["“'‘]?\p{Lu}(?!.* [—–-] )/u,
  /^\p{Lu}[\p{L}\s.'’-]{1,30}(?:, \p{L}{3,9}\.? \d{1,2})?[.:]?(?: \/\p{Lu}+\/\.?)?$/u,
]
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
    if (referent === undefined || referent.metonym || !FORMS.some((form) => form.test(text.slice(start, end)))) continue
    if (/^(?:place|country)$/.test(referent.name.type)) return { referent, sentence }
  }
  return null
}
