import { Readable } from 'node:stream'
import type { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import type { Filing, Mark, Store } from '../store/store.ts'
import { type Ingested, type IngestParts, toNewArticle } from './ingest.ts'

/** One article to file, or why it is none. */
export type Offered = { readonly article: ArticleInput } | { readonly failure: Failure }

/** What came of one article that was offered. */
export type Outcome<O> = { readonly offered: O } & ({ readonly filed: Ingested } | { readonly error: unknown })

/** So many texts a thread are read ahead of what is written, so that no thread waits while a batch is. */
const AHEAD = 16

/** How a stream of articles is filed. */
export interface Pace {
  /** How many texts are read at once. */
  readonly width: number
  /** Where given, the store keeps how many of the run are done, with the articles themselves. */
  readonly run?: { readonly id: string; readonly done: number }
}

/** An article that was looked at, and read where its text is new. */
type Read<O> =
  | { readonly offered: O; readonly filing: Filing }
  | { readonly offered: O; readonly there: string }
  | { readonly offered: O; readonly error: unknown }

/** A transaction takes no more articles than this. */
const MOST_AT_ONCE = 64

/**
 * Files a stream of articles in its order and tells what came of each. Texts are read ahead, on as many threads as
 * there are; what is ready is written in one transaction. The stream is read only as fast as it is filed. An article
 * that fails leaves the others be; where the store is `unavailable`, the stream ends with that failure.
 */
export async function* ingestMany<O extends Offered>(
  offered: AsyncIterable<O>,
  parts: IngestParts,
  { width, run }: Pace,
): AsyncGenerator<Outcome<O>> {
  const reads = Readable.from(offered).map((one: O) => read(one, parts), { concurrency: AHEAD * width })
  let done = run?.done ?? 0
  for await (const first of reads) {
    const group: Read<O>[] = [first, ...takeReady<Read<O>>(reads)]
    const toMark = (part: number) => run && { run: run.id, done: done + part, at: parts.now().toISOString() }
    const { outcomes, outage } = await save(group, parts.store, toMark)
    yield* outcomes
    if (outage) throw outage
    done += group.length
  }
}

/** What else is read by now. */
function takeReady<T>(stream: Readable): T[] {
  const ready: T[] = []
  while (ready.length < MOST_AT_ONCE) {
    const next: T | null = stream.read()
    if (next === null) break
    ready.push(next)
  }
  return ready
}

async function read<O extends Offered>(offered: O, { store, analyse, now }: IngestParts): Promise<Read<O>> {
  if ('failure' in offered) return { offered, error: offered.failure }
  try {
    const article = toNewArticle(offered.article, now())
    const there = await store.findArticle(article.sha256)
    if (there !== null) return { offered, there }
    return { offered, filing: { article, extraction: await analyse(offered.article) } }
  } catch (error) {
    return { offered, error }
  }
}

/** What came of a group: fewer outcomes than it has, where the store is out. */
interface Saves<O> {
  readonly outcomes: readonly Outcome<O>[]
  readonly outage?: Failure
}

/** Sets how far the run is when so many of a group are done. */
type ToMark = (part: number) => Mark | undefined

/** Saves a group at once; where that fails each alone, so that a fault stays with its article. */
async function save<O>(group: readonly Read<O>[], store: Store, toMark: ToMark): Promise<Saves<O>> {
  try {
    return { outcomes: await saveAll(group, store, toMark(group.length)) }
  } catch {
    return saveEach(group, store, toMark)
  }
}

async function saveAll<O>(group: readonly Read<O>[], store: Store, mark: Mark | undefined): Promise<Outcome<O>[]> {
  const filings = group.flatMap((one) => ('filing' in one ? [one.filing] : []))
  const saved = filings.length > 0 || mark ? await store.saveArticles(filings, mark) : []
  const results = saved.values()
  return group.map((one): Outcome<O> => {
    const { offered } = one
    if ('error' in one) return { offered, error: one.error }
    if ('there' in one) return { offered, filed: { id: one.there, created: false, extraction: null } }
    const { id = '', created = false } = results.next().value ?? {}
    return { offered, filed: { id, created, extraction: one.filing.extraction } }
  })
}

async function saveEach<O>(group: readonly Read<O>[], store: Store, toMark: ToMark): Promise<Saves<O>> {
  const outcomes: Outcome<O>[] = []
  for (const [index, one] of group.entries()) {
    try {
      outcomes.push(...(await saveAll([one], store, toMark(index + 1))))
    } catch (error) {
      outcomes.push({ offered: one.offered, error })
      if (isOutage(error)) return { outcomes, outage: error }
    }
  }
  return { outcomes }
}

const isOutage = (error: unknown): error is Failure => error instanceof Failure && error.code === 'unavailable'
