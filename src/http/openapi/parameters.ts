import { z } from 'zod'
import { MAX_IDS } from '../../model/query/noun.ts'
import type { Parameter, Parameters } from '../parameter.ts'

/** Documents parameters of a path or a query. `toSchema` gives the JSON Schema of one value. */
export const toParameterObjects = (
  place: 'path' | 'query' | 'header',
  parameters: Parameters,
  toSchema: (name: string) => object,
): object[] =>
  Object.entries(parameters).map(([name, parameter]) => ({
    name,
    in: place,
    required: parameter.required ?? false,
    description: parameter.description,
    ...toShape(parameter, toSchema(name)),
  }))

function toShape(parameter: Parameter, one: object): object {
  const value = parameter.schema instanceof z.ZodNumber ? Number(parameter.example) : parameter.example
  const usual = parameter.default === undefined ? {} : { default: parameter.default }
  if (parameter.form === 'single') return { schema: { ...one, ...usual }, example: value }
  const example = parameter.form === 'list' ? parameter.example.split(',') : [value]
  const schema = { type: 'array', items: one, minItems: 1, maxItems: MAX_IDS, ...usual }
  return { schema, example, style: 'form', explode: parameter.form === 'repeated' }
}
