import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const tiesIn = (text: string) =>
  read(text)
    .relations.filter(({ type }) => /^(?:holds_position|spokesperson_for)$/.test(type))
    .map(({ type, subject, object, value }) => [type, subject, object, value])

describe('a title without a body', () => {
  it.each([
    [
      'At NATO headquarters in Brussels, spokesman Tom Cole said so.',
      'organization:north-atlantic-treaty-organization',
    ],
    ['Greenpeace was glad. The vote was fair, spokeswoman Tom Cole said.', 'organization:greenpeace'],
  ])('of a spokesperson is of the only body named before: %s', (text, body) => {
    expect(tiesIn(text)).toEqual([['spokesperson_for', 'person:tom-cole', body, null]])
  })

  it.each([
    'Greenpeace and Oxfam were glad. The vote was fair, spokeswoman Tom Cole said.',
    'Greenpeace was glad.\n\nThe vote was fair, spokeswoman Tom Cole said.',
    'In an email to Greenpeace, spokesman Tom Cole said so.',
  ])('of a spokesperson is nobody’s where several are named, or none near: %s', (text) => {
    expect(tiesIn(text)).toEqual([])
  })

  it('of a justice is of the only court of the text', () => {
    expect(tiesIn('Peru’s Constitutional Court annulled the law. Chief Justice Ana Ruiz read the ruling.')).toEqual([
      ['holds_position', 'person:ana-ruiz', 'organization:constitutional-court', 'Chief Justice'],
    ])
  })

  it('of a judge is of no court that is named only later', () => {
    expect(tiesIn('Judge Ana Ruiz jailed him. The Supreme Court in Lima agreed.')).toEqual([])
  })

  it('of a manager is of the company that the whole story is about', () => {
    const story = 'Shares in Nokia fell on Monday. Chair Ana Ruiz said Nokia would recover. Oxfam was glad.'
    expect(tiesIn(story)).toEqual([['holds_position', 'person:ana-ruiz', 'organization:nokia', 'Chair']])
    expect(tiesIn('Nokia and Oxfam agreed. Chair Ana Ruiz said Nokia and Oxfam would recover.')).toEqual([])
  })

  it('of a minister is of the one of two countries that the sentence before names', () => {
    const text =
      'LIMA, May 3 (Reuters) - Peru and Chile agreed. Chile’s senate must vote. Trade Minister Ana Ruiz was glad.'
    expect(tiesIn(text)).toEqual([['holds_position', 'person:ana-ruiz', 'country:chile', 'Trade Minister']])
  })

  it('of a counterpart is that in the other body', () => {
    expect(tiesIn('Oxfam’s director, Ana Ruiz, met her Greenpeace counterpart, Tom Cole.')).toContainEqual([
      'holds_position',
      'person:tom-cole',
      'organization:greenpeace',
      'director',
    ])
  })

  it('is a minister’s once, where the portfolio is told', () => {
    const text = 'Peru’s trade minister, Ana Ruiz, left. “I was the minister,” Ruiz said in Lima, Peru.'
    expect(tiesIn(text)).toEqual([['holds_position', 'person:ana-ruiz', 'country:peru', 'trade minister']])
  })

  it('of a minister is no other minister’s country where both hold the same office', () => {
    const text = 'Chilean President Luis Paz and President Ana Ruiz met in Oslo.'
    expect(tiesIn(text)).toEqual([['holds_position', 'person:luis-paz', 'country:chile', 'President']])
  })
})

describe('an office that opens a story', () => {
  const text = (next: string) => `Latvia’s defence minister has resigned.\n\n${next}`
  const resigned = (text: string) => read(text).events.flatMap(({ participants }) => participants)

  it('is that of the person whose name and age open the next sentence', () => {
    const story = text('Ana Ruiz, 48, handed in a letter on Tuesday.')
    expect(tiesIn(story)).toEqual([['holds_position', 'person:ana-ruiz', 'country:latvia', 'defence minister']])
    expect(resigned(story)).toEqual([{ role: 'actor', entity: 'person:ana-ruiz' }])
  })

  it('is that of whoever has the same title later', () => {
    expect(resigned(text('Defence Minister Ana Ruiz gave no reason.'))).toEqual([
      { role: 'actor', entity: 'person:ana-ruiz' },
    ])
  })

  it.each([
    'Ana Ruiz said so.',
    'Ana Ruiz, a lawyer, said so.',
    'Foreign Minister Ana Ruiz said so.',
  ])('is nobody’s else: %s', (next) => {
    expect(resigned(text(next))).not.toContainEqual({ role: 'actor', entity: 'person:ana-ruiz' })
  })
})
