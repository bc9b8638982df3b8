import { describe, expect, it } from 'vitest'
import { findEvents } from '../support/ask.ts'

const actors = (text: string) =>
  findEvents(text, 'accuse').flatMap(({ participants }) => participants.map(({ role, entity }) => `${role} ${entity}`))

describe('the government, the army', () => {
  it.each([
    ['of a dateline', 'KISUMU, Kenya — Rain fell. The government blamed Ana Ruiz.', 'actor country:kenya'],
    ['as a target', 'KISUMU, Kenya — Rain fell. Ana Ruiz blamed the army.', 'target country:kenya'],
    ['where others flee to', 'KISUMU, Kenya — Many fled to Uganda. The army blamed Ana Ruiz.', 'actor country:kenya'],
    ['before its forces', 'KISUMU, Kenya — Rain fell. Government forces blamed Ana Ruiz.', 'actor country:kenya'],
  ])('is the country of the story: %s', (_, text, expected) => {
    expect(actors(text)).toContain(expected)
  })

  it.each([
    ['another country has been named since', 'KISUMU, Kenya — Rain fell in Uganda. The army blamed Ana Ruiz.'],
    ['another country acts', 'KISUMU, Kenya — Uganda spoke. The army blamed Ana Ruiz.'],
    ['the story is from nowhere', 'Rain fell. The army blamed Ana Ruiz.'],
  ])('is nobody where %s', (_, text) => {
    expect(actors(text)).toEqual(['target person:ana-ruiz'])
  })
})
