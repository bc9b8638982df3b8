import { type Document, lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { EventKind } from '../../model/event-kind.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'

const HAPPENING =
  /^(?:hold|take|schedule|set|plan|happen|occur|begin|start|open|convene|stage|slate|expect|follow|end|erupt|break|resume|continue|conclude|last|kick_off|rage|flare|host)$/

/** "Elections are due in May", "talks are under way". */
const PENDING = /^(?:due|scheduled|set|expected|planned|slated)$/

/** The clause that says when or where the event of a noun takes place: "is to be held", "set to take place". */
export function findHolding(discourse: Discourse, noun: NounPhrase): Clause | null {
  const clauses = clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1)
  const holding = clauses.find(
    (clause) =>
      tellsOf(clause.passive || isBare(clause) ? clause.objects : clause.subjects, noun) &&
      (HAPPENING.test(clause.lemma) ? isHappening(discourse, clause) : isPending(discourse, clause)),
  )
  const further = clauses.find(
    ({ governor, noun: described, form }) =>
      form === 'infinitive' && described === null && governor !== null && governor === holding?.index,
  )
  return further ?? holding ?? null
}

/** "Elections are due", with the elections as what something is. */
const isBare = ({ lemma, subjects }: Clause): boolean => lemma === 'be' && subjects.length === 0

/** The noun itself, or a part of it: "the next round of talks". */
const tellsOf = (phrases: readonly NounPhrase[], noun: NounPhrase): boolean =>
  phrases.some(
    (phrase) =>
      phrase === noun ||
      (phrase.head < noun.head &&
        phrase.complements.some(({ preposition, phrases: parts }) => preposition === 'of' && parts.includes(noun))),
  )

/** "Take" happens only with "place". */
const isHappening = (discourse: Discourse, { lemma, objects }: Clause): boolean =>
  lemma !== 'take' || objects.some(({ head }) => lemmaAt(discourse.reading.document, head) === 'place')

const isPending = ({ reading: { document } }: Discourse, { lemma, verb, obliques }: Clause): boolean =>
  lemma === 'be' &&
  (isSaidToPend(document, verb) ||
    obliques.some(
      ({ preposition, phrases }) => preposition === 'under' && lemmaAt(document, phrases[0]?.head ?? -1) === 'way',
    ))

/** What "be" is the copula of, or the word right behind it. */
const isSaidToPend = ({ tokens }: Document, verb: number): boolean =>
  [tokens[verb]?.head ?? -1, verb + 1].some((at) => PENDING.test(tokens[at]?.lower ?? ''))

/** Whether the event of a noun is only to come, by the clause that says when: "are due in May", "is scheduled for June". */
export const isToCome = ({ reading: { document } }: Discourse, { lemma, passive, verb }: Clause): boolean =>
  passive && lemma !== 'be'
    ? /^(?:schedule|set|plan|slate|expect|propose)$/.test(lemma)
    : lemma === 'be' && isSaidToPend(document, verb)

/** What is only to come when somebody calls, orders or announces it. */
const CALLED: Readonly<Partial<Record<EventKind, RegExp>>> = {
  elect: /^(?:call|announce|order|set)$/,
  protest: /^(?:call|announce|plan)$/,
  withdraw: /^(?:order|announce|promise|demand)$/,
  resign: /^(?:demand|seek|want|request|urge|await)$/,
  arrest: /^(?:order|demand|seek|request)$/,
  investigate: /^(?:order|announce|promise|demand)$/,
  deploy: /^(?:order|announce|approve|authorise|authorize)$/,
  visit: /^(?:announce|plan)$/,
  release: /^(?:order|announce|demand|promise)$/,
  summit: /^(?:call|announce|propose|convene)$/,
  negotiate: /^(?:propose|offer|demand)$/,
}

/** What is asked for before it can be: one calls "for the release of Ruiz". */
const ASKED =
  /^(?:resign|arrest|release|investigate|withdraw|elect|negotiate|meet|summit|deploy|sanction|protest|dissolve|overthrow)$/
const ASKING = /^(?:call|press|push|appeal|plea|plead|campaign|demand|petition|lobby|clamor|clamour)(?:s|es|ed|ing)?$/

/** "Called a strike for Friday", "ordered an inquiry": the noun is the object of a verb that bids it, or stands behind "calls for". */
export const isCalledFor = ({ reading }: Discourse, noun: NounPhrase, kind: EventKind): boolean =>
  (ASKED.test(kind) && isBehindFor(reading.document, noun)) ||
  clausesOf(reading, reading.document.tokens[noun.head]?.sentence ?? -1).some(
    ({ lemma, objects }) => objects.includes(noun) && (CALLED[kind]?.test(lemma) ?? false),
  )

const isBehindFor = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'for' && ASKING.test(tokens[first - 2]?.lower ?? '')
