import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'

const HARMING = /^(?:kill|leave|injure|wound|claim|destroy|devastate|wreck|displace|raze)$/

/** What the event of a noun did: "an attack killed twelve", "the strikes on a clinic that killed six"; null where nothing is told. */
export const findHarm = (discourse: Discourse, noun: NounPhrase): Clause | null =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1).find(
    (clause) => isHarmOf(discourse, clause, noun) || isDoneBy(clause, noun),
  ) ?? null

const isDoneBy = ({ lemma, passive, subjects }: Clause, noun: NounPhrase): boolean =>
  HARMING.test(lemma) && !passive && subjects.includes(noun)

/** "The strikes on a clinic that killed six in May": what they did to those whom nobody takes for the clinic's doing. */
const isHarmOf = ({ reading }: Discourse, { role, form, noun, lemma, passive }: Clause, strike: NounPhrase): boolean =>
  role === 'relative' &&
  form === 'finite' &&
  !passive &&
  HARMING.test(lemma) &&
  noun !== null &&
  (noun === strike || complementsOf(reading, strike).some(({ phrases }) => phrases.includes(noun)))
