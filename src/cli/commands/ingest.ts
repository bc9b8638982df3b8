import { type Ingested, ingest } from '../../ingest.ts'
import type { Store } from '../../store/store.ts'
import { type FileArticle, type Manner, readArticleFile } from '../article-file.ts'
import { ARTICLE_OPTIONS, FILE_DETAILS, listFiles, readManner, refuseForMany } from '../article-options.ts'
import { hasKnownName, listPaths } from '../article-paths.ts'
import { type Command, EXIT } from '../command.ts'
import type { Context } from '../context.ts'
import { tellError, toErrorRecord } from '../errors.ts'
import { toFindingSummary, toFindings } from '../findings.ts'
import { withStore } from '../with-store.ts'

export const ingestCommand: Command = {
  operands: '[PATH…]',
  summary: 'File articles with all their facts',
  details: [
    ...FILE_DETAILS,
    'PATH is a FILE, a folder, whose files of these names are read with those of its folders, or a pattern: "news/*.html".',
    'Each article is filed whole or not at all; a text that is there already changes nothing.',
    'With --json there is one line of JSON for each article.',
  ],
  options: ARTICLE_OPTIONS,
  most: Number.POSITIVE_INFINITY,
  async run(given, context) {
    const manner = readManner(given)
    const takes = manner.format === null ? hasKnownName : () => true
    const files = await listPaths(listFiles(given, context.terminal), takes)
    refuseForMany(given, files.length)
    const tell = given.json ? tellAsJson : tellInWords
    const tally = await withStore(context.readConfig(), (store) => fileAll({ files, manner, store, tell }, context))
    if (tally.failed > 0 && tally.all > 1) context.terminal.warn(tellTally(tally, files.length))
    return tally.failed === 0 ? EXIT.ok : EXIT.failed
  },
}

interface Outcome {
  readonly file: string
  readonly place: string | null
  readonly filed?: Ingested
  readonly error?: unknown
}

interface Batch {
  readonly files: readonly string[]
  readonly manner: Manner
  readonly store: Store
  readonly tell: (outcome: Outcome, context: Context) => void
}

interface Tally {
  readonly all: number
  readonly failed: number
}

/** Files one article after the other and tells of each. */
async function fileAll(batch: Batch, context: Context): Promise<Tally> {
  let all = 0
  let failed = 0
  for (const file of batch.files)
    for await (const outcome of fileEach(file, batch, context)) {
      all += 1
      if (outcome.filed === undefined) failed += 1
      batch.tell(outcome, context)
    }
  return { all, failed }
}

/** Files the articles of one file; what ends its reading is the last outcome. */
async function* fileEach(file: string, { manner, store }: Batch, context: Context): AsyncGenerator<Outcome> {
  try {
    for await (const read of readArticleFile(file, manner, context.terminal))
      yield { file, place: read.place, ...(await fileOne(read, store, context)) }
  } catch (error) {
    yield { file, place: null, error }
  }
}

async function fileOne(read: FileArticle, store: Store, { now }: Context): Promise<Pick<Outcome, 'filed' | 'error'>> {
  if ('failure' in read) return { error: read.failure }
  try {
    return { filed: await ingest(read.article, store, now) }
  } catch (error) {
    return { error }
  }
}

const tellTally = ({ all, failed }: Tally, files: number): string =>
  `chancery: ${failed} of ${all} ${all === files ? 'files' : 'articles'} failed`

function tellInWords({ file, place, filed, error }: Outcome, { terminal }: Context): void {
  const about = place === null ? file : `${file}, ${place}`
  if (filed === undefined) terminal.warn(tellError(error, about))
  else terminal.print(`${about}: ${filed.id} ${tellGain(filed)}`)
}

const tellGain = ({ created, extraction }: Ingested): string =>
  created ? `filed, ${toFindingSummary(extraction)}` : 'was there already, nothing changed'

function tellAsJson({ file, place, filed, error }: Outcome, { terminal }: Context): void {
  const record =
    filed === undefined
      ? { error: toErrorRecord(error) }
      : { id: filed.id, created: filed.created, found: toFindings(filed.extraction) }
  terminal.print(JSON.stringify({ file, ...(place === null ? {} : { place }), ...record }))
}
