import { describe, expect, it } from 'vitest'
import { readGumNames } from '../../../../src/language/training/names/corpora/gum-names.ts'
import { readRedocred } from '../../../../src/language/training/names/corpora/redocred.ts'
import { readUner } from '../../../../src/language/training/names/corpora/uner.ts'
import { readWikigold } from '../../../../src/language/training/names/corpora/wikigold.ts'
import type { NameDocument } from '../../../../src/language/training/names/name-document.ts'
import { readSampleGum } from './sample-gum.ts'

const list = ({ text, names }: NameDocument) =>
  names.map(({ start, end, readings }) => `${text.slice(start, end)}: ${readings.join('/')}`)

describe('corpora', () => {
  it('reads Wikigold, with events told from others by their head', () => {
    const file =
      '-DOCSTART- O\n\nUK I-LOC\npost O\nfans O\nof O\nThe I-ORG\nMad I-ORG\nMarkets I-ORG\n. O\n\nVietnam I-MISC\nWar I-MISC\n'
    const [document] = readWikigold(file)
    expect(document?.text).toBe('UK post fans of The Mad Markets. Vietnam War ')
    expect(list(document as NameDocument)).toEqual(['UK: place', 'The Mad Markets: organization', 'Vietnam War: event'])
  })

  it('reads Universal NER, which leaves open what is no person, organization or place', () => {
    const line = { id: 'weblog-a-0001', text: "Iran's deal", tokens: ['Iran', "'s", 'deal'], tags: ['B-LOC', 'O', 'O'] }
    const [document] = readUner(JSON.stringify(line))
    expect(list(document as NameDocument)).toEqual(['Iran: place'])
    expect(document?.unmarked).toContain('event')
  })

  it('reads Re-DocRED without its times and without names within names', () => {
    const sents = [['The', 'Spa', '-', 'based', 'ASCAP', 'of', '1947', '.']]
    const mention = (pos: [number, number], type: string) => [{ sent_id: 0, pos, type }]
    const vertexSet = [mention([6, 7], 'TIME'), mention([4, 5], 'ORG'), mention([1, 2], 'LOC'), mention([4, 5], 'MISC')]
    const [document] = readRedocred(JSON.stringify([{ title: 'x', sents, vertexSet }]))
    expect(document?.text).toBe('The Spa-based ASCAP of 1947. ')
    expect(list(document as NameDocument)).toEqual(['Spa: place', 'ASCAP: organization'])
  })

  it('cuts the noun phrases of GUM down to the names in them', () => {
    expect(list(readGumNames(readSampleGum()))).toEqual([
      'U.S.: place',
      'Ana Ruiz: person',
      'Rome: place',
      'Treaty of Rome: other',
    ])
  })
})
