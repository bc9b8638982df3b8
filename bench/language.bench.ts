/**
 * Prints how fast the language core reads: `npm run bench`. The text is the seed article over and over, so what a
 * reader remembers of words it has met counts in its favour; all readers get the same. Figures are medians of rounds in
 * which the readers take turns, so that what else the machine does falls on all of them.
 *
 * - words a second, for the core (tokens, tags, lemmas, trees and names), for compromise/two and for wink-nlp (tokens
 *   and tags), and how many times as fast as the core each is;
 * - linearity: time a word for 100,000 words over that for 10,000;
 * - time and memory to load each and read a first sentence, in a process of its own, above those of a bare process.
 *
 * Words are counted between white space.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { READERS, type Read } from './language-readers.ts'

const ROUNDS = 5
const LENGTH = 20_000
const [SHORT, LONG] = [10_000, 100_000]

const article = readFileSync(new URL('../seed/article.txt', import.meta.url), 'utf8').trim()

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** The article as often as it takes to reach so many words, each a text of its own paragraphs. */
const repeatTo = (words: number): string =>
  Array.from({ length: Math.ceil(words / countWords(article)) }, () => article).join('\n\n')

const median = (figures: readonly number[]): number =>
  figures.toSorted((left, right) => left - right)[figures.length >> 1] ?? Number.NaN

function secondsOf(read: Read, text: string): number {
  const start = performance.now()
  read(text)
  return (performance.now() - start) / 1000
}

/** Median seconds of each task, which take turns in every round after one that does not count. */
function measure(tasks: readonly (() => number)[]): number[] {
  for (const task of tasks) task()
  const rounds = Array.from({ length: ROUNDS }, () => tasks.map((task) => task()))
  return tasks.map((_, at) => median(rounds.map((round) => round[at] ?? Number.NaN)))
}

function printSpeed(readers: ReadonlyMap<string, Read>): void {
  const text = repeatTo(LENGTH)
  const words = countWords(text)
  const seconds = measure(Array.from(readers.values(), (read) => () => secondsOf(read, text)))
  const [core = Number.NaN] = seconds
  console.log(`${words.toLocaleString('en')} words of news, median of ${ROUNDS} rounds`)
  Array.from(readers.keys()).forEach((name, at) => {
    const time = seconds[at] ?? Number.NaN
    const rate = Math.round(words / time).toLocaleString('en')
    console.log(`  ${name.padEnd(12)} ${rate.padStart(9)} words/s  ${(core / time).toFixed(2).padStart(6)} × the core`)
  })
}

function printLinearity(read: Read): void {
  const texts = [repeatTo(SHORT), repeatTo(LONG)]
  const seconds = measure(texts.map((text) => () => secondsOf(read, text)))
  const [short = Number.NaN, long = Number.NaN] = texts.map(
    (text, at) => (seconds[at] ?? Number.NaN) / countWords(text),
  )
  const rates = [SHORT, LONG].map((words) => words.toLocaleString('en'))
  console.log(`\nTime a word, ${rates[1]} words over ${rates[0]}: ${(long / short).toFixed(2)}`)
}

/** What `language-load.ts` tells of one reader, or of a bare process. */
interface Load {
  readonly milliseconds: number
  readonly rss: number
  readonly heap: number
}

function printLoad(): void {
  const load = (name: string): Load =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', LOADER, name], { encoding: 'utf8' }))
  const bare = load('nothing')
  console.log(`\nLoaded, first sentence read; memory above a bare process (RSS ${toMegabytes(bare.rss)})`)
  for (const name of Object.keys(READERS)) {
    const loads = Array.from({ length: ROUNDS }, () => load(name))
    const of = (figure: keyof Load): number => median(loads.map((one) => one[figure] - bare[figure]))
    const time = Math.round(of('milliseconds')).toLocaleString('en')
    console.log(
      `  ${name.padEnd(12)} ${time.padStart(6)} ms  RSS ${toMegabytes(of('rss'))}  heap ${toMegabytes(of('heap'))}`,
    )
  }
}

const LOADER = fileURLToPath(new URL('language-load.ts', import.meta.url))

const toMegabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1).padStart(6)} MB`

const readers = new Map<string, Read>()
for (const [name, open] of Object.entries(READERS)) readers.set(name, await open())
printSpeed(readers)
printLinearity(await READERS.chancery())
printLoad()
