import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { z } from 'zod'
import { NOUNS } from '../model/query/noun.ts'
import type { Snapshot } from '../store/store.ts'
import { type Exported, exportedFields, readPages } from './pages.ts'

type Row = Readonly<Record<string, unknown>>

/** A group of rows is written once its items have so many characters: what is in memory does not grow with the base. */
const GROUP = 1_000_000

/** One noun as a Parquet file: a column a field, what is nested as JSON. */
export async function* writeParquet(snapshot: Snapshot, noun: Exported): AsyncGenerator<Uint8Array> {
  const columns = toColumns(noun)
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) }),
    createdBy: 'chancery',
  })
  for await (const rows of readGroups(snapshot, noun)) {
    writer.write({
      columnData: columns.map((column) => ({ ...column, data: rows.map((row) => row[column.name] ?? null) })),
    })
    yield take(bytes)
  }
  writer.finish()
  yield take(bytes)
}

async function* readGroups(snapshot: Snapshot, noun: Exported): AsyncGenerator<Row[]> {
  let rows: Row[] = []
  let size = 0
  for await (const items of readPages(snapshot, noun)) {
    rows.push(...items.map((item) => JSON.parse(item)))
    size += items.reduce((sum, item) => sum + item.length, 0)
    if (size < GROUP) continue
    yield rows
    rows = []
    size = 0
  }
  if (rows.length > 0) yield rows
}

/** What has been written; the writer goes on counting from there. */
function take(bytes: ByteWriter): Uint8Array {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}

const toColumns = (noun: Exported) => {
  const shape: Readonly<Record<string, z.ZodType>> = NOUNS[noun].item.shape
  return exportedFields(noun).map((name) => ({ name, type: toColumnType(shape[name]), nullable: true }))
}

function toColumnType(schema: z.ZodType | undefined): 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'JSON' {
  if (schema instanceof z.ZodNullable) return toColumnType(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'STRING'
  if (schema instanceof z.ZodBoolean) return 'BOOLEAN'
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'INT32' : 'DOUBLE'
  return 'JSON'
}
