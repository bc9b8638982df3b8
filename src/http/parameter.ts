import { z } from 'zod'
import type { Filter } from '../model/query/filter.ts'
import { MAX_IDS } from '../model/query/noun.ts'

type Value = string | number

/** How a parameter is written: once, repeated, or as a list parted by commas (which may repeat as well). */
export type Form = 'single' | 'repeated' | 'list'

/** A parameter of a path or a query: what reads it and what documents it. */
export interface Parameter<V extends Value = Value> {
  /** What one value must look like. */
  readonly schema: z.ZodType<V>
  readonly form: Form
  readonly description: string
  readonly example: string
  readonly required?: boolean
  /** What holds where the request is silent, for the documentation. */
  readonly default?: Value | readonly Value[]
}

export type Parameters = Readonly<Record<string, Parameter>>

type ReadOf<P extends Parameter> = P['form'] extends 'single' ? z.output<P['schema']> : readonly z.output<P['schema']>[]
type Required<P extends Parameters> = { [K in keyof P]: P[K]['required'] extends true ? K : never }[keyof P]

/** What is left of parameters when they are read. */
export type Read<P extends Parameters> = { readonly [K in Required<P>]: ReadOf<P[K]> } & {
  readonly [K in Exclude<keyof P, Required<P>>]?: ReadOf<P[K]>
}

/** Parameters with the schema that reads them and refuses all others. */
export interface ParameterSet<R> {
  readonly rows: Parameters
  readonly schema: z.ZodType<R>
}

export function toParameterSet<const P extends Parameters>(rows: P): ParameterSet<Read<P>> {
  const shape = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, toReader(row)]))
  return { rows, schema: z.strictObject(shape) as unknown as z.ZodType<Read<P>> }
}

export const NO_PARAMETERS = toParameterSet({})

/** The parameter of a filter of the model. */
export const toParameter = ({ many, ...filter }: Filter): Parameter => ({
  ...filter,
  form: many ? 'repeated' : 'single',
})

function toReader({ schema, form, required }: Parameter): z.ZodType {
  const one = toValueReader(schema)
  const reader = form === 'single' ? one : z.preprocess(SPLIT[form], z.array(one).max(MAX_IDS))
  return required ? reader : reader.optional()
}

const SPLIT = {
  repeated: (raw: unknown) => (typeof raw === 'string' ? [raw] : raw),
  list: (raw: unknown) => (raw === undefined ? raw : [raw].flat().flatMap((part) => String(part).split(','))),
}

const Raw = z
  .string({ error: ({ input }) => (Array.isArray(input) ? 'Must be given once only' : 'Is required') })
  .min(1, { error: 'Must not be empty', abort: true })
  .refine((raw) => !raw.includes('\0'), 'Must not hold a NUL character')

const Decimal = Raw.regex(/^-?\d+(\.\d+)?$/, 'Must be a decimal number')

function toValueReader(schema: z.ZodType<Value>): z.ZodType {
  const raw: z.ZodType = schema instanceof z.ZodNumber ? Decimal : Raw
  return raw.pipe(schema)
}
