import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../src/model/event-kind.ts'
import { findEvents, namesOf, read, tellStatements } from './support/ask.ts'
import { mentionedAt, readMarked } from './support/marked.ts'

const RUIZ = 'person:ana-ruiz'

describe('known misses of evidence', () => {
  it.fails('a signatory has no evidence from a sentence that does not name them', () => {
    const { relations } = read('Chile and Peru signed a treaty. Ana Ruiz and Tom Cole signed the treaty in Lima.')
    const signing = relations.find(({ type, subject }) => type === 'signatory_of' && subject === RUIZ)
    expect(signing?.evidence.map(({ sentence }) => sentence)).toEqual([1])
  })
})

describe('known misses of statements', () => {
  it.fails.each([
    ['Ana Ruiz said the road, opened in May, was closed.', 'indirect', 'the road, opened in May, was closed'],
  ])('%s', (text, kind, words) => {
    expect(tellStatements(text)).toEqual([[kind, RUIZ, words]])
  })
})

describe('known misses of references', () => {
  it.fails.each([
    ['President Ana Ruiz spoke. Tom Cole, [Taiwan’s president-elect], was silent.', ['person:tom-cole']],
  ])('a nominal with an owner of its own is not the last holder of such a post: %s', (line, ids) => {
    const marked = readMarked(line)
    expect(mentionedAt(read(marked.text), marked)).toEqual(ids)
  })
})

describe('known misses of names', () => {
  it.fails('a small part behind a hyphen that the core cuts off', () => {
    const text = "South Korea's Hong Sang-soo won the prize."
    expect(namesOf(text, 'person:hong-sang-soo')).toEqual(['Hong Sang-soo'])
  })
})

describe('known misses of events', () => {
  const rows: readonly (readonly [sentence: string, kind: EventKind])[] = [
    ['Ana Ruiz denied meeting Tom Cole in Lima.', 'meet'],
    ['Kenya denied warning Sudan in May.', 'threaten'],
    ['Ana Ruiz will found Shell in Lima.', 'found'],
  ]
  it.fails.each(rows)('%s (%s)', (sentence, kind) => {
    expect(findEvents(sentence, kind)).toHaveLength(1)
  })

  it.fails('the second party of talks behind an apposition of the first', () => {
    const [meeting] = findEvents(
      "A meeting between Grace Achieng, the Kenyan president, and Chile's president, Tom Cole, failed.",
      'meet',
    )
    expect(meeting?.participants).toHaveLength(2)
  })
})
