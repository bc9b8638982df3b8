import { describe, expect, it } from 'vitest'
import type { Scorecard } from '../../src/model/scorecard.ts'
import { readScorecard } from '../../src/scorecard.ts'
import { openSampleApp } from './sample-app.ts'

const scorecard: Scorecard = {
  extractor: { version: '9.9.9' },
  date: '2025-01-17',
  sets: [
    {
      name: 'a set',
      description: 'One article',
      articles: 1,
      scores: [{ measure: 'dates', precision: null, recall: 0.5, f1: null, of: 2 }],
    },
  ],
}

describe('GET /v1/quality', () => {
  it.each([
    ['the scorecard that it is given, with nulls for what is not measured', scorecard],
    ['the one that ships', readScorecard()],
  ])('serves %s', async (_, given) => {
    const app = await openSampleApp({ scorecard: given })
    expect((await app.inject('/v1/quality')).json()).toEqual(given)
    await app.close()
  })
})
