import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import type { Polarity } from '../../../model/agreement.ts'
import { denoted, isParty } from '../../entities/discourse.ts'
import { isAgent } from '../../lexicon/agents.ts'
import { type AgreementView, isObliqueOf } from '../agreement-view.ts'
import { OBLIGES } from './duties.ts'
import { actOf, clausesBeside, type Extent, type Found, hangsOn, isPronoun, topicOf } from './found.ts'

/** Prepositions behind which an agreement or its text is what the rest of the sentence holds by. */
const FRAME = /^(?:under|by|per|according to|as)$/

/** "Under the agreement, Norland will cut tariffs while Sudland opens its ports": what its parties will do or not do by it. */
export function readConsequences(view: AgreementView, clause: Clause): Found[] {
  if (!isConsequence(view, clause)) return []
  const further = clausesBeside(view, clause).filter(
    (other) => other.verb > clause.verb && goesOn(other) && isBinding(view, other),
  )
  return [clause, ...further].map((told) => toConsequence(view, told))
}

/** Tells whether somebody will or must do what it tells by the agreement, or what holds by it. */
export const isConsequence = (view: AgreementView, clause: Clause): boolean =>
  (isObliqueOf(view, clause, FRAME) &&
    (isBinding(view, clause) || (clause.role === 'main' && isPresent(view, clause)))) ||
  (isInReturn(view, clause) && isBinding(view, clause))

/** "In return Norland will open its market", where the agreement is in mind. */
function isInReturn({ discourse: { reading }, inMind }: AgreementView, { role, sentence }: Clause): boolean {
  const first = reading.document.sentences[sentence]?.first ?? 0
  const [opening, what] = reading.document.tokens.slice(first, first + 2)
  const opens = opening?.lower === 'in' && /^(?:return|exchange)$/.test(what?.lower ?? '')
  return role === 'main' && inMind.has(sentence) && opens
}

/** What will be, or where it is negated, what shall not be. */
export function toConsequence(view: AgreementView, told: Clause): Found {
  const act = actOf(view, deedOf(view, told) ?? told)
  const topic = act[0] === told.verb ? (thingOf(view, told) ?? act) : act
  const extent = [Math.min(topic[0], act[0]), Math.max(topic[1], act[1])] as const
  return { topic, extent, polarity: polarityOf(view, told), rule: 'consequence' }
}

/** What shall not be is prohibited; what simply is not there ("no money is set aside") is absent. */
function polarityOf(view: AgreementView, told: Clause): Polarity {
  if (!told.negated) return 'included'
  return told.passive && isPresent(view, told) && !OBLIGES.has(told.lemma) ? 'absent' : 'prohibited'
}

/** "Are not permitted to sell arms": what those may do whom it lets or obliges. */
const deedOf = (view: AgreementView, told: Clause): Clause | undefined =>
  told.passive && OBLIGES.has(told.lemma)
    ? clausesBeside(view, told).find((other) => other.form === 'infinitive' && hangsOn(other, told))
    : undefined

/** "Tariffs will fall", "joint teams are to be set up": the thing to which something happens, where it is nobody who acts. */
function thingOf(view: AgreementView, { lemma, passive, subjects, objects, verb }: Clause): Extent | null {
  const active = objects.length === 0 && CHANGES.test(lemma) ? subjects : []
  const [thing, other] = passive ? objects.filter(({ last }) => last < verb) : active
  if (thing === undefined || other !== undefined) return null
  return isSomebody(view, thing) && !(passive && CREATES.test(lemma)) ? null : topicOf(view, thing)
}

/** What happens to a thing though nobody is said to do it. */
const CHANGES =
  /^(?:fall|rise|drop|decline|shrink|grow|increase|decrease|disappear|vanish|cease|stop|resume|continue|flow|go|open|close|apply|remain|exist|shift|lapse)$/

/** What brings something about that was not there before, even if it will act. */
const CREATES = /^(?:set|create|establish|form|found|build|open|launch|introduce|deploy)$/

/** A pronoun, a party, people: who does something or is treated so, which is the news. */
const isSomebody = (view: AgreementView, phrase: NounPhrase): boolean =>
  isPronoun(view, phrase) ||
  isAgent(lemmaAt(view.discourse.reading.document, phrase.head)) ||
  denoted(view.discourse, phrase).some(isParty)

/** "Rises", "are limited", "has been capped": a present tense, of whatever verb but "be" and "have" alone. */
export function isPresent({ discourse }: AgreementView, { form, lemma, modality, first, verb }: Clause): boolean {
  if (form !== 'finite' || modality !== 'none' || /^(?:be|have)$/.test(lemma)) return false
  const tense = discourse.reading.document.tokens.slice(first, verb + 1).findLast(({ xpos }) => /^VB[DZP]$/.test(xpos))
  return tense !== undefined && tense.xpos !== 'VBD'
}

const isBinding = ({ discourse }: AgreementView, { form, modality, verb }: Clause): boolean =>
  form === 'finite' &&
  (modality === 'future' ||
    /^(?:must|shall|would|may|can)$/.test(discourse.reading.document.tokens[verb - 1]?.lower ?? ''))

const goesOn = ({ role, marker, noun }: Clause): boolean =>
  noun === null && (role === 'main' || /^(?:while|whereas)$/.test(marker ?? ''))
