import type { AgreementView } from './agreement-view.ts'
import { clausesAbout, isObjectOf, isSubjectOf } from './agreement-view.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
}
const UNITS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' }
const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const ADJECTIVE = new RegExp(`\\b${NUMBER}[-‐‑– ](year|month|week|day)(?:[-‐‑– ]long)?\\b`, 'i')
const TERM = new RegExp(
  `\\b(?:for|lasts?|lasting|of|runs? for|valid for|term of|period of|duration of) (?:an? )?(?:initial |further )?${NUMBER} (year|month|week|day)s?\\b`,
  'i',
)

/** How long it binds, as an ISO 8601 duration: "a 20-year agreement", "for a term of five years". */
export function findTerm(view: AgreementView): string | null {
  const { document } = view.discourse.reading
  for (const { phrase } of view.group.mentions) {
    const found = ADJECTIVE.exec(
      document.text.slice(document.tokens[phrase.first]?.start ?? 0, document.tokens[phrase.last]?.end ?? 0),
    )
    if (found !== null) return toDuration(found)
  }
  for (const clause of clausesAbout(view)) {
    if (!isSubjectOf(view, clause) && !isObjectOf(view, clause)) continue
    const found = TERM.exec(
      document.text.slice(document.tokens[clause.first]?.start ?? 0, document.tokens[clause.last]?.end ?? 0),
    )
    if (found !== null && !/^(?:be|delay|discuss|negotiate)$/.test(clause.lemma)) return toDuration(found)
  }
  return null
}

function toDuration([, number = '', unit = '']: readonly string[]): string | null {
  const count = NUMBERS[number.toLowerCase()] ?? Number(number)
  const letter = UNITS[unit.toLowerCase()]
  return Number.isInteger(count) && count > 0 && letter !== undefined ? `P${count}${letter}` : null
}

/** Whether it can be prolonged, as far as the text tells: "can be renewed", "renewable", "cannot be extended". */
export function findRenewable(view: AgreementView): boolean | null {
  for (const clause of clausesAbout(view)) {
    const about = isObjectOf(view, clause) || isSubjectOf(view, clause)
    if (about && /^(?:renew|extend|prolong)$/.test(clause.lemma) && clause.modality !== 'none') return !clause.negated
    if (about && clause.lemma === 'be' && saysRenewable(view, clause.verb, clause.last)) return !clause.negated
  }
  const adjective = view.group.mentions.some(({ modifiers }) => modifiers.includes('renewable'))
  return adjective ? true : null
}

const saysRenewable = ({ discourse }: AgreementView, first: number, last: number): boolean =>
  discourse.reading.document.tokens
    .slice(first, last + 2)
    .some(({ lower }) => /^(?:renewable|extendable|extensible)$/.test(lower))
