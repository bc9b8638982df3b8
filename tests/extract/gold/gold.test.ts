import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { HALVES, type Half, readArticles } from './articles.ts'
import { MEASURE_NAMES, MEASURES, type Measure, rate } from './measures.ts'
import { pool } from './tally.ts'

/** Floors only rise; articles that are held out anew begin with their own. */
const FLOORS: Readonly<Record<Measure, Readonly<Record<Half, number>>>> = {
  entities: { development: 0.99, 'held-out': 0.97 },
  dates: { development: 0.97, 'held-out': 0.92 },
  relations: { development: 0.96, 'held-out': 0.9 },
  agreements: { development: 1, 'held-out': 0.93 },
  'details of agreements': { development: 1, 'held-out': 0.93 },
  provisions: { development: 1, 'held-out': 0.3 },
  events: { development: 0.9, 'held-out': 0.66 },
  'details of events': { development: 0.88, 'held-out': 0.67 },
  'status of events': { development: 0.89, 'held-out': 0.66 },
  'statements with speakers': { development: 0.97, 'held-out': 0.9 },
}

const articles = { development: readArticles('development'), 'held-out': readArticles('held-out') }
const rows = HALVES.flatMap((half) => MEASURE_NAMES.map((name) => [half, name, FLOORS[name][half]] as const))

describe('the extraction from articles that no rule was written with', () => {
  it.each(rows)('of the %s half is above the floor: %s', (half, name, floor) => {
    const found = pool(articles[half].map(MEASURES[name].score))
    expect(rate(name, found), `missed: ${found.missed.join(' · ')}`).toBeGreaterThanOrEqual(floor)
  })
})

describe('the gold of the articles', () => {
  it.each(
    rows,
  )('of the %s half has something for every measure, and finding nothing scores nothing: %s', (half, name) => {
    const nothing = articles[half].map((pair) => ({ ...pair, extraction: extract({ text: '' }) }))
    const tally = pool(nothing.map(MEASURES[name].score))
    expect(tally.missed.length).toBeGreaterThan(0)
    expect(rate(name, tally)).toBe(0)
  })

  it.each(
    HALVES.flatMap((half) => articles[half].map(({ name, text }) => [name, text] as const)),
  )('reads a text of 180 to 310 words: %s', (_, text) => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(180)
    expect(words).toBeLessThanOrEqual(310)
  })
})
