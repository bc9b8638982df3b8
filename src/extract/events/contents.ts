import type { Clause } from '../../language/syntax/clause.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'

const CONDITIONAL = /^(?:threaten|warn|vow|pledge|promise|offer|say|agree)$/

/** Whom one does something to help, or with, is not whom one asks or threatens. */
const HELPING =
  /^(?:help|assist|support|aid|benefit|protect|save|rescue|feed|shelter|satisfy|appease|please|join|meet|work|cooperate|collaborate|coordinate|partner|liaise|act|cite|quote)$/

/** ", drawing condemnation from Norland": what comes of it is not what it is done for. */
const RESULTING =
  /^(?:draw|prompt|trigger|spark|cause|lead|provoke|fuel|leave|end|bring|add|become|drive|force|earn|win|mark|follow|raise)$/

/** The clauses that tell for what, or on what condition, something is done or threatened: "to demand …", "calling for …", "unless …". */
export const purposesOf = (discourse: Discourse, { index, sentence, lemma }: Clause): readonly Clause[] =>
  clausesOf(discourse.reading, sentence).filter(
    ({ governor, role, noun, form, marker, lemma: other }) =>
      governor === index &&
      role === 'adverbial' &&
      noun === null &&
      !HELPING.test(other) &&
      !(form === 'gerund' && RESULTING.test(other)) &&
      (/^(?:infinitive|gerund)$/.test(form) || (CONDITIONAL.test(lemma) && /^(?:if|unless)$/.test(marker ?? ''))),
  )

/** The clauses that tell what is said, wanted or promised. */
export const contentsOf = (discourse: Discourse, { index, sentence }: Clause): readonly Clause[] =>
  clausesOf(discourse.reading, sentence).filter(
    ({ governor, role, noun }) => governor === index && role === 'content' && noun === null,
  )
