import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import { type AgreementView, tellsOf } from '../agreement-view.ts'
import { describesIt, isNone, reachOf } from './contents.ts'
import { actOf, clausesBeside, type Found, topicOf } from './found.ts'
import { setOf } from './verbs.ts'

/** What agreements do by themselves as soon as they hold. */
const OPERATIVE = setOf(
  'abolish remove eliminate scrap cut lower reduce lift ease open create establish set give grant extend let limit cap phase raise double waive exempt release free return cede transfer pay fund finance integrate disband dissolve cancel forgive merge recognize recognise regulate define impose restrict halve triple simplify harmonize harmonise legalize legalise protect divide share allocate assign entitle earmark relax tighten ditch drop end',
)
/** What the same verbs tell of an agreement that is no term of it: "raised hopes", "opens a new chapter". */
const ECHO = setOf(
  'hope fear concern question eyebrow tension way door precedent tone stage chapter momentum pressure risk chance doubt outrage protest alarm confidence example rise birth life impetus boost war conflict dispute crisis deadlock strike quarrel row standoff impasse year decade month speculation',
)

/** "A pact that will abolish tariffs", "it sets a ceiling", "the deal makes it a crime to sell ivory": what it does by itself, not what somebody hopes of it. */
export function readEffects(view: AgreementView, clause: Clause): Found[] {
  const may = OPERATIVE.has(clause.lemma) || clause.lemma === 'make' || isDoneAway(clause)
  if (!may || clause.role === 'content') return []
  if (!tellsOf(view, clause) && !describesIt(view, clause)) return []
  const crime = readCrime(view, clause)
  if (crime !== null) return [crime]
  const objects = clause.objects.filter(({ first }) => first > clause.verb)
  const none = OPERATIVE.has(clause.lemma) ? objects.filter((phrase) => clause.negated || isNone(view, phrase)) : []
  if (none.length > 0) return none.map((phrase) => toNone(view, clause, phrase))
  if (clause.negated) return []
  const holds =
    clause.modality === 'future' || (clause.modality === 'none' && objects.every((one) => isTerm(view, one)))
  const would = view.discourse.reading.document.tokens[clause.verb - 1]?.lower === 'would'
  const effective = OPERATIVE.has(clause.lemma) && objects.length > 0 && !clause.passive
  if (would || !holds || !(effective || isDoneAway(clause))) return []
  const topic = actOf(view, clause)
  return [{ topic, extent: topic, polarity: 'included', rule: 'effect' }]
}

/** "Sets no quotas", "gives no right to work", "does not create a fund": what is not there. */
function toNone(view: AgreementView, clause: Clause, phrase: NounPhrase): Found {
  const topic = topicOf(view, phrase)
  return { topic, extent: reachOf(clause, topic), polarity: 'absent', rule: 'effect' }
}

const isTerm = ({ discourse }: AgreementView, { head }: NounPhrase): boolean =>
  !ECHO.has(lemmaAt(discourse.reading.document, head))

/** "Does away with visas". */
const isDoneAway = ({ lemma, particle }: Clause): boolean => lemma === 'do' && particle === 'away'

/** "Makes it a crime to sell ivory": the deed is forbidden. */
function readCrime(view: AgreementView, clause: Clause): Found | null {
  const { document } = view.discourse.reading
  const crime = clause.objects.some(({ head }) => /^(?:crime|offence|offense)$/.test(lemmaAt(document, head)))
  const illegal = document.tokens
    .slice(clause.verb, clause.last + 1)
    .some(({ lower }) => /^(?:illegal|unlawful)$/.test(lower))
  const deed = clausesBeside(view, clause).find(
    ({ form, governor }) => form === 'infinitive' && governor === clause.index,
  )
  if (clause.lemma !== 'make' || !(crime || illegal) || deed === undefined) return null
  const topic = actOf(view, deed)
  return { topic, extent: [clause.first, topic[1]], polarity: 'prohibited', rule: 'effect' }
}
