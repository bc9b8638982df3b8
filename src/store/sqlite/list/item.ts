import { Failure } from '../../../model/failure.ts'
import { NOUNS, type Noun } from '../../../model/query/noun.ts'
import type { AnyTable } from '../nouns/table.ts'
import { TABLES } from '../nouns/tables.ts'

/** The statement that gives an item of a noun as JSON text; its last parameter is the id. `conditions` come before it. */
export function toItemSql(noun: Noun, fields: readonly string[], conditions: readonly string[] = []): string {
  const table: AnyTable = TABLES[noun]
  const where = [...conditions, 'i.id = ?'].join(' AND ')
  return `SELECT ${toObject(noun, table, fields)} FROM ${table.from} WHERE ${where}`
}

/** The statement that gives items of a noun as JSON texts; its parameter is a JSON array of their ids, whose order they have. */
export function toItemsSql(noun: Noun, fields: readonly string[]): string {
  const table: AnyTable = TABLES[noun]
  const { from } = table
  return `SELECT ${toObject(noun, table, fields)} FROM json_each(?) k CROSS JOIN ${from} ON i.id = k.value ORDER BY k.key`
}

/** Texts are joined rather than nested by `json_object`, which would parse what sub-selects give once more. */
function toObject(noun: Noun, table: AnyTable, fields: readonly string[]): string {
  refuseUnknown(table, fields)
  const asked = Object.keys(NOUNS[noun].item.shape).filter((field) => fields.includes(field))
  const members = asked.map((field, index) => `'${index > 0 ? ',' : ''}"${field}":', ${table.fields[field]}`)
  return `concat('{', ${[...members, "'}'"].join(', ')})`
}

function refuseUnknown(table: AnyTable, fields: readonly string[]): void {
  const unknown = fields.find((field) => !Object.hasOwn(table.fields, field))
  if (unknown === undefined) return
  throw new Failure('invalid', `There is no field "${unknown}"`, [{ parameter: 'fields', detail: 'Unknown field' }])
}
