import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read-document.ts'
import { type ClauseRow, expectClause } from './syntax/clause-row.ts'

const KNOWN_MISSES: readonly (readonly [reason: string, row: ClauseRow])[] = [
  ['a free relative clause as subject', ['What the court decided surprised Peru.', 'surprised', '', 'Peru']],
  [
    'an infinitive between subject and verb',
    ['A plan to build a port angered residents.', 'angered', 'A plan', 'residents'],
  ],
  [
    'a past form that is a noun too',
    ['The strike, according to the union, cost millions.', 'cost', 'The strike', 'millions'],
  ],
  [
    'a subject and a verb that are both taken for participles',
    ['The price rose because drought destroyed crops.', 'destroyed', 'drought', 'crops', { marker: 'because' }],
  ],
]

describe('known misses of the clause reader', () => {
  it.fails.each(KNOWN_MISSES.map(([reason, row]) => ({ reason, row, sentence: row[0] })))('$reason: $sentence', ({
    row,
  }) => {
    expectClause(row)
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
