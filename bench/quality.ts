/**
 * Prints the scorecard: precision and recall of the extraction against hand-made readings of articles in
 * tests/extract/gold; see "Quality" in the README. `--misses` lists what was missed and what is too much, article by
 * article of the development set, or of another that is named: `--set other`. `--write` makes it the one that ships, and
 * that the README shows.
 *
 *   npm run quality -- --misses
 *   npm run quality -- --write
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SCORECARD_PATH } from '../src/scorecard.ts'
import type { NamedPair } from '../tests/extract/gold/articles.ts'
import { MEASURE_NAMES, MEASURES } from '../tests/extract/gold/measures.ts'
import { createScorecard, readSets, tellScorecard } from './scorecard.ts'

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    set: { type: 'string', default: 'development' },
    write: { type: 'boolean', default: false },
  },
})

function tellMisses(pair: NamedPair): void {
  for (const measure of MEASURE_NAMES) {
    const { missed, extra } = MEASURES[measure].score(pair)
    for (const one of missed) console.log(`${pair.name}, ${measure}: missed ${one}`)
    for (const one of extra) console.log(`${pair.name}, ${measure}: extra ${one}`)
  }
}

const README = new URL('../README.md', import.meta.url)
const sets = readSets()
const scorecard = createScorecard(sets, new Date().toISOString().slice(0, 10))
console.log(tellScorecard(scorecard).join('\n'))
if (values.misses)
  for (const pair of sets.find(({ name }) => name.startsWith(values.set))?.pairs ?? []) tellMisses(pair)
if (values.write) {
  writeFileSync(SCORECARD_PATH, `${JSON.stringify(scorecard, null, 2)}\n`)
  const shown = /(?<=^```\n)seed article.*?(?=^```$)/ms
  writeFileSync(README, readFileSync(README, 'utf8').replace(shown, `${tellScorecard(scorecard).join('\n')}\n`))
}
