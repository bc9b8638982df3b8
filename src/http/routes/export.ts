import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import {
  type BeginExport,
  describeExport,
  EXPORT_FORMATS,
  EXPORT_NAMES,
  type ExportFile,
  type ExportRequest,
} from '../../export/export.ts'
import { EXPORTED } from '../../export/pages.ts'
import { Failure } from '../../model/failure.ts'
import { toBase } from '../base.ts'
import { compressFile, sayEncoding } from '../compression.ts'
import { hurry } from '../hurry.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameterSet } from '../parameter.ts'

/** How many exports go on at once: each keeps what is deleted meanwhile on the disk. */
const MOST = 4

/** A reader that takes nothing for so long, in milliseconds, is cut off. */
const STALL = 30_000

/** What a line of NDJSON is; other formats are told by their standards. */
const ExportLine = z
  .looseObject({ noun: z.enum(EXPORTED), id: z.string() })
  .meta({ id: 'ExportLine', description: 'An item with the fields of its noun' })

const query = toParameterSet({
  format: {
    schema: z.enum(EXPORT_NAMES),
    form: 'single',
    description:
      'How the base is written: `ndjson` an item a line, with its noun; `csv` and `parquet` a table for each noun, all of them as a ZIP archive; `jsonld`, `turtle` and `ntriples` one graph; `geojson` the places; `graphml` entities and what ties them; `sqlite` the file itself, without keys and webhooks',
    example: 'ndjson',
    required: true,
  },
  noun: {
    schema: z.enum(EXPORTED),
    form: 'single',
    description: 'Only this noun; not for `geojson`, `graphml` and `sqlite`',
    example: 'relations',
  },
})

export function listExportOperations(begin: BeginExport): Operation[] {
  const send = createSender(begin)
  return [
    createOperation({
      id: 'exportAll',
      tag: 'Export',
      url: '/v1/export',
      summary: 'Export the whole base',
      description:
        'Everything of one moment, however long it takes to read: entities, mentions, relations, events, agreements, provisions, statements and articles with their texts, each with the fields of the lists. The answer is written as fast as it is read.',
      query,
      answer: ExportLine,
      media: 'application/x-ndjson',
      written: [...EXPORT_NAMES.map((name) => EXPORT_FORMATS[name].media), 'application/zip'],
      prebuilt: true,
      problems: ['unavailable'],
      handle: ({ query: { format, noun = null } }, reply) => send({ format, noun, base: toBase(reply) }, reply),
    }),
  ]
}

/** Sends exports, so many at once as may be; a reader that goes ends its own. */
function createSender(begin: BeginExport) {
  let open = 0
  return async (request: ExportRequest, reply: FastifyReply): Promise<Readable | string> => {
    const file = describeExport(request)
    // A stream would be made to its end, and thrown away.
    if (reply.request.method === 'HEAD') return tellOnly(file, reply)
    if (open >= MOST) throw new Failure('unavailable', `${MOST} exports are under way already.`)
    open += 1
    const { pieces, close } = await begin(request).catch((error) => {
      open -= 1
      throw error
    })
    announce(file, reply)
    const stream: Readable = Readable.from(
      hurry(pieces, STALL, () => stream.destroy()),
      { highWaterMark: 1 },
    )
    stream.once('close', () => {
      open -= 1
      void close()
    })
    return compressFile(stream, reply)
  }
}

/** Says in the headers what comes. */
function announce({ media, name }: ExportFile, reply: FastifyReply): void {
  reply.type(media.startsWith('text/') ? `${media}; charset=utf-8` : media)
  reply.header('content-disposition', `attachment; filename="${name}"`)
}

/** Says in the headers what would come and how. */
function tellOnly(file: ExportFile, reply: FastifyReply): string {
  announce(file, reply)
  sayEncoding(reply)
  return ''
}
