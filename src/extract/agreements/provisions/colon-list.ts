import type { AgreementView } from '../agreement-view.ts'
import type { Extent, Found } from './found.ts'

/** Words before a colon that announce what an agreement lays down. */
const ANNOUNCES = /^(?:following|point|term|condition|step|measure|thing|provision|concession|element)s?$/
/** Tokens between such a word and the colon. */
const REACH = 3

/** "Calls for the following: an exchange of prisoners, a halt to strikes and the return of the dead": each member of the list. */
export function readColonList(view: AgreementView, sentence: number): Found[] {
  const { tokens, sentences } = view.discourse.reading.document
  const { first = 0, last = -1 } = sentences[sentence] ?? {}
  const within = tokens.slice(first, last + 1).findIndex(({ text }) => text === ':')
  const colon = within < 0 ? -1 : first + within
  const announced = tokens.slice(Math.max(first, colon - REACH), Math.max(first, colon))
  if (colon < 0 || view.discourse.quoted.has(colon) || !announced.some(({ lower }) => ANNOUNCES.test(lower))) return []
  return membersOf(view, colon + 1, last).map(
    (topic) => ({ topic, extent: topic, polarity: 'included', rule: 'list' }) as const,
  )
}

/** The words between the commas, each led by an article, a number or a noun; without "and" and the full stop. */
function membersOf({ discourse }: AgreementView, from: number, to: number): Extent[] {
  const { tokens } = discourse.reading.document
  const found: Extent[] = []
  let first = from
  for (let at = from; at <= to; at++) {
    const parts = /^[,;.]$/.test(tokens[at]?.text ?? '')
    if (!parts && at < to) continue
    const last = parts ? at - 1 : at
    const start = /^(?:and|or)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
    if (start <= last) found.push([start, last])
    first = at + 1
  }
  return found
}
