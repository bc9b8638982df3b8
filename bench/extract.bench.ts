/**
 * Prints what the extraction of facts costs beside the language core alone, in one run:
 *
 *   npx tsx bench/extract.bench.ts [--texts FOLDER]
 *
 * The texts are the articles of the development half, or the .txt files of a folder. Core and extraction take turns text
 * by text; figures are medians of rounds after one that does not count, in time of the processor.
 *
 * - words a second, for the core and for the whole extraction, and how many times as long the extraction takes;
 * - linearity: time a word for all texts as one of 50,000 words over that of 5,000.
 *
 * Words are counted between white space.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract/extract.ts'
import { readDocument } from '../src/language/read-document.ts'

const ROUNDS = 5
/** Words that a round reads at least, the texts over and over. */
const LENGTH = 50_000
const [SHORT, LONG] = [5_000, 50_000]
const PUBLISHED = '2026-01-15'

const ARTICLES = fileURLToPath(new URL('../tests/extract/gold/development', import.meta.url))
const { values } = parseArgs({ options: { texts: { type: 'string', default: ARTICLES } } })
const texts = readdirSync(values.texts)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(values.texts, file), 'utf8').trim())

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** The texts over and over until there are so many words. */
function repeatTo(words: number): string {
  const all = texts.join('\n\n')
  return Array.from({ length: Math.ceil(words / countWords(all)) }, () => all).join('\n\n')
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((left, right) => left - right)[figures.length >> 1] ?? Number.NaN

function secondsOf(task: () => unknown): number {
  const start = process.cpuUsage()
  task()
  return process.cpuUsage(start).user / 1e6
}

const words = texts.reduce((sum, text) => sum + countWords(text), 0)

/** Seconds that core and extraction take for all texts, on the mean of one round. */
function readAll(): { core: number; whole: number } {
  const passes = Math.ceil(LENGTH / words)
  const sum = { core: 0, whole: 0 }
  for (const text of Array.from({ length: passes }, () => texts).flat()) {
    sum.core += secondsOf(() => readDocument(text)) / passes
    sum.whole += secondsOf(() => extract({ text, publishedAt: PUBLISHED })) / passes
  }
  return sum
}

const toRate = (words: number, seconds: number): string => Math.round(words / seconds).toLocaleString('en')

readAll()
const rounds = Array.from({ length: ROUNDS }, readAll)
const [core, whole] = [median(rounds.map((round) => round.core)), median(rounds.map((round) => round.whole))]
console.log(`${texts.length} texts of ${words.toLocaleString('en')} words, median of ${ROUNDS} rounds`)
console.log(`  core        ${toRate(words, core).padStart(9)} words/s`)
console.log(
  `  extraction  ${toRate(words, whole).padStart(9)} words/s  ${(whole / core).toFixed(2)} × the time of the core`,
)

const [short, long] = [SHORT, LONG].map((length) => {
  const text = repeatTo(length)
  const times = Array.from({ length: ROUNDS }, () => secondsOf(() => extract({ text, publishedAt: PUBLISHED })))
  return median(times) / countWords(text)
})
console.log(
  `\nTime a word, a text of 50,000 words over 5,000: ${((long ?? Number.NaN) / (short ?? Number.NaN)).toFixed(2)}`,
)
