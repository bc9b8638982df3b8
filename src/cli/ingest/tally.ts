import { tellError } from '../errors.ts'
import { toPlainLine } from '../terminal.ts'
import type { SourceFile } from './offered.ts'
import { type FileOutcome, nameOf } from './tell.ts'

/** What has been done so far. */
export interface Tally {
  articles: number
  created: number
  failed: number
  words: number
  /** Bytes of the files that are done. */
  bytes: number
  /** About how many bytes of the file at hand are done. */
  part: number
  /** The file at hand, as an index of `sources`. */
  at: number
  readonly sources: readonly SourceFile[]
  /** How many articles failed for each reason, with the first of them. */
  readonly failures: Map<string, { count: number; readonly first: string }>
}

export const createTally = (sources: readonly SourceFile[]): Tally => ({
  articles: 0,
  created: 0,
  failed: 0,
  words: 0,
  bytes: 0,
  part: 0,
  at: 0,
  sources,
  failures: new Map(),
})

/** So many reasons are listed in the end. */
const MOST_REASONS = 10

/** Adds one outcome to the tally. */
export function count(tally: Tally, outcome: FileOutcome): void {
  const { offered } = outcome
  const text = 'article' in offered ? offered.article.text : ''
  tally.articles += 1
  tally.words += text.match(/\S+/g)?.length ?? 0
  advance(tally, offered.file, text.length)
  if ('error' in outcome) countFailure(tally, tellError(outcome.error), nameOf(offered))
  else if (outcome.filed.created) tally.created += 1
}

/** Files come in their order, and a file may give none. */
function advance(tally: Tally, file: string, length: number): void {
  for (let source = tally.sources[tally.at]; source && source.path !== file; source = tally.sources[tally.at]) {
    tally.bytes += source.size
    tally.part = 0
    tally.at += 1
  }
  tally.part = Math.min(tally.part + length, tally.sources[tally.at]?.size ?? 0)
}

function countFailure(tally: Tally, told: string, name: string): void {
  tally.failed += 1
  const reason = told.replace('chancery: ', '')
  const known = tally.failures.get(reason)
  if (known) known.count += 1
  else tally.failures.set(reason, { count: 1, first: name })
}

/** What became of a run over several articles, and why some failed. */
export function tellTally({ articles, created, failed, words, failures }: Tally, seconds: number): string[] {
  const present = articles - created - failed
  const head = `chancery: ${articles} articles: ${created} filed, ${present} were there already, ${failed} failed`
  const reasons = [...failures]
    .slice(0, MOST_REASONS)
    .map(([reason, { count: times, first }]) => toPlainLine(`chancery: ${times} failed, first ${first}: ${reason}`))
  const more = failures.size - reasons.length
  return [
    `${head}; ${tellRate(words, seconds)}`,
    ...reasons,
    ...(more > 0 ? [`chancery: and ${more} more reasons`] : []),
  ]
}

/** Words a second. */
export const tellRate = (words: number, seconds: number): string =>
  `${Math.round(words / Math.max(seconds, 0.001)).toLocaleString('en')} words/s`
