import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../../src/model/event-kind.ts'
import { findEvents } from '../support/ask.ts'

const NEWS: readonly (readonly [text: string, kind: EventKind])[] = [
  ['The election of 9 May was calm.', 'elect'],
  ['They met after the fighting of April 2021.', 'war'],
  ['The firms left after five months of talks.', 'negotiate'],
  ['A fire put an end to the day, ending a three-day summit.', 'summit'],
  ['Gunfire resumed within hours.', 'attack'],
  ['Elections are due, she said.', 'elect'],
  ['Officials spoke of the death of three soldiers.', 'die'],
  ['Four governments and three donors agreed to pay.', 'agree'],
  ['The opposition demanded fresh elections.', 'request'],
  ['Residents blamed a quarry.', 'accuse'],
  ['The company was fined 5 million euros.', 'sanction'],
]

const NO_NEWS: readonly (readonly [text: string, kind: EventKind])[] = [
  ['Elections matter to all of us.', 'elect'],
  ['It provides for the arrest of suspects.', 'arrest'],
  ['The report agreed to none of it.', 'agree'],
  ['Residents demanded more.', 'request'],
]

describe('an event in which nobody with a name takes part', () => {
  it.each(NEWS)('is news by its date, length, end or who does it: %s', (text, kind) => {
    expect(findEvents(text, kind)).toHaveLength(1)
  })

  it.each(NO_NEWS)('is none where nothing tells which one it is: %s', (text, kind) => {
    expect(findEvents(text, kind)).toEqual([])
  })
})
