import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/language/document.ts'
import { readDocument } from '../../src/language/read-document.ts'
import { anyText, LONG_TEXTS, ODD_TEXTS, TEN_MEGABYTES } from './any-text.ts'
import { findNameFaults, findSpanFaults, findTreeFaults } from './document-faults.ts'
import { buildTree, VISIT } from './hand-built.ts'

function findFaults(text: string): string[] {
  const document = readDocument(text)
  return [...findSpanFaults(document, text), ...findTreeFaults(document), ...findNameFaults(document)]
}

describe('a document', () => {
  it('is sound for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findFaults(text)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it.each(ODD_TEXTS)('is sound for %s', (_, text) => {
    expect(findFaults(text)).toEqual([])
  })

  it.each(LONG_TEXTS)('is sound for %s', (_, text) => {
    expect(findFaults(text)).toEqual([])
  })

  it('is sound for ten megabytes without a space', () => {
    expect(findFaults(TEN_MEGABYTES)).toEqual([])
  })

  it('has no token longer than any address', () => {
    const { tokens } = readDocument('😀'.repeat(3000))
    expect(tokens.map(({ text }) => text.length)).toEqual([2000, 2000, 2000])
  })

  it('is the same each time, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = readDocument(text)
        readDocument(other)
        expect(readDocument(text)).toEqual(first)
      }),
    )
  })
})

describe('a sound document', () => {
  const { text } = VISIT
  /** The document with one token changed. */
  const alter = (at: number, change: Partial<Document['tokens'][number]>): Document => ({
    ...VISIT,
    tokens: VISIT.tokens.map((token, index) => (index === at ? { ...token, ...change } : token)),
  })

  it('is the one built by hand', () => {
    expect([...findSpanFaults(VISIT, text), ...findTreeFaults(VISIT), ...findNameFaults(VISIT)]).toEqual([])
  })

  it.each<[string, Document]>([
    ['another text', { ...VISIT, text: `${text} ` }],
    ['a token with other words', alter(4, { text: 'visit', lower: 'visit' })],
    ['a token that overlaps', alter(4, { start: 20, text: 'Ruiz visited', lower: 'ruiz visited' })],
    ['a token in a wrong sentence', alter(4, { sentence: 1 })],
    ['a token without a lemma', alter(4, { lemma: '' })],
    ['a token with a wrong index', alter(4, { index: 5 })],
    ['words that no token has', alter(1, { start: 12, text: 'ent', lower: 'ent' })],
    [
      'a sentence that ends early',
      { ...VISIT, sentences: VISIT.sentences.map((one) => ({ ...one, last: one.last - 1 })) },
    ],
  ])('has not %s', (_, document) => {
    expect(findSpanFaults(document, text)).not.toEqual([])
  })

  it.each<[string, Document]>([
    ['two roots', buildTree([0, 0])],
    ['no root', buildTree([2, 1])],
    ['a cycle beside the root', buildTree([0, 3, 2])],
    ['a token that hangs on itself', buildTree([0, 2])],
    ['a head in another sentence', alter(0, { head: 8 })],
    ['a root that is none by name', alter(4, { deprel: 'dep' })],
  ])('has not %s', (_, document) => {
    expect(findTreeFaults(document)).not.toEqual([])
  })

  it.each([
    ['names that overlap', { first: 1, last: 3 }],
    ['a name over two sentences', { first: 6, last: 7 }],
    ['a name that is turned round', { first: 6, last: 5 }],
    ['a name beyond the end', { first: 11, last: 12 }],
    ['a demonym of no country', { first: 6, last: 6, demonym: true }],
    ['a confidence above 1', { first: 6, last: 6, confidence: 1.5 }],
    ['a confidence that is no number', { first: 6, last: 6, confidence: Number.NaN }],
  ])('has not %s', (_, change) => {
    const name = { type: 'person', demonym: false, confidence: 1, ...change } as const
    expect(findNameFaults({ ...VISIT, names: [...VISIT.names, name] })).not.toEqual([])
  })
})
