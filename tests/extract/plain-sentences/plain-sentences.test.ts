import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/model/event.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import { read } from '../support/ask.ts'
import { idOf } from '../support/look-up.ts'
import { PLAIN_SENTENCES, type PlainSentence } from './sentences.ts'

/** Of so many things that the sentences tell, at least these are found, and at most so many that they do not tell; floors only rise. */
const FLOORS = { events: 1, roles: 0.997, dates: 1, posts: 1 }
const MOST = { strangers: 0, others: 0 }

interface Found {
  readonly sentence: PlainSentence
  readonly extraction: Extraction
  readonly events: readonly Event[]
}

const FOUND: readonly Found[] = PLAIN_SENTENCES.map((sentence) => {
  const extraction = read(sentence.text)
  return { sentence, extraction, events: extraction.events.filter(({ kind }) => kind === sentence.kind) }
})

const MISSED = {
  events: FOUND.filter(({ events }) => events.length === 0).map(({ sentence }) => sentence.text),
  roles: FOUND.flatMap(({ sentence, extraction, events }) =>
    sentence.roles
      .filter(([role, name]) => !takesPart(events, role, idOf(extraction, name)))
      .map(([role, name]) => `${role} ${name}: ${sentence.text}`),
  ),
  dates: FOUND.filter(
    ({ sentence: { date }, events }) => date !== null && !events.some((one) => one.date?.edtf === date),
  ).map(({ sentence }) => sentence.text),
  posts: FOUND.flatMap(({ sentence, extraction }) =>
    sentence.posts
      .filter(([person, country]) => !holdsPost(extraction, idOf(extraction, person), idOf(extraction, country)))
      .map(([person]) => `${person}: ${sentence.text}`),
  ),
}

/** Participants that the sentence does not give the event, and events of other kinds that it asserts. */
const INVENTED = {
  strangers: FOUND.flatMap(({ sentence, extraction, events }) =>
    events
      .flatMap(({ participants }) => participants)
      .filter(
        (one) => !sentence.roles.some(([role, name]) => role === one.role && idOf(extraction, name) === one.entity),
      )
      .map(({ role, entity }) => `${role} ${entity}: ${sentence.text}`),
  ),
  others: FOUND.flatMap(({ sentence, extraction }) =>
    extraction.events
      .filter(({ kind, evidence }) => kind !== sentence.kind && evidence.some(({ status }) => status === 'asserted'))
      .map(({ kind }) => `${kind}: ${sentence.text}`),
  ),
}

const TOLD = {
  events: PLAIN_SENTENCES.length,
  roles: PLAIN_SENTENCES.flatMap(({ roles }) => roles).length,
  dates: PLAIN_SENTENCES.filter(({ date }) => date !== null).length,
  posts: PLAIN_SENTENCES.flatMap(({ posts }) => posts).length,
}

describe('plain sentences', () => {
  it.each(['events', 'roles', 'dates', 'posts'] as const)('tell their %s', (what) => {
    const found = 1 - MISSED[what].length / TOLD[what]
    expect(found, MISSED[what].join('\n')).toBeGreaterThanOrEqual(FLOORS[what])
  })

  it.each(['strangers', 'others'] as const)('tell no %s', (what) => {
    expect(INVENTED[what].length, INVENTED[what].join('\n')).toBeLessThanOrEqual(MOST[what])
  })
})

function takesPart(events: readonly Event[], role: string, id: string | undefined): boolean {
  if (id === undefined) return false
  return events.some(({ participants }) => participants.some((one) => one.role === role && one.entity === id))
}

function holdsPost({ relations }: Extraction, person: string | undefined, country: string | undefined): boolean {
  return relations.some(
    ({ type, subject, object }) => type === 'holds_position' && subject === person && object === country,
  )
}
