import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { readCorpus } from './corpus.ts'
import { fileCorpus, scorePairs } from './score.ts'

/** What was reached; it only rises. */
const FLOORS = {
  development: { articles: 40, precision: 1, recall: 0.97 },
  test: { articles: 26, precision: 1, recall: 0.72 },
}

describe.each(['development', 'test'] as const)('the %s half of the known identities', (half) => {
  const corpus = readCorpus(half)
  const { articles, precision, recall } = FLOORS[half]

  it('is as large as it was', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(articles)
  })

  it('is told apart and joined as well as it was', async () => {
    const store = await openSqliteStore(':memory:')
    const score = scorePairs(await fileCorpus(corpus, store))
    await store.close()
    expect(score.precision).toBeGreaterThanOrEqual(precision)
    expect(score.recall).toBeGreaterThanOrEqual(recall)
  })
})
