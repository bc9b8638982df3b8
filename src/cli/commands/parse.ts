import { toConllu } from '../../language/conllu.ts'
import type { Document } from '../../language/document.ts'
import { readDocument } from '../../language/read-document.ts'
import { toSyntax } from '../../language/syntax-record.ts'
import { toTreeText } from '../../language/tree-text.ts'
import { Failure } from '../../model/failure.ts'
import { readOnlyArticle } from '../article-file.ts'
import { listFiles } from '../article-options.ts'
import { type Command, EXIT, type Given } from '../command.ts'
import { tellError } from '../errors.ts'

const FORMATS: ReadonlyMap<string, (document: Document) => string> = new Map([
  ['tree', toTreeText],
  ['conllu', (document) => toConllu(document).replace(/\n$/, '')],
  ['json', (document) => JSON.stringify(toSyntax(document))],
])

export const parseCommand: Command = {
  operands: '[FILE]',
  summary: 'Show the grammar of a text: sentences, tags, trees and names',
  details: [
    'FILE is a text in UTF-8; - or no FILE is standard input. A name that ends in .json is an object with "text".',
    'Every text is read as English. tree is for people, conllu is the format of Universal Dependencies, and json is',
    'what the API gives with include=syntax.',
  ],
  options: { format: { value: 'FORMAT', description: 'tree (unless told), conllu or json' } },
  most: 1,
  async run(given, { terminal }) {
    const write = readFormat(given)
    const [file = ''] = listFiles(given, terminal)
    try {
      const { text } = await readOnlyArticle(file, { about: {}, format: null }, terminal)
      terminal.print(write(readDocument(text)))
      return EXIT.ok
    } catch (error) {
      terminal.warn(tellError(error, file))
      return EXIT.failed
    }
  },
}

/** What writes the format asked for; `--json` is another word for `--format json`. */
function readFormat({ options, json }: Given): (document: Document) => string {
  const name = options.format ?? (json ? 'json' : 'tree')
  const write = FORMATS.get(name)
  const known = Array.from(FORMATS.keys()).join(', ')
  if (write === undefined) throw toMisuse(`Must be one of ${known}`)
  if (json && name !== 'json') throw toMisuse(`Must not be ${name} with --json`)
  return write
}

const toMisuse = (detail: string): Failure =>
  new Failure('invalid', 'An option has a wrong value', [{ parameter: '--format', detail }])
