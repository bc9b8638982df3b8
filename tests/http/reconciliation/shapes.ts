import { z } from 'zod'

// Written by hand after the specifications of both versions, with every object closed: a key that a version does
// not know, or that the other one writes otherwise, is a fault.

const type = z.strictObject({ id: z.string(), name: z.string() })
const feature = z.strictObject({ id: z.string(), name: z.string(), value: z.union([z.number(), z.boolean()]) })
const candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.array(type),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  features: z.array(feature).min(1),
})
const value = z.union([
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ date: z.iso.datetime() }),
])
const named = z.strictObject({ id: z.string(), name: z.string(), description: z.string() })
const meta = z.array(type)
const described = {
  name: z.string(),
  documentation: z.url(),
  serviceVersion: z.string(),
  defaultTypes: z.array(type).min(1),
  batchSize: z.int(),
}
const path = z.strictObject({ service_url: z.url(), service_path: z.string().startsWith('/') })

const suggest = path.extend({
  flyout_service_url: z.url(),
  flyout_service_path: z.string().regex(/^\/.*\$\{id\}/),
})

/** What both versions answer alike. */
export const SUGGESTIONS = {
  entity: z.strictObject({ result: z.array(named.extend({ notable: z.array(type) })).min(1) }),
  type: z.strictObject({ result: z.array(type).min(1) }),
  property: z.strictObject({ result: z.array(named).min(1) }),
  proposal: z.strictObject({ type: z.string(), limit: z.int(), properties: z.array(named).min(1) }),
}

export const V0_2 = {
  manifest: z.strictObject({
    versions: z.tuple([z.literal('0.2')]),
    identifierSpace: z.url(),
    schemaSpace: z.url(),
    ...described,
    view: z.strictObject({ url: z.string().includes('{{id}}') }),
    suggest: z.strictObject({ entity: suggest, property: suggest, type: suggest }),
    preview: z.strictObject({ url: z.string().includes('{{id}}'), width: z.int(), height: z.int() }),
    extend: z.strictObject({
      propose_properties: path,
      property_settings: z.array(
        z.strictObject({
          type: z.literal('number'),
          name: z.string(),
          label: z.string(),
          default: z.number(),
          help_text: z.string(),
        }),
      ),
    }),
  }),
  results: z.record(z.string(), z.strictObject({ result: z.array(candidate) })),
  extension: z.strictObject({ meta, rows: z.record(z.string(), z.record(z.string(), z.array(value))) }),
}

export const V1_0 = {
  manifest: z.strictObject({
    versions: z.tuple([z.literal('1.0-draft')]),
    ...described,
    view: z.strictObject({ url: z.string().regex(/[^{]\{id\}$/) }),
    suggest: z.strictObject({ entity: z.literal(true), property: z.literal(true), type: z.literal(true) }),
    preview: z.strictObject({ width: z.int(), height: z.int() }),
    extend: z.strictObject({
      proposeProperties: z.literal(true),
      propertySettings: z.array(
        z.strictObject({
          type: z.literal('number'),
          id: z.string(),
          name: z.string(),
          default: z.number(),
          helpText: z.string(),
        }),
      ),
    }),
    standardizedScore: z.literal(true),
  }),
  results: z.strictObject({ results: z.array(z.strictObject({ candidates: z.array(candidate) })) }),
  extension: z.strictObject({
    meta,
    rows: z.array(
      z.strictObject({
        id: z.string(),
        properties: z.array(z.strictObject({ id: z.string(), values: z.array(value) })),
      }),
    ),
  }),
}
