import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { createExports, describeExport, EXPORT_FORMATS, EXPORT_NAMES, type ExportName } from '../../export/export.ts'
import { EXPORTED, type Exported } from '../../export/pages.ts'
import { Failure } from '../../model/failure.ts'
import { type Command, EXIT, type Given } from '../command.ts'
import { readOperand } from '../operand.ts'
import { withStore } from '../with-store.ts'

export const exportCommand: Command = {
  operands: 'FILE',
  summary: 'Write the whole knowledge base into FILE in a format of others',
  details: [
    'The export is that of one moment and appears once it is whole. A file that is there already is not written over.',
    `Formats: ${EXPORT_NAMES.join(', ')}; else the ending of FILE tells (${EXPORT_NAMES.map((name) => `.${EXPORT_FORMATS[name].ending}`).join(' ')}). csv and parquet are a ZIP archive with a table for each noun, or one table with --noun.`,
  ],
  options: {
    format: { value: 'FORMAT', description: 'How FILE is written' },
    noun: { value: 'NOUN', description: `Only this one: ${EXPORTED.join(', ')}` },
    base: {
      value: 'URL',
      description: 'What addresses in linked data begin with; http://HOST:PORT of the server if not given',
    },
  },
  most: 1,
  async run(given, context) {
    const to = readOperand('export', given)
    const format = readFormat(given, to)
    const config = context.readConfig()
    const base = given.options.base?.replace(/\/+$/, '') ?? `http://${config.host}:${config.port}`
    if (existsSync(to)) throw new Failure('conflict', `The file ${to} is there already`)
    const request = { format, noun: readNoun(given), base }
    describeExport(request)
    await withStore(config, async (store) => {
      const { pieces, close } = await createExports(store)(request)
      await write(pieces, to).finally(close)
    })
    const { database } = config
    context.terminal.print(
      given.json ? JSON.stringify({ database, export: to, format }) : `${database} is exported as ${to}`,
    )
    return EXIT.ok
  },
}

function readFormat({ options }: Given, to: string): ExportName {
  const named = EXPORT_NAMES.find((name) => name === options.format)
  if (named) return named
  const ended = EXPORT_NAMES.find((name) => to.endsWith(`.${EXPORT_FORMATS[name].ending}`))
  if (ended && options.format === undefined) return ended
  const lack = options.format === undefined ? `The name ${to} does not tell` : `"${options.format}" is no format; tell`
  throw new Failure('invalid', `${lack} one of ${EXPORT_NAMES.join(', ')} by --format`)
}

function readNoun({ options: { noun } }: Given): Exported | null {
  if (noun === undefined) return null
  const known = EXPORTED.find((name) => name === noun)
  if (known) return known
  throw new Failure('invalid', `"${noun}" is none of ${EXPORTED.join(', ')}`)
}

async function write(pieces: AsyncIterable<string | Uint8Array>, to: string): Promise<void> {
  const part = `${to}.part`
  try {
    await writeFile(part, pieces)
    await rename(part, to)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
