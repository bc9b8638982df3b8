import { Failure } from '../model/failure.ts'
import type { Snapshot, Store } from '../store/store.ts'
import { writeLinkedData } from './graph.ts'
import { writeGraphMl } from './graphml.ts'
import { writeLines } from './lines.ts'
import { writeMap } from './map.ts'
import { EXPORTED, type Exported } from './pages.ts'
import { writeParquet } from './parquet.ts'
import { writeTable } from './table.ts'
import { writeZip } from './zip.ts'

export type Pieces = AsyncIterable<string | Uint8Array>

interface ExportFormat {
  readonly media: string
  /** How the name of its file ends. */
  readonly ending: string
  /** Whether one noun can be had alone; tables of all are an archive then. */
  readonly parts: boolean
  write(snapshot: Snapshot, nouns: readonly Exported[], base: string): Pieces
}

/** An archive with a file for each noun. */
const archive = (
  nouns: readonly Exported[],
  ending: string,
  write: (noun: Exported) => AsyncIterable<string | Uint8Array>,
): Pieces => writeZip(nouns.map((noun) => ({ name: `${noun}.${ending}`, pieces: write(noun) })))

/** How a base can be written as a whole. A new one is one row. */
export const EXPORT_FORMATS = {
  ndjson: { media: 'application/x-ndjson', ending: 'ndjson', parts: true, write: writeLines },
  csv: {
    media: 'text/csv',
    ending: 'csv',
    parts: true,
    write: (snapshot, nouns) => archive(nouns, 'csv', (noun) => writeTable(snapshot, noun)),
  },
  parquet: {
    media: 'application/vnd.apache.parquet',
    ending: 'parquet',
    parts: true,
    write: (snapshot, nouns) => archive(nouns, 'parquet', (noun) => writeParquet(snapshot, noun)),
  },
  jsonld: {
    media: 'application/ld+json',
    ending: 'jsonld',
    parts: true,
    write: (snapshot, nouns, base) => writeLinkedData(snapshot, nouns, { format: 'jsonld', base }),
  },
  turtle: {
    media: 'text/turtle',
    ending: 'ttl',
    parts: true,
    write: (snapshot, nouns, base) => writeLinkedData(snapshot, nouns, { format: 'turtle', base }),
  },
  ntriples: {
    media: 'application/n-triples',
    ending: 'nt',
    parts: true,
    write: (snapshot, nouns, base) => writeLinkedData(snapshot, nouns, { format: 'ntriples', base }),
  },
  geojson: { media: 'application/geo+json', ending: 'geojson', parts: false, write: writeMap },
  graphml: { media: 'application/graphml+xml', ending: 'graphml', parts: false, write: writeGraphMl },
  sqlite: {
    media: 'application/vnd.sqlite3',
    ending: 'db',
    parts: false,
    write: (snapshot) => snapshot.readFile(),
  },
} as const satisfies Record<string, ExportFormat>

export type ExportName = keyof typeof EXPORT_FORMATS
export const EXPORT_NAMES = Object.keys(EXPORT_FORMATS) as [ExportName, ...ExportName[]]

/** Formats that hold one table only. */
const TABLES = { csv: writeTable, parquet: writeParquet } as const

/** What is asked of an export: `noun` for one alone, `base` for the address that IRIs begin with. */
export interface ExportRequest {
  readonly format: ExportName
  readonly noun: Exported | null
  readonly base: string
}

/** What an export is, and how its file is called. */
export interface ExportFile {
  readonly media: string
  readonly name: string
}

/** Tells what is asked for; fails with `invalid` for a noun where the format has no parts. */
export function describeExport({ format, noun }: Omit<ExportRequest, 'base'>): ExportFile {
  const { media, ending, parts }: ExportFormat = EXPORT_FORMATS[format]
  if (noun !== null && !parts)
    throw new Failure('invalid', `There is no ${format} of one noun.`, [
      { parameter: 'noun', detail: 'Not with this format' },
    ])
  if (noun === null && isTable(format)) return { media: 'application/zip', name: `chancery-${ending}.zip` }
  return { media, name: `${noun ?? 'chancery'}.${ending}` }
}

/** The pieces of an export of a snapshot, which is to be closed after it. */
export function writeExport(snapshot: Snapshot, { format, noun, base }: ExportRequest): Pieces {
  if (noun !== null && isTable(format)) return TABLES[format](snapshot, noun)
  const { write }: ExportFormat = EXPORT_FORMATS[format]
  return write(snapshot, noun === null ? EXPORTED : [noun], base)
}

const isTable = (format: ExportName): format is keyof typeof TABLES => Object.hasOwn(TABLES, format)

/** An export under way; `close` ends it, whether it was read to its end or not. */
export interface OpenExport {
  readonly pieces: Pieces
  close(): Promise<void>
}

/** Begins an export; it tells of the moment when it is begun. */
export type BeginExport = (request: ExportRequest) => Promise<OpenExport>

/** Exports from a store in the thread of the caller, which others share between pages. */
export const createExports =
  (store: Store): BeginExport =>
  async (request) => {
    const snapshot = await store.openSnapshot()
    return { pieces: writeExport(snapshot, request), close: () => snapshot.close() }
  }
