import { EXTRACTOR_VERSION } from '../src/extract/version.ts'
import type { Score, Scorecard } from '../src/model/scorecard.ts'
import { type NamedPair, readArticles, readSeed } from '../tests/extract/gold/articles.ts'
import { MEASURE_NAMES, MEASURES, type Measure } from '../tests/extract/gold/measures.ts'
import { f1, pool, precision, recall } from '../tests/extract/gold/tally.ts'

/** Articles that were read by hand, with what their figures mean. */
interface ScoredArticles {
  readonly name: string
  readonly description: string
  readonly pairs: readonly NamedPair[]
}

/** The sets of the scorecard, extracted now. */
export const readSets = (): ScoredArticles[] => [
  {
    name: 'seed article',
    description: 'The rules were written with it in view: what the extractor can do, not what it does on any article.',
    pairs: [readSeed()],
  },
  {
    name: 'development',
    description: 'Rules may be improved by what they miss here.',
    pairs: readArticles('development'),
  },
  {
    name: 'other hands',
    description: 'By writers who had not seen the rules, which have been improved by what they missed here since.',
    pairs: readArticles('other-hands'),
  },
  {
    name: 'further hands',
    description:
      'By three more such writers, longer and richer; rules have been improved by what they missed here since.',
    pairs: readArticles('further-hands'),
  },
  {
    name: 'fresh hands',
    description:
      'By four more such writers, on what the others left out; rules have been improved by what they missed here since.',
    pairs: readArticles('fresh-hands'),
  },
  {
    name: 'held out',
    description: 'Nobody improves rules by it: what to expect of an article that nobody has seen.',
    pairs: readArticles('held-out'),
  },
  {
    name: 'newly held out',
    description: 'The same, of the longer and richer articles.',
    pairs: readArticles('newly-held-out'),
  },
]

/** Scores every set by every measure that it has something for. */
export const createScorecard = (sets: readonly ScoredArticles[], date: string): Scorecard => ({
  extractor: { version: EXTRACTOR_VERSION },
  date,
  sets: sets.map(({ name, description, pairs }) => ({
    name,
    description,
    articles: pairs.length,
    scores: MEASURE_NAMES.flatMap((measure) => toScore(pairs, measure) ?? []),
  })),
})

/** Precision, recall and F1, or recall alone; null where gold has nothing to find. */
function toScore(pairs: readonly NamedPair[], measure: Measure): Score | null {
  const { score, countsExtra } = MEASURES[measure]
  const whole = pool(pairs.map(score))
  const of = whole.found.length + whole.missed.length
  if (of === 0) return null
  const strict = countsExtra
    ? { precision: round(precision(whole)), f1: round(f1(whole)) }
    : { precision: null, f1: null }
  return { measure, precision: strict.precision, recall: round(recall(whole)), f1: strict.f1, of }
}

const round = (rate: number): number => Number(rate.toFixed(3))

/** The scorecard as lines for people, a table a set. */
export const tellScorecard = ({ sets }: Scorecard): string[] =>
  sets.flatMap(({ name, scores }, index) => [
    ...(index === 0 ? [] : ['']),
    `${name.padEnd(26)}precision  recall     F1`,
    ...scores.map(tellScore),
  ])

function tellScore({ measure, precision, recall, f1, of }: Score): string {
  const figures = [precision, recall, f1].map((rate) => (rate?.toFixed(3) ?? '').padStart(6))
  return `${measure.padEnd(26)}   ${figures.join('  ')}   of ${of}`
}
