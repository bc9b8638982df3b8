import type { Event } from '../../../src/model/event.ts'
import type { Relation } from '../../../src/model/relation.ts'
import type { Span } from '../../../src/model/span.ts'
import { idOf } from '../support/look-up.ts'
import type { Gold, GoldEvent } from './gold.ts'
import { findAgreement } from './score-agreements.ts'
import { type Check, meets, mentionsOf, type Pair, shared, spansOf, type Tally, tally } from './tally.ts'

/** The named entities by type and name; events and agreements are scored on their own. */
export function scoreEntities({ gold, extraction }: Pair): Tally {
  const wanted = new Set(gold.entities.map(([, name]) => idOf(extraction, name)))
  const optional = new Set(gold.optional.map((name) => idOf(extraction, name)))
  const extra = extraction.entities.filter(
    ({ id, type }) => type !== 'event' && type !== 'agreement' && !wanted.has(id) && !optional.has(id),
  )
  return tally(
    gold.entities.map(([type, name]) => [name, idOf(extraction, name)?.startsWith(`${type}:`) ?? false]),
    extra.map(({ id }) => id),
  )
}

export const scoreDates = ({ text, gold, extraction }: Pair): Tally =>
  tally(
    gold.dates.map(([cue, edtf]) => [
      `${cue} ${edtf}`,
      extraction.dates.some((date) => date.edtf === edtf && meets(text, [date], cue)),
    ]),
  )

/** A value is right that holds the words of gold's, in any case: "ambassador to Peru" is an ambassador. */
const holds = (told: string | null, wanted: string | null): boolean =>
  wanted === null || (told ?? '').toLowerCase().includes(wanted.toLowerCase())

/** The relations by type, ends and value; all that gold does not hold are too much. */
export function scoreRelations(pair: Pair): Tally {
  const { gold, extraction } = pair
  const agreements = new Map(gold.agreements.map((one) => [one.key, findAgreement(pair, one)?.id]))
  const find = (name: string): string | undefined => agreements.get(name) ?? idOf(extraction, name)
  const isTold = ([type, subject, object, value]: Gold['relations'][number], one: Relation): boolean =>
    one.type === type && one.subject === find(subject) && one.object === find(object) && holds(one.value, value)
  const extra = extraction.relations.filter((one) => !gold.relations.some((row) => isTold(row, one)))
  return tally(
    gold.relations.map((row): Check => [row.join(' '), extraction.relations.some((one) => isTold(row, one))]),
    extra.map(({ type, subject, object, value }) => [type, subject, object, value].join(' ')),
  )
}

const findEvent = (pair: Pair, { kind, cue }: GoldEvent): Event | undefined =>
  pair.extraction.events.find((event) => event.kind === kind && meets(pair.text, mentionsOf(pair, event.id), cue))

/** The events by kind and words; events outside gold are not held against the extraction, since no list is complete. */
export const scoreEvents = (pair: Pair): Tally =>
  tally(pair.gold.events.map((gold) => [`${gold.kind} ${gold.cue}`, findEvent(pair, gold) !== undefined]))

/** Dates, places and roles of the events. */
export const scoreEventDetails = (pair: Pair): Tally =>
  tally(
    pair.gold.events.flatMap((gold) => {
      const event = findEvent(pair, gold)
      const about = `${gold.kind} ${gold.cue}`
      const name = (id: string) => idOf(pair.extraction, id)
      return [
        ...(gold.date === undefined ? [] : [[`${about}: ${gold.date}`, event?.date?.edtf === gold.date] as const]),
        ...(gold.place === undefined
          ? []
          : [[`${about}: ${gold.place}`, event !== undefined && event.place === name(gold.place)] as const]),
        ...gold.roles.map(
          ([role, who]): Check => [
            `${about}: ${role} ${who}`,
            event?.participants.some((one) => one.role === role && one.entity === name(who)) ?? false,
          ],
        ),
      ]
    }),
  )

/** How the words that tell of an event stand to it, and who says so. */
export const scoreEventStatus = (pair: Pair): Tally =>
  tally(
    pair.gold.events.flatMap((gold): Check[] => {
      if (gold.status === undefined) return []
      const asserter = gold.assertedBy === undefined ? null : idOf(pair.extraction, gold.assertedBy)
      const told = findEvent(pair, gold)?.evidence.filter((piece) => meets(pair.text, [piece], gold.cue)) ?? []
      const isRight = told.some(({ status, assertedBy }) => status === gold.status && assertedBy === asserter)
      const found = told.map(({ status, assertedBy }) => `${status} by ${assertedBy}`).join(', ') || 'not found'
      return [[`${gold.kind} ${gold.cue}: ${gold.status} by ${gold.assertedBy ?? null}, ${found}`, isRight]]
    }),
  )

/** Statements whose words are mostly the gold's (shared words over all words at least 0.6), with their speaker. */
export function scoreStatements({ text, gold, extraction }: Pair): Tally {
  const alike = (a: Span, b: Span): boolean =>
    shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.6
  return tally(
    gold.statements.map(([speaker, words]): Check => {
      const said = extraction.statements.filter((one) => spansOf(text, words).some((place) => alike(place, one)))
      return [words, said.some((one) => one.speaker === idOf(extraction, speaker))]
    }),
  )
}
