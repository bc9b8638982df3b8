import { z } from 'zod'
import { fold } from '../identity/fold.ts'
import type { EdtfDate } from '../model/date.ts'
import { hasWords } from './likeness.ts'

/** One value of a property of an entity. */
export const Value = z
  .union([
    z.strictObject({ id: z.string(), name: z.string() }),
    z.strictObject({ str: z.string() }),
    z.strictObject({ int: z.int() }),
    z.strictObject({ float: z.number() }),
    z.strictObject({ date: z.string() }),
  ])
  .meta({ id: 'PropertyValue', description: 'An entity, or a text, number or day' })
export type Value = z.infer<typeof Value>

/** A value that somebody asks for: of an entity, its id and perhaps its name. */
export type AskedValue = string | number | boolean | { readonly id: string; readonly name?: string | undefined }

export const toText = (text: string | null): Value[] => (text === null ? [] : [{ str: text }])

/** A day as the protocol writes it, at midnight; what is no single day as EDTF. */
export function toDay(date: EdtfDate | null): Value[] {
  if (date === null) return []
  const single = date.start !== null && date.start === date.end
  return [single ? { date: `${date.start}T00:00:00Z` } : { str: date.edtf }]
}

/** Whether a value is what is asked for: the same entity, number or day (or one in that year or month), or a text with all the words. */
export function isAsked(value: Value, asked: AskedValue): boolean {
  if (typeof asked === 'object') return 'id' in value && value.id === asked.id
  const text = String(asked)
  if ('id' in value) return value.id === text || fold(value.name) === fold(text)
  if ('date' in value) return value.date.startsWith(text) && /^\d{4}(?:-\d\d){0,2}$/.test(text)
  if ('str' in value) return fold(value.str) === fold(text) || hasWords(value.str, text)
  return ('int' in value ? value.int : value.float) === Number(text)
}
