/**
 * Prints precision and recall of the extraction against hand-made readings of articles in tests/extract/gold: the seed
 * article, which the rules were written with, the development half and the held-out half, which nobody tunes on; see
 * "Quality" in the README. `--misses` lists what was missed and what is too much, article by article; not of the
 * held-out half, unless it is named: `--half held-out`.
 *
 *   npm run quality -- --misses
 */
import { parseArgs } from 'node:util'
import { HALVES, type NamedPair, readArticles, readSeed } from '../tests/extract/gold/articles.ts'
import { MEASURE_NAMES, MEASURES, type Measure } from '../tests/extract/gold/measures.ts'
import { f1, pool, precision, recall } from '../tests/extract/gold/tally.ts'

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, half: { type: 'string', default: 'development' } },
})

const SETS: readonly (readonly [title: string, half: string, pairs: readonly NamedPair[]])[] = [
  ['seed article', 'seed', [readSeed()]],
  ...HALVES.map((half) => [`${half} half`, half, readArticles(half)] as const),
]

/** A row of the scorecard: precision, recall and F1, or recall alone; none where gold has nothing to find. */
function tellScore(pairs: readonly NamedPair[], measure: Measure, withMisses: boolean): void {
  const { score, countsExtra } = MEASURES[measure]
  const whole = pool(pairs.map(score))
  const count = whole.found.length + whole.missed.length
  if (count === 0) return
  const rates = countsExtra ? [precision(whole), recall(whole), f1(whole)] : [null, recall(whole), null]
  const figures = rates.map((figure) => (figure?.toFixed(3) ?? '').padStart(6))
  console.log(`${measure.padEnd(26)}   ${figures.join('  ')}   of ${count}`)
  if (withMisses) for (const pair of pairs) tellMisses(pair, measure)
}

function tellMisses(pair: NamedPair, measure: Measure): void {
  const { missed, extra } = MEASURES[measure].score(pair)
  for (const one of missed) console.log(`    ${pair.name} missed: ${one}`)
  for (const one of extra) console.log(`    ${pair.name} extra:  ${one}`)
}

for (const [title, half, pairs] of SETS) {
  console.log(`${title.padEnd(26)}precision  recall     F1`)
  for (const measure of MEASURE_NAMES) tellScore(pairs, measure, values.misses && values.half === half)
  console.log()
}
