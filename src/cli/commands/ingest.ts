import { type Extractors, openExtractors } from '../../ingest/extractors.ts'
import { ingestMany } from '../../ingest/ingest-many.ts'
import { Failure } from '../../model/failure.ts'
import { findFormatOfName, mayHoldMany } from '../../reader/format.ts'
import type { Store } from '../../store/store.ts'
import type { Manner } from '../article-file.ts'
import { ARTICLE_OPTIONS, FILE_DETAILS, listFiles, readManner, refuseForMany } from '../article-options.ts'
import { hasKnownName, listPaths } from '../article-paths.ts'
import { type Command, EXIT, type Given } from '../command.ts'
import type { Context } from '../context.ts'
import { readAll, readSources, type SourceFile, toRunId } from '../ingest/offered.ts'
import { tellProgress } from '../ingest/progress.ts'
import { count, createTally, tellTally } from '../ingest/tally.ts'
import { tellAsJson, tellInWords } from '../ingest/tell.ts'
import { startLongWork } from '../long-work.ts'
import { withStore } from '../with-store.ts'

export const ingestCommand: Command = {
  operands: '[PATH…]',
  summary: 'File articles with all their facts',
  details: [
    ...FILE_DETAILS,
    'PATH is a FILE, a folder, whose files of these names are read with those of its folders, or a pattern: "news/*.html".',
    'Each article is filed whole or not at all; a text that is there already changes nothing.',
    'With --json there is one line of JSON for each article. Progress and a summary go to standard error.',
  ],
  options: {
    ...ARTICLE_OPTIONS,
    workers: { value: 'NUMBER', description: 'Threads that read texts, in place of the setting WORKERS' },
    resume: { value: null, description: 'Go on where a run over the same files was stopped' },
  },
  most: Number.POSITIVE_INFINITY,
  async run(given, context) {
    const manner = readManner(given)
    const takes = manner.format === null ? hasKnownName : () => true
    const files = await listPaths(listFiles(given, context.terminal), takes)
    refuseForMany(given, files.length)
    const job = { given, manner, sources: await readSources(files) }
    const config = context.readConfig()
    const workers = readWorkers(given) ?? (isOneArticle(files, manner) ? 0 : config.workers)
    const extractors = openExtractors(workers)
    try {
      return await withStore(config, (store) => fileAll(job, store, extractors, context), {
        threaded: workers !== 0,
      })
    } finally {
      await extractors.close()
    }
  },
}

/** One text is read as fast without a thread of its own. */
const isOneArticle = ([first = '', ...rest]: readonly string[], { format }: Manner): boolean =>
  rest.length === 0 && !mayHoldMany(format ?? findFormatOfName(first) ?? 'text')

interface Job {
  readonly given: Given
  readonly manner: Manner
  readonly sources: readonly SourceFile[]
}

function readWorkers({ options: { workers } }: Given): number | null {
  if (workers === undefined) return null
  if (/^\d{1,3}$/.test(workers)) return Number(workers)
  throw new Failure('invalid', '--workers must be a whole number from 0 to 999')
}

/** Files the articles in their order, tells of each, and sums up in the end. */
async function fileAll(job: Job, store: Store, extractors: Extractors, context: Context): Promise<number> {
  const { given, manner, sources } = job
  const run = await readRun(job, store, context)
  const tally = createTally(sources)
  const work = startLongWork(context)
  const articles = readAll(sources, manner, context.terminal, run?.done ?? 0)
  const parts = { store, analyse: extractors.analyse, now: context.now }
  const tell = given.json ? tellAsJson : tellInWords
  try {
    for await (const outcome of ingestMany(articles, parts, { width: extractors.width, ...(run && { run }) })) {
      work.clear()
      tell(outcome, context.terminal)
      count(tally, outcome)
      work.show(() => tellProgress(tally, work.seconds()))
    }
  } finally {
    work.clear()
    for (const line of tally.articles > 1 ? tellTally(tally, work.seconds()) : []) context.terminal.warn(line)
  }
  if (run) await store.clearMark(run.id)
  return tally.failed === 0 ? EXIT.ok : EXIT.failed
}

/** Where the run begins: with `--resume` behind what is done. Standard input cannot be taken up again. */
async function readRun({ given, manner, sources }: Job, store: Store, { terminal }: Context) {
  const id = toRunId(sources, manner)
  if (!given.flags.has('resume')) return id === null ? null : { id, done: 0 }
  if (id === null) throw new Failure('invalid', '--resume needs files; standard input cannot be read again')
  const done = await store.readMark(id)
  terminal.warn(done === 0 ? 'chancery: no such run was stopped; it starts now' : `chancery: ${done} articles are done`)
  return { id, done }
}
