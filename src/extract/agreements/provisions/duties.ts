import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import type { Polarity } from '../../../model/agreement.ts'
import { denoted, isBody } from '../../entities/discourse.ts'
import { type AgreementView, isObjectOf, isPartOf, tellsOf } from '../agreement-view.ts'
import { actOf, clausesBeside, type Extent, type Found, hangsOn, topicOf } from './found.ts'
import { FORBIDS, setOf } from './verbs.ts'

/** Verbs by which an agreement binds somebody to what a clause tells. */
export const BINDS = setOf(
  'ensure stipulate state oblige obligate require commit bind specify say mandate provide guarantee allow permit enable declare affirm forbid prohibit prevent bar entitle empower authorize authorise compel let see',
)
/** Verbs that oblige somebody, or let them, to do what an infinitive tells, wherever a parser hangs it. */
export const OBLIGES = setOf(
  'oblige obligate require commit bind allow permit enable forbid prohibit entitle empower authorize authorise compel let see',
)

/** "Obliges both armies to leave": what they shall do is laid down, not the armies. */
export const isDuty = (view: AgreementView, clause: Clause): boolean =>
  (BINDS.has(clause.lemma) || isCalledFor(clause)) &&
  clausesBeside(view, clause).some((other) => isLaidDown(other, clause))

const isLaidDown = (other: Clause, clause: Clause): boolean =>
  (other.form === 'infinitive' || (other.form === 'gerund' && other.marker === 'to')) &&
  other.governor === clause.index &&
  (other.noun === null || clause.objects.includes(other.noun)) &&
  (other.role === 'content' || (OBLIGES.has(clause.lemma) && clause.objects.length > 0) || isCalledFor(clause))

/** "Calls for troops to leave", "provides for prisoners to be freed". */
const isCalledFor = ({ lemma, obliques }: Clause): boolean =>
  /^(?:call|provide|allow|arrange|ask)$/.test(lemma) && obliques.some(({ preposition }) => preposition === 'for')

/** "The treaty ensures that neither side will arm an aggressor": a duty, or where it is negated, a prohibition. */
export function readDuties(view: AgreementView, clause: Clause): Found[] {
  const nothing = isOfNothing(view, clause) && clause.subjects.some((phrase) => isWithin(view, phrase))
  const told =
    (BINDS.has(clause.lemma) || isCalledFor(clause)) && (nothing || tellsOf(view, clause) || isBoundParty(view, clause))
  if (!told) return []
  return clausesBeside(view, clause)
    .filter((other) => (hangsOn(other, clause) && other.role === 'content') || isLaidDown(other, clause))
    .map((content) => {
      const topic = deedOf(view, content)
      const extent = [Math.min(content.first, content.verb), topic[1]] as const
      return { topic, extent, polarity: polarityOf(view, clause, content), rule: 'duty' } as const
    })
}

/** Words from whom it happens to up to the verb: "to be", "should not be". */
const BESIDE = 4

/** "Leave the city", but "prisoners to be freed": with whom it happens to. */
function deedOf(view: AgreementView, content: Clause): Extent {
  const [first, last] = actOf(view, content)
  const [suffering] = content.passive ? content.objects.filter((phrase) => phrase.last < content.verb) : []
  const beside = suffering !== undefined && suffering.last + BESIDE >= content.verb
  return [beside ? suffering.first : first, last]
}

/** "Nothing in the accord". */
const isWithin = (view: AgreementView, { complements }: NounPhrase): boolean =>
  complements.some(({ phrases }) => phrases.some((phrase) => view.isMention(phrase) || isPartOf(view, phrase)))

/** What is not allowed is prohibited; what nobody is obliged to do is absent. */
function polarityOf(view: AgreementView, clause: Clause, content: Clause): Polarity {
  if (clause.negated || isOfNothing(view, clause) || clause.objects.some((phrase) => isNobody(view, phrase)))
    return ALLOWS.test(clause.lemma) ? 'prohibited' : 'absent'
  return content.negated || FORBIDS.has(clause.lemma) ? 'prohibited' : 'included'
}

const ALLOWS = /^(?:allow|permit|enable|entitle|empower|authorize|authorise|let)$/

/** "Obliges neither side". */
const isNobody = ({ discourse }: AgreementView, { first }: NounPhrase): boolean =>
  /^(?:neither|no|nobody)$/.test(discourse.reading.document.tokens[first]?.lower ?? '')

/** "Nothing in the accord obliges firms to pay". */
const isOfNothing = ({ discourse }: AgreementView, { subjects }: Clause): boolean =>
  subjects.some(({ head }) => discourse.reading.document.tokens[head]?.lower === 'nothing')

/** "Forbids both states to tax exports", where "tax" is a noun to the parser: what stands behind "to". */
export function readDutyBehind(view: AgreementView, clause: Clause): Found[] {
  const bound = clause.objects.some((phrase) => denoted(view.discourse, phrase).some(isBody))
  if (!OBLIGES.has(clause.lemma) || !bound || !tellsOf(view, clause)) return []
  return clause.obliques
    .filter(({ preposition }) => preposition === 'to')
    .flatMap(({ phrases }) => phrases)
    .map((phrase) => {
      const topic = topicOf(view, phrase)
      const polarity = FORBIDS.has(clause.lemma) ? 'prohibited' : 'included'
      return { topic, extent: [clause.first, topic[1]], polarity, rule: 'duty' } as const
    })
}

/** "Both sides are obliged to disarm", where nobody but the agreement obliges them. */
const isBoundParty = (view: AgreementView, clause: Clause): boolean =>
  clause.passive && OBLIGES.has(clause.lemma) && clause.subjects.length === 0 && !isObjectOf(view, clause)
