import { type Ingested, ingest } from '../../ingest.ts'
import type { Store } from '../../store/store.ts'
import { type About, readArticleFile } from '../article-file.ts'
import { ARTICLE_OPTIONS, FILE_DETAILS, listFiles, readAbout } from '../article-options.ts'
import { type Command, EXIT } from '../command.ts'
import type { Context } from '../context.ts'
import { tellError, toErrorRecord } from '../errors.ts'
import { toFindingSummary, toFindings } from '../findings.ts'
import { withStore } from '../with-store.ts'

export const ingestCommand: Command = {
  operands: '[FILE…]',
  summary: 'File articles with all their facts',
  details: [
    ...FILE_DETAILS,
    'Each FILE is filed whole or not at all; a text that is there already changes nothing.',
    'With --json there is one line of JSON for each FILE.',
  ],
  options: ARTICLE_OPTIONS,
  most: Number.POSITIVE_INFINITY,
  async run(given, context) {
    const about = readAbout(given)
    const files = listFiles(given, context.terminal)
    const tell = given.json ? tellAsJson : tellInWords
    const failed = await withStore(context.readConfig(), (store) => fileAll({ files, about, store, tell }, context))
    if (failed > 0 && files.length > 1) context.terminal.warn(`chancery: ${failed} of ${files.length} files failed`)
    return failed === 0 ? EXIT.ok : EXIT.failed
  },
}

interface Outcome {
  readonly file: string
  readonly filed?: Ingested
  readonly error?: unknown
}

interface Batch {
  readonly files: readonly string[]
  readonly about: About
  readonly store: Store
  readonly tell: (outcome: Outcome, context: Context) => void
}

/** Files one after the other and tells of each; answers how many failed. */
async function fileAll(batch: Batch, context: Context): Promise<number> {
  let failed = 0
  for (const file of batch.files) {
    const outcome = await fileOne(file, batch, context)
    if (outcome.filed === undefined) failed += 1
    batch.tell(outcome, context)
  }
  return failed
}

async function fileOne(file: string, { about, store }: Batch, { terminal, now }: Context): Promise<Outcome> {
  try {
    return { file, filed: await ingest(await readArticleFile(file, about, terminal), store, now) }
  } catch (error) {
    return { file, error }
  }
}

function tellInWords({ file, filed, error }: Outcome, { terminal }: Context): void {
  if (filed === undefined) terminal.warn(tellError(error, file))
  else terminal.print(`${file}: ${filed.id} ${tellGain(filed)}`)
}

const tellGain = ({ created, extraction }: Ingested): string =>
  created ? `filed, ${toFindingSummary(extraction)}` : 'was there already, nothing changed'

function tellAsJson({ file, filed, error }: Outcome, { terminal }: Context): void {
  const record =
    filed === undefined
      ? { error: toErrorRecord(error) }
      : { id: filed.id, created: filed.created, found: toFindings(filed.extraction) }
  terminal.print(JSON.stringify({ file, ...record }))
}
