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
]
/** The place is all that the sentence tells, so that it has no verb: "Peru agreed." is none. */
const ALONE = /^\p{Lu}[\p{L}\s.'’-]{1,30}(?:, \p{L}{3,9}\.? \d{1,2})?[.:]?(?: \/\p{Lu}+\/\.?)?$/u
const HEAD = 3

/** The place that opens a wire story, and the sentence that it opens. */
export interface Dateline {
  readonly referent: Referent
  readonly sentence: number
  /** Whether it is that whole sentence. */
  readonly alone: boolean
}

/** The dateline of a story, in one of the first sentences, since a title may stand before it. */
export function findDateline({ document }: Reading, referents: readonly Referent[]): Dateline | null {
  const { text, sentences, tokens } = document
  for (const [sentence, { first, last, start, end }] of sentences.slice(0, HEAD).entries()) {
    const referent = referents.find(({ name }) => name.first === first)
    if (referent === undefined || referent.metonym || !/^(?:place|country)$/.test(referent.name.type)) continue
    const words = text.slice(start, end)
    const alone = ALONE.test(words) && tokens.slice(first, last + 1).every(({ upos }) => !/^(?:VERB|AUX)$/.test(upos))
    if (alone || FORMS.some((form) => form.test(words))) return { referent, sentence, alone }
  }
  return null
}
