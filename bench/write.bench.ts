/**
 * Prints how the cost of filing an article grows with the knowledge base:
 *
 *   npx tsx bench/write.bench.ts --data FOLDER [--articles 100000]
 *
 * Some hundred readings of recombined texts (`recombined.ts`) are filed over and over under new ids, in batches of 32, so
 * that every fact gathers ever more evidence. Each row tells of the last four thousand articles before it: milliseconds of
 * the processor to write one and, measured between the rows, to read one; and the two together over those of the row of
 * ten thousand articles, which is what the rate of filing falls by.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract/extract.ts'
import { toNewArticle } from '../src/ingest/ingest.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { createRandom, recombine } from './recombined.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, articles: { type: 'string', default: '100000' } },
})
if (values.data === undefined) throw new Error('Give --data FOLDER')
const COUNT = Number(values.articles)
const READINGS = 800
const BATCH = 32
/** So many articles are measured before each row. */
const MEASURED = 4000
const ROWS = [5, 10, 20, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000].map((thousands) => thousands * 1000)

const folder = mkdtempSync(join(tmpdir(), 'write-bench-'))
const path = join(folder, 'knowledge.db')
const store = await openSqliteStore(path)
const inputs = [...recombine(values.data, READINGS)]
const readings = inputs.map((input) => ({ input, extraction: extract(input) }))

/** A reading under a new id. The text has its words in an order of its own, so that it is no near-copy of another. */
function toFiling(number: number) {
  const { input, extraction } = readings[number % READINGS] as (typeof readings)[number]
  const text = `${shuffle(input.text.split(/\s+/), number).join(' ')} Report ${number}.`
  return { article: toNewArticle({ ...input, text }, new Date()), extraction }
}

function shuffle(words: string[], seed: number): string[] {
  const random = createRandom(seed)
  for (let last = words.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[words[last], words[other]] = [words[other] as string, words[last] as string]
  }
  return words
}

/** Milliseconds of the processor that `work` takes, over `count`. */
async function measure(count: number, work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / count
}

async function fileUpTo(end: number) {
  while (number < end) {
    await store.saveArticles(Array.from({ length: BATCH }, (_, index) => toFiling(number + index)))
    number += BATCH
  }
}

console.log(' articles   write, ms    read, ms   over the 10,000th   MB of memory   MB of file')
let reference = 0
let number = 0
for (const row of ROWS.filter((row) => row <= COUNT)) {
  await fileUpTo(row - MEASURED)
  const write = await measure(row - number, () => fileUpTo(row))
  const read = await measure(READINGS, () => inputs.map((input) => extract(input)))
  if (row === 10_000) reference = write + read
  const over = reference === 0 ? '' : ((write + read) / reference).toFixed(2)
  const [memory, size] = [process.memoryUsage.rss() / 2 ** 20, statSync(path).size / 2 ** 20].map(Math.round)
  console.log(
    [
      row.toLocaleString('en').padStart(9),
      write.toFixed(2).padStart(11),
      read.toFixed(2).padStart(11),
      over.padStart(19),
      String(memory).padStart(14),
      String(size).padStart(12),
    ].join(' '),
  )
}
await store.close()
rmSync(folder, { recursive: true })
