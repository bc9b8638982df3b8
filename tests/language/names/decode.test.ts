import { describe, expect, it } from 'vitest'
import { decodeNames } from '../../../src/language/names/decode.ts'
import { beginLabel, insideLabel, LABEL_COUNT } from '../../../src/language/names/name-class.ts'

const LABELS: Readonly<Record<string, number>> = {
  O: 0,
  'B-person': beginLabel('person'),
  'I-person': insideLabel('person'),
  'B-place': beginLabel('place'),
  'I-place': insideLabel('place'),
}

/** A row a word, each label with its probability, what is left over shared by the others. */
function toRows(words: readonly Readonly<Record<string, number>>[]): Float32Array {
  const rows = new Float32Array(words.length * LABEL_COUNT).fill(0.001)
  for (const [at, word] of words.entries())
    for (const [label, value] of Object.entries(word)) rows[at * LABEL_COUNT + (LABELS[label] ?? 0)] = value
  return rows
}

const decode = (words: readonly Readonly<Record<string, number>>[]) =>
  decodeNames(toRows(words), LABEL_COUNT, 0, words.length).map(
    ({ first, last, nameClass, confidence }) => `${nameClass} ${first}-${last} ${confidence.toFixed(1)}`,
  )

describe('decodeNames', () => {
  it('joins begin and inside into one name with the confidence of its least certain word', () => {
    expect(decode([{ 'B-person': 0.9 }, { 'I-person': 0.6 }, { O: 0.9 }])).toEqual(['person 0-1 0.6'])
  })

  it('takes no inside that has no begin of its class before it', () => {
    expect(decode([{ O: 0.9 }, { 'I-person': 0.5, 'B-place': 0.4 }])).toEqual(['place 1-1 0.4'])
    expect(decode([{ 'B-place': 0.9 }, { 'I-person': 0.6, 'I-place': 0.3 }])).toEqual(['place 0-1 0.3'])
  })

  it('parts names that touch', () => {
    expect(decode([{ 'B-place': 0.9 }, { 'B-place': 0.8 }])).toEqual(['place 0-0 0.9', 'place 1-1 0.8'])
  })

  it('finds nothing in no words', () => {
    expect(decode([])).toEqual([])
  })
})
