import { extract } from '../../../src/extract/extract.ts'
import type { Agreement } from '../../../src/model/agreement.ts'
import type { Event } from '../../../src/model/event.ts'
import type { EventKind } from '../../../src/model/event-kind.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import type { Statement } from '../../../src/model/statement.ts'

/** The day of publication of the tests' texts, a Friday. */
const PUBLISHED = '2024-06-14'

export const read = (text: string): Extraction => extract({ text, publishedAt: PUBLISHED })

/** The events of one kind in a text. */
export const findEvents = (text: string, kind: EventKind): Event[] =>
  read(text).events.filter((event) => event.kind === kind)

/** Statuses and sources of the evidence for events of one kind, each once: a verb and its object may both tell an event. */
export function attributionsOf(text: string, kind: EventKind) {
  const pieces = findEvents(text, kind).flatMap(({ evidence }) => evidence)
  const told = pieces.map(({ status, assertedBy }) => ({ status, assertedBy }))
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()]
}

/** The agreement of a text that speaks of one; throws where none or several are found. */
export function findAgreement(text: string): Agreement {
  const [agreement, ...others] = read(text).agreements
  if (agreement === undefined || others.length > 0) throw new Error(`not one agreement in: ${text}`)
  return agreement
}

/** The statements of a text as kind, speaker and words. */
export const tellStatements = (text: string): (readonly [Statement['kind'], string | null, string])[] =>
  read(text).statements.map(({ kind, speaker, text: words }) => [kind, speaker, words])

/** The words of an entity's mentions that are names. */
export const namesOf = (text: string, id: string): string[] =>
  read(text)
    .entities.filter((entity) => entity.id === id)
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name').map((mention) => mention.text))
