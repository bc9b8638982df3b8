import { type Extractors, openExtractors } from '../../ingest/extractors.ts'
import { deriveAgain, isOutdated, readTexts } from '../../ingest/reindex.ts'
import { checkFile } from '../../store/sqlite/maintenance/backup.ts'
import { compareFiles } from '../../store/sqlite/maintenance/compare.ts'
import { openScratch, removeFile } from '../../store/sqlite/maintenance/scratch.ts'
import type { Store } from '../../store/store.ts'
import { type Command, EXIT } from '../command.ts'
import type { Context } from '../context.ts'
import { tellShare } from '../ingest/progress.ts'
import { type LongWork, startLongWork } from '../long-work.ts'
import { withStore } from '../with-store.ts'

/** What a check found. */
interface Findings {
  readonly articles: number
  /** What is wrong with the file, with spans, and with what follows from the articles; empty where all is sound. */
  readonly faults: string[]
  /** How many articles an older version of the extractor read; what follows from these is not checked then. */
  readonly outdated: number
}

export const checkCommand: Command = {
  operands: '',
  summary: 'Check that the knowledge base is sound and says what its articles say',
  details: [
    'The file and its indexes, every span of every article, and all facts, which are derived again from the texts in a',
    'file beside the database and compared. Articles that an older version of the extractor read are to be reindexed first.',
  ],
  options: { quick: { value: null, description: 'Do not derive the facts again' } },
  most: 0,
  async run({ flags, json }, context) {
    const config = context.readConfig()
    const faults = await checkFile(config.database)
    const extractors = openExtractors(config.workers)
    const work = startLongWork(context)
    try {
      const found = await withStore(config, (store) => checkArticles(store, work, faults))
      if (!flags.has('quick') && found.outdated === 0) {
        await withStore(config, (store) => checkFacts(config.database, { store, extractors, work, found }))
      }
      return conclude(found, json, context)
    } finally {
      work.clear()
      await extractors.close()
    }
  },
}

async function checkArticles(store: Store, work: LongWork, faults: string[]): Promise<Findings> {
  const { articles } = await store.stats()
  let [checked, outdated] = [0, 0]
  for await (const stored of readTexts(store)) {
    const { id } = stored.article
    const verification = await store.verifyArticle(id)
    if (verification?.sound === false)
      faults.push(`${id}: ${verification.spans.wrong.length} spans do not give their words`)
    if (isOutdated(stored)) outdated += 1
    checked += 1
    work.show(() => `spans: ${tellShare(checked / articles, work.seconds())}`)
  }
  return { articles, faults, outdated }
}

interface Derivation {
  readonly store: Store
  readonly extractors: Extractors
  readonly work: LongWork
  readonly found: Findings
}

async function checkFacts(database: string, { store, extractors, work, found }: Derivation): Promise<void> {
  const path = `${database}.check`
  const scratch = await openScratch(path, database)
  try {
    for await (const { read } of deriveAgain({ store, ...extractors }, scratch))
      work.show(() => `facts: ${tellShare(read / Math.max(1, found.articles), work.seconds())}`)
    await scratch.close()
    for (const { table, only, lacking } of compareFiles(database, path)) {
      found.faults.push(...only.map((row) => `${table} has what does not follow from the articles: ${row}`))
      found.faults.push(...lacking.map((row) => `${table} lacks what follows from the articles: ${row}`))
    }
  } finally {
    removeFile(path)
  }
}

function conclude({ articles, faults, outdated }: Findings, json: boolean, { terminal }: Context): number {
  if (json) terminal.print(JSON.stringify({ articles, faults, outdated }))
  else {
    for (const fault of faults) terminal.warn(`chancery: ${fault}`)
    if (outdated > 0)
      terminal.warn(`chancery: an older extractor read ${outdated} articles; "chancery reindex" reads them anew`)
    terminal.print(
      faults.length === 0
        ? `Sound: ${articles} ${articles === 1 ? 'article and all that follows from it' : 'articles and all that follows from them'}`
        : `${faults.length} faults`,
    )
  }
  return faults.length === 0 && outdated === 0 ? EXIT.ok : EXIT.failed
}
