import { describe, expect, it } from 'vitest'
import { findEvents } from '../support/ask.ts'

describe('events of one kind in one text', () => {
  it.each([
    ['are one where they have the same target', 'Kenya attacked Lima. The attack on Lima began at dawn.', 'attack', 1],
    [
      'are two where they have other targets',
      'Kenya attacked Lima after an attack on a refinery in Chile.',
      'attack',
      2,
    ],
    ['are two where other things are concerned', 'Kenya rejected the claim. Kenya rejected an offer.', 'reject', 2],
    [
      'are two where others die',
      'Six passengers were killed before soldiers killed four attackers in Lima.',
      'kill',
      2,
    ],
    [
      'are two where only one has a day',
      'Six passengers were killed. In May 2020 a blast killed 60 people.',
      'kill',
      2,
    ],
    ['are one where the harmed are told otherwise', 'Kenya wounded four. Kenya wounded four people.', 'attack', 1],
  ] as const)('%s', (_, text, kind, count) => {
    expect(findEvents(text, kind)).toHaveLength(count)
  })
})
