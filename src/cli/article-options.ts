import { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import { type About, STANDARD_INPUT } from './article-file.ts'
import type { Command, Given } from './command.ts'
import type { Terminal } from './terminal.ts'

/** The options of commands that read articles. */
export const ARTICLE_OPTIONS: Command['options'] = {
  title: { value: 'TEXT', description: 'Headline; for one FILE only' },
  'published-at': { value: 'DATE', description: 'Day of publication, YYYY-MM-DD; "on Friday" is read by it' },
  url: { value: 'URL', description: 'Where the article was published; for one FILE only' },
  source: { value: 'TEXT', description: 'Who published it' },
}

/** How FILE may be given. */
export const FILE_DETAILS = [
  'FILE is a text in UTF-8; - or no FILE is standard input. A name that ends in .json is an object with "text"',
  'and, as far as known, "title", "publishedAt", "url" and "source", which the options take precedence over.',
]

/** The files to read; fails with `invalid` where nothing is given and a person sits at the terminal. */
export function listFiles({ operands }: Given, { input }: Terminal): readonly string[] {
  if (operands.length > 0) return operands
  if (input.isTTY) throw new Failure('invalid', 'Give a FILE, or - for standard input')
  return [STANDARD_INPUT]
}

const AboutSchema = ArticleInput.omit({ text: true })

/** What the options say about the articles; fails with `invalid`. */
export function readAbout({ operands, options }: Given): About {
  const one = ['title', 'url'].find((name) => name in options && operands.length > 1)
  if (one !== undefined) throw new Failure('invalid', `--${one} belongs to one article, and there are several`)
  const { 'published-at': publishedAt, ...rest } = options
  const read = AboutSchema.safeParse(publishedAt === undefined ? rest : { ...rest, publishedAt })
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => ({ parameter: toOption(path), detail: message }))
  throw new Failure('invalid', 'An option has a wrong value', faults)
}

const toOption = ([field]: readonly PropertyKey[]): string =>
  `--${String(field).replace('publishedAt', 'published-at')}`
