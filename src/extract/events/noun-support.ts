import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { EventKind } from '../../model/event-kind.ts'
import { isPartIn } from '../attribution/denial.ts'
import { actorsOf } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import type { EventRule } from '../rules/event-rule.ts'
import type { RoleFiller } from './event-draft.ts'

/** Verbs that lend their subject to the event that their object names: "held talks", "took part in the summit". */
const SUPPORT =
  /^(?:hold|pay|make|conduct|launch|stage|attend|participate|take|join|host|convene|have|begin|start|carry|mount|wage|undertake|organize|organise|lead|open|continue|resume|play|call|arrive|gather|travel)$/

/** Verbs for the course of what their subject takes part in, by the kinds of it: "cut short a visit", "wrapped up talks", "denied ordering the attack". */
const COURSE: Readonly<Partial<Record<EventKind, RegExp>>> = {
  visit:
    /^(?:return|come|cut|cancel|postpone|abandon|embark|interrupt|end|complete|finish|extend|announce|plan|wrap|break)$/,
  negotiate: /^(?:wrap|conclude|complete|finish|suspend|break|abandon|propose|postpone|stall|reopen)$/,
  meet: /^(?:wrap|conclude|suspend|break|postpone|cancel|chair)$/,
  attack: /^(?:commit|claim|order|plan|plot|mastermind|orchestrate|perpetrate|direct|sponsor|halt|suspend)$/,
  kill: /^(?:commit|order|plan|plot|mastermind|orchestrate|perpetrate|commission)$/,
  protest: /^(?:call|extend|plan|threaten|announce|continue)$/,
  investigate: /^(?:order|announce|complete|close|drop|reopen|resume)$/,
  withdraw: /^(?:order|announce|complete|begin)$/,
  sanction:
    /^(?:prepare|impose|announce|approve|adopt|draft|plan|consider|weigh|propose|introduce|expand|extend|tighten|threaten)$/,
}

/** Who takes part in the event of a noun by the verb that it stands with: "held talks", "said so after talks with Ruiz". */
export function findSupporters(
  discourse: Discourse,
  phrase: NounPhrase,
  clauses: readonly Clause[],
  rule: EventRule,
): RoleFiller[] {
  const role = rule.subject ?? rule.owner
  if (role === undefined) return []
  const holders = clauses.filter(
    (clause) =>
      holds(discourse, clause, phrase) ||
      isCourse(clause, phrase, rule.kind) ||
      isBesides(discourse, clause, phrase, rule.kind),
  )
  return holders.flatMap(({ subjects }) =>
    subjects.flatMap((subject) => actorsOf(discourse, subject).map((entity) => ({ role, entity }))),
  )
}

const isCourse = ({ lemma, objects, obliques }: Clause, phrase: NounPhrase, kind: EventKind): boolean =>
  (COURSE[kind]?.test(lemma) ?? false) &&
  (objects.includes(phrase) ||
    obliques.some(({ preposition, phrases }) => /^(?:on|from)$/.test(preposition) && phrases.includes(phrase)))

/** "Said so after talks with Ruiz", "signed it during a visit to Peru", "Ruiz and Cole signed it after hours of talks": who does something then has talked or gone there. */
function isBesides(discourse: Discourse, clause: Clause, phrase: NounPhrase, kind: EventKind): boolean {
  const { obliques, passive, subjects } = clause
  if (passive || !/^(?:meet|negotiate|visit)$/.test(kind) || phrase.possessor !== null) return false
  const beside = obliques.some(
    ({ preposition, phrases }) =>
      /^(?:after|before|during|following|at)$/.test(preposition) &&
      phrases.some((one) => one === phrase || counts(one, phrase)),
  )
  const told = complementsOf(discourse.reading, phrase).map(({ preposition }) => preposition)
  const several = kind !== 'visit' && new Set(subjects.flatMap((subject) => actorsOf(discourse, subject))).size > 1
  return beside && (told.includes(kind === 'visit' ? 'to' : 'with') || (several && !told.includes('between')))
}

/** "Three hours of talks". */
const counts = ({ complements }: NounPhrase, phrase: NounPhrase): boolean =>
  complements.some(({ preposition, phrases }) => preposition === 'of' && phrases.includes(phrase))

/** The clause whose verb lends its subject, and how it stands, to the event of a noun: "will hold talks". */
export const findSupport = (discourse: Discourse, noun: NounPhrase, kind: EventKind): Clause | null =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1).find(
    (clause) => holds(discourse, clause, noun) || (isOrdered(clause) && isCourse(clause, noun, kind)),
  ) ?? null

/** "Denied ordering the attack" denies the attack; "wrapped up the talks" leaves them as they were. */
const isOrdered = ({ lemma }: Clause): boolean =>
  /^(?:commit|order|plan|plot|mastermind|orchestrate|perpetrate|commission|direct)$/.test(lemma)

/**
 * The phrase is the object of a support verb, its "in", "with" or "as" complement, the predicate of "be", or what one denies
 * to have done. "Called the vote a farce" judges, and "called for a vote" asks.
 */
function holds(discourse: Discourse, clause: Clause, phrase: NounPhrase): boolean {
  const isObject = clause.objects.includes(phrase) || clause.objects.some((unit) => isRoundOf(discourse, unit, phrase))
  const isComplement = clause.obliques.some(
    ({ preposition, phrases }) => /^(?:in|with|for|as)$/.test(preposition) && phrases.includes(phrase),
  )
  if (clause.lemma === 'be') return (isObject && isAgentive(discourse, phrase)) || isUnderway(discourse, clause, phrase)
  if (/^(?:deny|claim|admit)$/.test(clause.lemma) && clause.objects.some((part) => isPartIn(discourse, part, phrase)))
    return true
  if (clause.lemma === 'deny') return isObject && phrase.first === phrase.head
  if (clause.lemma === 'call') return isObject && discourse.reading.document.tokens[phrase.first]?.lower !== 'the'
  if (MOVING.test(clause.lemma)) return isAim(clause, phrase)
  return SUPPORT.test(clause.lemma) && (isObject || (isComplement && !clause.passive))
}

/** Verbs of going, which lend their subject to what one goes for: "flew to Lima for talks". */
const MOVING = /^(?:fly|go|come|head|return|leave|depart|sit)$/

const isAim = ({ obliques }: Clause, phrase: NounPhrase): boolean =>
  obliques.some(({ preposition, phrases }) => preposition === 'for' && phrases.includes(phrase))

/** "Four days of talks", "a round of talks". */
const isRoundOf = ({ reading: { document } }: Discourse, unit: NounPhrase, phrase: NounPhrase): boolean =>
  unit.head === phrase.first - 2 &&
  document.tokens[phrase.first - 1]?.lower === 'of' &&
  ROUNDS.test(lemmaAt(document, unit.head))

const ROUNDS = /^(?:hour|day|week|month|year|round|series|session|wave|spate)$/

/** "Is on a visit": a predicate behind "on". */
const isUnderway = ({ reading: { document } }: Discourse, { objects, obliques }: Clause, phrase: NounPhrase): boolean =>
  document.tokens[phrase.first - 1]?.lower === 'on' &&
  [...objects, ...obliques.flatMap(({ phrases }) => phrases)].includes(phrase)

/** Nouns for who does it: "is a supplier of arms". */
const isAgentive = (discourse: Discourse, phrase: NounPhrase): boolean =>
  /(?:er|or)$/.test(lemmaAt(discourse.reading.document, phrase.head))
