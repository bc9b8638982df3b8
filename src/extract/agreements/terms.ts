import type { Clause } from '../../language/syntax/clause.ts'
import { COUNT, readCount } from '../dates/numbers.ts'
import {
  type AgreementView,
  clausesAbout,
  isObjectOf,
  isOfValidity,
  isSubjectOf,
  tellsOf,
  wordsOf,
} from './agreement-view.ts'

const UNITS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H' }
const UNIT = '(year|month|week|day|hour)'
const ADJECTIVE = new RegExp(`\\b(${COUNT})[-‐‑– ]${UNIT}(?:[-‐‑– ]long)?\\b`, 'i')
const TERM = new RegExp(
  `\\b(?:for|lasts?|lasting|of|runs? for|valid for|term of|period of|duration of) (?:an? )?(?:initial |further )?(${COUNT}) ${UNIT}s?\\b`,
  'i',
)

/** How long it binds, as an ISO 8601 duration: "a 20-year agreement", "for a term of five years". */
export function findTerm(view: AgreementView): string | null {
  for (const { phrase } of view.group.mentions) {
    const found = ADJECTIVE.exec(wordsOf(view, phrase.first, phrase.last))
    if (found !== null) return toDuration(found)
  }
  for (const clause of clausesAbout(view)) {
    if (!tellsOf(view, clause) && !isObjectOf(view, clause) && !isOfValidity(view, clause)) continue
    const words = wordsOf(view, clause.first, clause.last)
    const found = TERM.exec(words)
    const binding =
      clause.lemma === 'be' ? /\b(?:valid|to last)\b/.test(words) : !/^(?:delay|discuss|negotiate)$/.test(clause.lemma)
    if (found !== null && binding) return toDuration(found)
  }
  return null
}

function toDuration([, number = '', unit = '']: readonly string[]): string | null {
  const count = readCount(number)
  const letter = UNITS[unit.toLowerCase()]
  return count !== null && count > 0 && letter !== undefined ? `P${letter === 'H' ? 'T' : ''}${count}${letter}` : null
}

/** Whether it can be prolonged, as far as the text tells: "can be renewed", "renewable", "cannot be extended". */
export function findRenewable(view: AgreementView): boolean | null {
  for (const clause of clausesAbout(view)) {
    const about = isObjectOf(view, clause) || isSubjectOf(view, clause) || isOfValidity(view, clause)
    if (about && /^(?:renew|extend|prolong)$/.test(clause.lemma) && isAhead(view, clause)) return !clause.negated
    if (about && clause.lemma === 'be' && saysRenewable(view, clause.verb, clause.last)) return !clause.negated
  }
  const adjective = view.group.mentions.some(({ modifiers }) => modifiers.includes('renewable'))
  return adjective ? true : null
}

/** "Can be renewed", "will run for ten years and be renewed": what has been renewed in the past need not be again. */
const isAhead = ({ discourse }: AgreementView, { modality, verb }: Clause): boolean =>
  modality !== 'none' || discourse.reading.document.tokens[verb - 1]?.lower === 'be'

const saysRenewable = ({ discourse }: AgreementView, first: number, last: number): boolean =>
  discourse.reading.document.tokens
    .slice(first, last + 2)
    .some(({ lower }) => /^(?:renewable|extendable|extensible)$/.test(lower))
