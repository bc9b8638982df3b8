import { openExtractors } from '../../ingest/extractors.ts'
import { CURRENT_EXTRACTOR, type Reindexed, reindex } from '../../ingest/reindex.ts'
import { type Command, EXIT } from '../command.ts'
import { tellShare } from '../ingest/progress.ts'
import { startLongWork } from '../long-work.ts'
import { withStore } from '../with-store.ts'

export const reindexCommand: Command = {
  operands: '',
  summary: 'Read articles anew that an older version of the extractor read',
  details: [
    'Each article is filed anew in its place; its id and the time of its filing stay.',
    'Where it is stopped, it goes on with what is left. A server may go on beside it.',
  ],
  options: { all: { value: null, description: 'Read every article anew, whatever version read it' } },
  most: 0,
  async run({ flags, json }, context) {
    const { terminal, readConfig } = context
    const config = readConfig()
    const extractors = openExtractors(config.workers)
    const work = startLongWork(context)
    let done: Reindexed = { read: 0, passed: 0 }
    try {
      await withStore(
        config,
        async (store) => {
          const { articles } = await store.stats()
          for await (done of reindex({ store, ...extractors }, flags.has('all')))
            work.show(
              () =>
                `${done.read} articles read anew, ${tellShare((done.read + done.passed) / articles, work.seconds())}`,
            )
        },
        { threaded: true },
      )
    } finally {
      work.clear()
      await extractors.close()
    }
    if (json) terminal.print(JSON.stringify({ extractor: CURRENT_EXTRACTOR, ...done }))
    else
      terminal.print(
        `${done.read} articles were read anew by extractor ${CURRENT_EXTRACTOR}, ${done.passed} were up to date`,
      )
    return EXIT.ok
  },
}
