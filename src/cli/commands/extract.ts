import { createExtractor } from '../../ingest/extractors.ts'
import { readOnlyArticle } from '../article-file.ts'
import { ARTICLE_OPTIONS, FILE_DETAILS, listFiles, readManner } from '../article-options.ts'
import { type Command, EXIT } from '../command.ts'
import { tellError } from '../errors.ts'
import { toExtractionText } from '../text/extraction.ts'

export const extractCommand: Command = {
  operands: '[FILE]',
  summary: 'Show the facts of one article and store nothing',
  details: FILE_DETAILS,
  options: ARTICLE_OPTIONS,
  most: 1,
  async run(given, { terminal }) {
    const manner = readManner(given)
    const [file = ''] = listFiles(given, terminal)
    try {
      const extraction = await createExtractor().analyse(await readOnlyArticle(file, manner, terminal))
      terminal.print(given.json ? JSON.stringify(extraction) : toExtractionText(extraction))
      return EXIT.ok
    } catch (error) {
      terminal.warn(tellError(error, file))
      return EXIT.failed
    }
  },
}
