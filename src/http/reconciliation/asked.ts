import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { toFaults } from '../../model/faults.ts'
import { LONGEST_VALUE, MOST_QUERIES, MOST_RESULTS, USUAL_RESULTS } from './limits.ts'

/** A name to look for. */
export const Name = z.string().max(LONGEST_VALUE)

export const Limit = z.int().min(1).max(MOST_RESULTS).default(USUAL_RESULTS)

const Single = z.union([
  z.string().max(LONGEST_VALUE),
  z.number(),
  z.boolean(),
  z.object({ id: z.string().max(LONGEST_VALUE), name: z.string().max(LONGEST_VALUE).optional() }),
])

/** A value of a property, or several. */
export const Values = z.union([Single, z.array(Single).max(MOST_QUERIES)])

/** What a query calls a type or a property; one that there is not, nothing is or has. */
export const Term = z.string().max(200)

/** Reads the JSON of a parameter or of a field of a form; what does not fit fails with `invalid` and tells where. */
export function readJson<T>(parameter: string, text: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parse(parameter, text))
  if (read.success) return read.data
  const faults = toFaults(read.error.issues, 'body').map(({ pointer, detail }) => ({
    parameter,
    detail: pointer ? `${pointer}: ${detail}` : detail,
  }))
  throw new Failure('invalid', 'The request is not valid.', faults)
}

function parse(parameter: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('invalid', 'The request is not valid.', [{ parameter, detail: 'Is not JSON' }])
  }
}
