import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { ARTICLE_SETS, type ArticleSet, readArticles } from './articles.ts'
import { MEASURE_NAMES, MEASURES, type Measure, rate } from './measures.ts'
import { pool } from './tally.ts'

/** Floors only rise; a set that articles come to or leave begins with floors of its own. */
const FLOORS: Readonly<Record<Measure, Readonly<Record<ArticleSet, number>>>> = {
  entities: {
    development: 0.99,
    'other-hands': 0.98,
    'further-hands': 0.98,
    'fresh-hands': 0.97,
    'held-out': 0.97,
    'newly-held-out': 0.96,
  },
  dates: {
    development: 0.97,
    'other-hands': 0.98,
    'further-hands': 0.95,
    'fresh-hands': 0.93,
    'held-out': 0.94,
    'newly-held-out': 0.95,
  },
  relations: {
    development: 0.97,
    'other-hands': 0.9,
    'further-hands': 0.77,
    'fresh-hands': 0.74,
    'held-out': 0.82,
    'newly-held-out': 0.61,
  },
  agreements: {
    development: 1,
    'other-hands': 0.96,
    'further-hands': 0.91,
    'fresh-hands': 0.91,
    'held-out': 1,
    'newly-held-out': 0.89,
  },
  'details of agreements': {
    development: 1,
    'other-hands': 0.78,
    'further-hands': 0.75,
    'fresh-hands': 0.71,
    'held-out': 1,
    'newly-held-out': 0.66,
  },
  provisions: {
    development: 1,
    'other-hands': 0.81,
    'further-hands': 0.71,
    'fresh-hands': 0.7,
    'held-out': 0.8,
    'newly-held-out': 0.4,
  },
  events: {
    development: 0.97,
    'other-hands': 0.95,
    'further-hands': 0.79,
    'fresh-hands': 0.78,
    'held-out': 0.8,
    'newly-held-out': 0.68,
  },
  'details of events': {
    development: 0.92,
    'other-hands': 0.87,
    'further-hands': 0.7,
    'fresh-hands': 0.56,
    'held-out': 0.69,
    'newly-held-out': 0.48,
  },
  'status of events': {
    development: 0.96,
    'other-hands': 0.93,
    'further-hands': 0.76,
    'fresh-hands': 0.68,
    'held-out': 0.73,
    'newly-held-out': 0.63,
  },
  'statements with speakers': {
    development: 0.97,
    'other-hands': 0.96,
    'further-hands': 0.88,
    'fresh-hands': 0.81,
    'held-out': 0.82,
    'newly-held-out': 0.84,
  },
}

const articles = Object.fromEntries(ARTICLE_SETS.map((set) => [set, readArticles(set)])) as Record<
  ArticleSet,
  ReturnType<typeof readArticles>
>
const rows = ARTICLE_SETS.flatMap((set) => MEASURE_NAMES.map((name) => [set, name, FLOORS[name][set]] as const))

describe('the extraction from articles that no rule was written with', () => {
  it.each(rows)('of the set %s is above the floor: %s', (set, name, floor) => {
    const found = pool(articles[set].map(MEASURES[name].score))
    expect(rate(name, found), `missed: ${found.missed.join(' · ')}`).toBeGreaterThanOrEqual(floor)
  })
})

describe('the gold of the articles', () => {
  it.each(
    rows,
  )('of the set %s has something for every measure, and finding nothing scores nothing: %s', (set, name) => {
    const nothing = articles[set].map((pair) => ({ ...pair, extraction: extract({ text: '' }) }))
    const tally = pool(nothing.map(MEASURES[name].score))
    expect(tally.missed.length).toBeGreaterThan(0)
    expect(rate(name, tally)).toBe(0)
  })

  it.each(
    ARTICLE_SETS.flatMap((set) => articles[set].map(({ name, text }) => [name, text] as const)),
  )('reads a text of 120 to 460 words: %s', (_, text) => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(460)
  })
})
