import { Failure } from '../../../model/failure.ts'
import { NOUNS, type Noun } from '../../../model/query/noun.ts'
import { createKept } from '../kept.ts'
import type { AnyTable } from '../nouns/table.ts'
import { TABLES } from '../nouns/tables.ts'

/** How many statements stay at hand at least: the same few fields are asked for again and again. */
const KEPT = 100

/** The statement that gives an item of a noun as JSON text; its last parameter is the id. `conditions` come before it. */
export const toItemSql = keepBy((noun, fields, conditions) => {
  const where = [...conditions, 'i.id = ?'].join(' AND ')
  return `SELECT ${toObject(noun, fields)} FROM ${TABLES[noun].from} WHERE ${where}`
})

/** The statement that gives items of a noun as JSON texts; its parameter is a JSON array of their ids, whose order they have. */
export const toItemsSql = keepBy((noun, fields) => {
  const { from } = TABLES[noun]
  return `SELECT ${toObject(noun, fields)} FROM json_each(?) k CROSS JOIN ${from} ON i.id = k.value ORDER BY k.key`
})

type ToSql = (noun: Noun, fields: readonly string[], conditions: readonly string[]) => string

/** Texts that were made once are the same strings again, which are found faster as well. */
function keepBy(toSql: ToSql) {
  const keep = createKept<string>(KEPT)
  return (noun: Noun, fields: readonly string[], conditions: readonly string[] = []): string =>
    keep(`${noun}\n${fields.join()}\n${conditions.join()}`, () => toSql(noun, fields, conditions))
}

/** Texts are joined rather than nested by `json_object`, which would parse what sub-selects give once more. */
function toObject(noun: Noun, fields: readonly string[]): string {
  const table: AnyTable = TABLES[noun]
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
