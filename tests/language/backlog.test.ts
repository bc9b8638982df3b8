import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read-document.ts'
import { type ClauseRow, expectClause } from './syntax/clause-row.ts'

const KNOWN_MISSES: readonly (readonly [reason: string, row: ClauseRow])[] = [
  [
    'a participle before the agent is taken for a verb',
    ['Three workers were injured by falling rocks.', 'injured', 'falling rocks', 'Three workers'],
  ],
  [
    'three verbs in a row, the first joint a comma',
    ['The governor met farmers, visited a school and left.', 'visited', 'The governor', 'a school'],
  ],
  ['a noun tagged as a verb', ['The governor met farmers and promised help.', 'promised', 'The governor', 'help']],
  ['a gerund tagged as a noun', ['Poland accused Belarus of closing the border.', 'closing', 'Belarus', 'the border']],
  ['a verb tagged as an adjective', ['The minister said the plant would close.', 'close', 'the plant', '']],
  ['two objects without a preposition', ['Norway gave Kenya a loan.', 'gave', 'Norway', 'Kenya + a loan']],
  ['the particle of a phrasal verb', ['Rescuers pulled out two survivors.', 'pulled', 'Rescuers', 'two survivors']],
  ['a free relative clause as subject', ['What the court decided surprised Peru.', 'surprised', '', 'Peru']],
  [
    'a participle between subject and verb',
    ['Talks between the union and the firm, stalled for weeks, resumed.', 'resumed', 'Talks', ''],
  ],
  [
    'an infinitive between subject and verb',
    ['A plan to build a port angered residents.', 'angered', 'A plan', 'residents'],
  ],
  ['a perfect participle in front', ['Having lost the vote, the premier resigned.', 'lost', 'the premier', 'the vote']],
  [
    'a past form that is a noun too',
    ['The strike, according to the union, cost millions.', 'cost', 'The strike', 'millions'],
  ],
  ['inversion after “only”', ['Only after the ceasefire did aid reach the town.', 'reach', 'aid', 'the town']],
  [
    '“neither … nor” between verbs',
    ['Peru neither signed nor ratified the pact.', 'ratified', 'Peru', 'the pact', { negated: true }],
  ],
]

describe('known misses of the clause reader', () => {
  it.fails.each(KNOWN_MISSES.map(([reason, row]) => ({ reason, row, sentence: row[0] })))('$reason: $sentence', ({
    row,
  }) => {
    expectClause(row)
  })
})

describe('known misses of the tagger', () => {
  it.fails.each([
    ['Rebels overthrew the king.', 'overthrew', 'VERB', 'overthrow'],
    ['The treaty signing drew crowds.', 'signing', 'NOUN', 'signing'],
  ])('in “%s”: “%s” is a %s with the lemma “%s”', (text, word, upos, lemma) => {
    const token = readDocument(text).tokens.find((found) => found.text === word)
    expect(token).toMatchObject({ upos, lemma })
  })
})

describe('known misses of sentences', () => {
  it.fails('a sentence that ends with an hour', () => {
    const text = 'It began at 5 a.m. Rescuers left.'
    expect(readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It began at 5 a.m.',
      'Rescuers left.',
    ])
  })
})
