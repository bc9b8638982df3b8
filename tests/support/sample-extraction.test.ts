import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../src/model/evidence.ts'
import { Extraction } from '../../src/model/extraction.ts'
import { sampleArticles } from './sample-extraction.ts'

describe('the sample articles', () => {
  it.each(sampleArticles)('are extractions of their text: $article.id', ({ article, extraction }) => {
    expect(Extraction.parse(extraction)).toEqual(extraction)
    const facts = [...extraction.relations, ...extraction.events, ...extraction.agreements, ...extraction.statements]
    const words = [
      ...extraction.entities.flatMap(({ mentions }) => mentions),
      ...facts.flatMap(({ evidence }) => evidence),
      ...extraction.agreements.flatMap(({ provisions }) => provisions.flatMap(({ evidence }) => evidence)),
      ...extraction.statements,
      ...extraction.dates,
    ]
    expect(words.map(({ start, end }) => article.text.slice(start, end))).toEqual(words.map(({ text }) => text))
  })

  it('use every status', () => {
    const facts = sampleArticles.flatMap(({ extraction: { relations, events } }) => [...relations, ...events])
    expect(new Set(facts.flatMap(({ evidence }) => evidence.map(({ status }) => status)))).toEqual(new Set(STATUSES))
  })
})
