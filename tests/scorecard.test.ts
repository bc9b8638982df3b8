import { describe, expect, it } from 'vitest'
import { createScorecard } from '../bench/scorecard.ts'
import { EXTRACTOR_VERSION } from '../src/extract/version.ts'
import { Scorecard } from '../src/model/scorecard.ts'
import { readScorecard } from '../src/scorecard.ts'
import { readSeed } from './extract/gold/articles.ts'

describe('the scorecard that ships', () => {
  it('is that of the present extractor: `npm run quality -- --write` makes it so', () => {
    expect(readScorecard().extractor.version).toBe(EXTRACTOR_VERSION)
  })

  it('has a set of articles that nobody improves rules by', () => {
    const names = readScorecard().sets.map(({ name }) => name)
    expect(names).toContain('held out')
  })
})

describe('a scorecard', () => {
  const seed = readSeed()
  const create = (pairs: readonly (typeof seed)[]) =>
    Scorecard.parse(createScorecard([{ name: 'a set', description: 'One article', pairs }], '2025-01-17'))

  it('scores each measure that the articles have something for', () => {
    const [set] = create([seed]).sets
    expect(set?.scores.find(({ measure }) => measure === 'provisions')).toMatchObject({ recall: 1, of: 6 })
    expect(set?.scores.map(({ measure }) => measure)).not.toContain('status of events')
  })

  it('falls where facts are missing', () => {
    const silent = { ...seed, extraction: { ...seed.extraction, relations: [] } }
    const [set] = create([silent]).sets
    expect(set?.scores.find(({ measure }) => measure === 'relations')).toMatchObject({ recall: 0, f1: 0 })
  })
})
