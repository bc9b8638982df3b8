/**
 * Prints precision and recall of the extraction from the seed article against the hand-made reading of it in
 * tests/extract/gold/seed.json: `npm run quality`. The rules were written with this article in view, so the figures
 * tell what the extractor can do, not what it does on any article; see "Quality" in the README.
 */
import { readFileSync } from 'node:fs'
import { extract } from '../src/extract/extract.ts'
import { readGold } from '../tests/extract/gold/gold.ts'
import * as facts from '../tests/extract/gold/score.ts'
import * as agreements from '../tests/extract/gold/score-agreements.ts'
import { f1, type Pair, precision, recall, type Tally } from '../tests/extract/gold/tally.ts'

const SCORES: readonly (readonly [string, (pair: Pair) => Tally])[] = [
  ['entities', facts.scoreEntities],
  ['dates', facts.scoreDates],
  ['relations', facts.scoreRelations],
  ['agreements', agreements.scoreAgreements],
  ['details of agreements', agreements.scoreAgreementDetails],
  ['provisions', agreements.scoreProvisions],
  ['events', facts.scoreEvents],
  ['details of events', facts.scoreEventDetails],
  ['statements with speakers', facts.scoreStatements],
]

const readSeed = (name: string): string => readFileSync(new URL(`../seed/${name}`, import.meta.url), 'utf8')
const text = readSeed('article.txt')
const extraction = extract({ ...JSON.parse(readSeed('article.json')), text })
const pair: Pair = { text, gold: readGold('seed', text), extraction }

console.log(`${'seed article'.padEnd(26)}precision  recall     F1`)
for (const [name, score] of SCORES) {
  const tally = score(pair)
  const figures = [precision(tally), recall(tally), f1(tally)].map((rate) => rate.toFixed(3).padStart(6))
  console.log(`${name.padEnd(26)}   ${figures.join('  ')}`)
  for (const missed of tally.missed) console.log(`    missed: ${missed}`)
  for (const extra of tally.extra) console.log(`    extra:  ${extra}`)
}
