import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { type Exported, exportedFields } from '../../src/export/pages.ts'

type Row = Record<string, unknown>

/** Rows of CSV by their fields; what is nested is read as JSON, as are numbers and truth values. */
export function readCsv(noun: Exported, text: string): Row[] {
  const [head = [], ...rows] = splitCsv(text)
  if (head.join() !== exportedFields(noun).join()) throw new Error(`Other fields: ${head}`)
  return rows.map((cells) => Object.fromEntries(head.map((field, at) => [field, cells[at]])))
}

/** Cells after RFC 4180. */
function splitCsv(text: string): string[][] {
  const cells = Array.from(text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g))
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** A cell as CSV has it. */
export const toCell = (value: unknown): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** The files of an archive by name. */
export const readZip = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes)

/** Rows of a Parquet file. */
export async function readParquet(bytes: Uint8Array): Promise<Row[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return parquetReadObjects({ file })
}
