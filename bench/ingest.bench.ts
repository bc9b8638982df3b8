/**
 * Prints what filing articles costs end to end, beside reading them alone, in one run:
 *
 *   npx tsx bench/ingest.bench.ts --data FOLDER [--articles 20000] [--workers NUMBER]
 *
 * The articles are recombined from the texts of the CoNLL-U files below the folder (`recombined.ts`). They are filed as
 * `chancery ingest` files them: read by threads, written by one, in a database file. Before and after, and with every row,
 * the same threads read a fixed sample without filing it, so that the load of the machine shows in both.
 *
 * - words a second, filed; the same over what is only read: the share that filing leaves;
 * - memory of the process with its threads, and size of the file.
 *
 * Words are counted between white space.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openExtractors } from '../src/ingest/extractors.ts'
import { ingestMany } from '../src/ingest/ingest-many.ts'
import type { ArticleInput } from '../src/model/article.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { recombine } from './recombined.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    articles: { type: 'string', default: '20000' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
})
if (values.data === undefined) throw new Error('Give --data FOLDER')
const COUNT = Number(values.articles)
const ROWS = 20

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const folder = mkdtempSync(join(tmpdir(), 'ingest-bench-'))
const path = join(folder, 'knowledge.db')
const extractors = openExtractors(Number(values.workers))
const store = await openSqliteStore(path, { threaded: true })
const parts = { store, analyse: extractors.analyse, now: () => new Date() }
const sample = [...recombine(values.data, 150)]

/** Words a second that the threads read of the sample, which is not filed. */
async function measureReading(): Promise<number> {
  const start = performance.now()
  await Promise.all(sample.map((input) => extractors.analyse(input)))
  return (1000 * sample.reduce((sum, { text }) => sum + countWords(text), 0)) / (performance.now() - start)
}

async function* offer(articles: Iterable<ArticleInput>) {
  for (const article of articles) yield { article }
}

const tell = (value: number): string => Math.round(value).toLocaleString('en').padStart(9)

await measureReading()
console.log(`${values.workers} threads read, one writes; ${COUNT.toLocaleString('en')} articles`)
console.log(' articles  filed w/s   read w/s  share  memory MB  file MB')
let [words, done, row] = [0, 0, 0]
let start = performance.now()
let reading = await measureReading()
const rates: number[] = []
start = performance.now()
for await (const outcome of ingestMany(offer(recombine(values.data, COUNT)), parts, { width: extractors.width })) {
  if ('error' in outcome) throw outcome.error
  if ('article' in outcome.offered) words += countWords(outcome.offered.article.text)
  done += 1
  if (done < ((row + 1) * COUNT) / ROWS) continue
  const rate = (1000 * words) / (performance.now() - start)
  const after = await measureReading()
  const share = (2 * rate) / (reading + after)
  rates.push(share)
  const memory = process.memoryUsage.rss() / 2 ** 20
  const size = statSync(path).size / 2 ** 20
  console.log(`${tell(done)}  ${tell(rate)}  ${tell(after)}  ${share.toFixed(2)}  ${tell(memory)}  ${tell(size)}`)
  ;[reading, words, row, start] = [after, 0, row + 1, performance.now()]
}
const [first = 0, last = 0] = [rates[1], rates.at(-1)]
console.log(`the last rows over the second: ${(last / first).toFixed(2)}`)
await extractors.close()
await store.close()
rmSync(folder, { recursive: true })
