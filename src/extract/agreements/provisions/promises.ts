import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import { denoted, isDate } from '../../entities/discourse.ts'
import { type AgreementView, isObjectOf, isObliqueOf } from '../agreement-view.ts'
import { actOf, clausesBeside, type Found, hangsOn, topicOf } from './found.ts'
import { PROMISES } from './verbs.ts'

/** "They agreed in the treaty to work on A". */
export const isPromise = (view: AgreementView, clause: Clause): boolean =>
  PROMISES.has(clause.lemma) && isObliqueOf(view, clause, /^(?:in|under|by|through)$/)

/** "To work on A and doing B", "to refrain from C": each thing promised is a provision. */
export function readPromises(view: AgreementView, clause: Clause): Found[] {
  const clauses = clausesBeside(view, clause)
  const promised = chainBelow(clause, clauses)
  const leaves = promised.filter(
    (content) =>
      !(OPPOSES.test(content.lemma) || isObjectOf(view, content)) &&
      !promised.some((other) => hangsOn(other, content) && other.marker !== null) &&
      !promised.some((other) => hangsOn(content, other) && /^(?:let|help|make)$/.test(other.lemma)),
  )
  return leaves.map((content) => {
    const given = content.objects[0]
    const topic = givesUp(content) && given !== undefined ? topicOf(view, given) : actOf(view, content)
    const above = clauses.find(({ index }) => index === content.governor)
    const shunned = content.negated || givesUp(content) || /^(?:refrain|abstain|desist)$/.test(above?.lemma ?? '')
    return { topic, extent: topic, polarity: shunned ? 'prohibited' : 'included', rule: 'promise' } as const
  })
}

/** What somebody vows to do about an agreement is no term of it. */
const OPPOSES = /^(?:fight|oppose|challenge|block|resist|appeal|contest|vote|veto)$/

/** "To rule out the sale", "to renounce nuclear weapons": what is not to be. */
const givesUp = ({ lemma, particle }: Clause): boolean =>
  /^(?:renounce|forgo|forswear|abandon|abjure)$/.test(lemma) || /^(?:rule out|give up)$/.test(`${lemma} ${particle}`)

/** "Both agreed on the sale of coal and a halt to the war": what is agreed on where it is no deed. */
export const readAgreedOn = (view: AgreementView, clause: Clause): Found[] =>
  clause.obliques
    .filter(({ preposition }) => preposition === 'on' && /^(?:agree|settle)$/.test(clause.lemma))
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => !view.isMention(phrase) && !isDate(view.discourse, phrase) && isNothingKnown(view, phrase))
    .map((phrase) => {
      const topic = topicOf(view, phrase)
      return { topic, extent: topic, polarity: 'included', rule: 'promise' } as const
    })

/** Another agreement is no term, and neither is who or where somebody is. */
const isNothingKnown = ({ discourse }: AgreementView, phrase: NounPhrase): boolean =>
  denoted(discourse, phrase).length === 0

/** The infinitives and gerunds that hang on a clause, directly or through one another. */
function chainBelow(clause: Clause, clauses: readonly Clause[]): Clause[] {
  const below: Clause[] = []
  const reached = new Set([clause.index])
  for (const other of clauses) {
    const listed = below.length > 0 && other.form === 'infinitive' && other.governor === clause.index
    const purpose = other.role === 'adverbial' && other.form === 'infinitive' && other.marker === null
    const promised = other.role === 'content' || other.marker !== null || listed || purpose
    if (other.noun !== null || !promised || !reached.has(other.governor ?? -1)) continue
    if (other.form !== 'infinitive' && other.form !== 'gerund') continue
    reached.add(other.index)
    below.push(other)
  }
  return below
}
