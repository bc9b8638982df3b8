/**
 * Prints how the cost of writing an article grows with the knowledge base:
 *
 *   npx tsx bench/write.bench.ts --data FOLDER [--articles 100000]
 *
 * Some hundred readings of recombined texts (`recombined.ts`) are filed over and over under new ids, in batches of 32, so
 * that nothing is measured but writing. Figures are milliseconds of the processor an article, and those of each row over
 * those of the row that holds the ten-thousandth article.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract/extract.ts'
import { toNewArticle } from '../src/ingest/ingest.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { recombine } from './recombined.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, articles: { type: 'string', default: '100000' } },
})
if (values.data === undefined) throw new Error('Give --data FOLDER')
const COUNT = Number(values.articles)
const READINGS = 800
const BATCH = 32
const ROWS = 20

const folder = mkdtempSync(join(tmpdir(), 'write-bench-'))
const path = join(folder, 'knowledge.db')
const store = await openSqliteStore(path)
const readings = [...recombine(values.data, READINGS)].map((input) => ({ input, extraction: extract(input) }))

/** A reading under a new id. The text has its words in another order, so that it is no near-copy of the one before. */
function toFiling(number: number) {
  const { input, extraction } = readings[number % READINGS] ?? {
    input: { text: '' },
    extraction: extract({ text: '' }),
  }
  const words = input.text.split(/\s+/)
  const step = [7, 11, 13, 17, 19, 23, 29, 31].find((prime) => words.length % prime !== 0) ?? 1
  const turned = words.map((_, index) => words[(index * step * (1 + (number % 5)) + number) % words.length])
  return { article: toNewArticle({ ...input, text: `${turned.join(' ')} Report ${number}.` }, new Date()), extraction }
}

console.log(' articles  ms an article   over the 10,000th   MB of memory   MB of file')
const per = Math.max(BATCH, Math.floor(COUNT / ROWS))
let reference = 0
let number = 0
while (number < COUNT) {
  const start = process.cpuUsage()
  const first = number
  while (number < Math.min(COUNT, first + per)) {
    await store.saveArticles(Array.from({ length: BATCH }, (_, index) => toFiling(number + index)))
    number += BATCH
  }
  const { user, system } = process.cpuUsage(start)
  const cost = (user + system) / 1000 / (number - first)
  if (reference === 0 && number >= 10_000) reference = cost
  const over = reference === 0 ? '' : (cost / reference).toFixed(2)
  const [memory, size] = [process.memoryUsage.rss() / 2 ** 20, statSync(path).size / 2 ** 20].map(Math.round)
  console.log(
    [
      number.toLocaleString('en').padStart(9),
      cost.toFixed(2).padStart(14),
      over.padStart(19),
      String(memory).padStart(14),
      String(size).padStart(12),
    ].join(' '),
  )
}
await store.close()
rmSync(folder, { recursive: true })
