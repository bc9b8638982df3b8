import { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import { FORMATS, readFormat } from '../reader/format.ts'
import type { About } from '../reader/read-article.ts'
import { type Manner, ONE_ONLY, STANDARD_INPUT } from './article-file.ts'
import type { Command, Given } from './command.ts'
import type { Terminal } from './terminal.ts'

/** The options of commands that read articles. */
export const ARTICLE_OPTIONS: Command['options'] = {
  title: { value: 'TEXT', description: 'Headline; for one FILE only' },
  'published-at': { value: 'DATE', description: 'Day of publication, YYYY-MM-DD; "on Friday" is read by it' },
  url: { value: 'URL', description: 'Where the article was published; for one FILE only' },
  source: { value: 'TEXT', description: 'Who published it' },
  author: { value: 'TEXT', description: 'Who wrote it' },
  format: { value: 'NAME', description: `Read every FILE as ${Object.keys(FORMATS).join(', ')}` },
}

/** How FILE may be given. */
export const FILE_DETAILS = [
  'FILE is read as the end of its name says, else as a text in UTF-8; - or no FILE is standard input:',
  ...Object.entries(FORMATS).map(([name, { extensions }]) => `  ${name.padEnd(8)}  ${extensions.join(', ')}`),
  'JSON, and each line of NDJSON, is an object with "text" and, as far as known, "title", "publishedAt", "url", "source"',
  'and "author"; options go before what a file says.',
]

/** The files to read; fails with `invalid` where nothing is given and a person sits at the terminal. */
export function listFiles({ operands }: Given, { input }: Terminal): readonly string[] {
  if (operands.length > 0) return operands
  if (input.isTTY) throw new Failure('invalid', 'Give a FILE, or - for standard input')
  return [STANDARD_INPUT]
}

/** Fails with `invalid` where options that belong to one article are given for several files. */
export function refuseForMany({ options }: Given, files: number): void {
  const one = ONE_ONLY.find((name) => name in options && files > 1)
  if (one !== undefined) throw new Failure('invalid', `--${one} belongs to one article, and there are several`)
}

const AboutSchema = ArticleInput.omit({ text: true })

/** How the options have files read; fails with `invalid`. */
export const readManner = (given: Given): Manner => ({
  about: readAbout(given),
  format: given.options.format === undefined ? null : readFormat(given.options.format),
})

/** What the options say about the articles; fails with `invalid`. */
function readAbout({ options }: Given): About {
  const given = Object.keys(AboutSchema.shape).map((field) => [field, options[toName(field)]] as const)
  const read = AboutSchema.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined)))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => ({ parameter: toOption(path), detail: message }))
  throw new Failure('invalid', 'An option has a wrong value', faults)
}

const toOption = ([field]: readonly PropertyKey[]): string => `--${toName(String(field))}`

const toName = (field: string): string => field.replace('publishedAt', 'published-at')
