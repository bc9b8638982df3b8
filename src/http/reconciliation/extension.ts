import { z } from 'zod'
import type { Wanted } from '../../reconciliation/extend.ts'
import { findProperty, PROPERTIES } from '../../reconciliation/properties.ts'
import { LONGEST_VALUE, MOST_PROPERTIES, MOST_RESULTS, MOST_ROWS } from './limits.ts'

/** How many values of a property: the one setting that there is. */
export const LimitSetting = {
  id: 'limit',
  name: 'Limit',
  help: `Most values, up to ${MOST_RESULTS}; 0 for all of these`,
  usual: 0,
} as const

/** A setting may come as text from a form for people. */
const Count = z.coerce.number().int().min(0).max(MOST_RESULTS)

/** Id of a property that there is. */
const PropertyId = z.string().refine((id) => findProperty(id) !== undefined, {
  error: `Must be one of ${PROPERTIES.map(({ id }) => id).join(', ')}`,
})

/** What to fetch for which entities; the same in both versions of the protocol. */
export const ExtensionQuery = z
  .strictObject({
    ids: z.array(z.string().max(LONGEST_VALUE)).max(MOST_ROWS),
    properties: z
      .array(z.strictObject({ id: PropertyId, settings: z.strictObject({ limit: Count.optional() }).optional() }))
      .max(MOST_PROPERTIES),
  })
  .meta({ id: 'ExtensionQuery' })
export type ExtensionQuery = z.infer<typeof ExtensionQuery>

export const toWanted = ({ properties }: ExtensionQuery): Wanted[] =>
  properties.flatMap(({ id, settings }) => {
    const property = findProperty(id)
    return property === undefined ? [] : [{ property, limit: settings?.limit || MOST_RESULTS }]
  })

/** What an answer says of the properties that it has. */
export const Meta = z.array(z.object({ id: z.string(), name: z.string() }))

export const toMeta = (wanted: readonly Wanted[]): z.infer<typeof Meta> =>
  wanted.map(({ property: { id, name } }) => ({ id, name }))
