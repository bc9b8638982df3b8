import { z } from 'zod'
import { LimitSetting } from './extension.ts'
import { MOST_QUERIES } from './limits.ts'
import { PREVIEW_SIZE } from './preview.ts'
import { TYPES, TypeRef } from './types.ts'

const shared = {
  name: z.literal('Chancery'),
  documentation: z.url(),
  serviceVersion: z.string(),
  view: z.object({ url: z.string() }),
  defaultTypes: z.array(TypeRef),
  batchSize: z.int().meta({ description: 'Most queries in one request' }),
}

const Service = z.object({ service_url: z.url(), service_path: z.string() })
const Suggest = Service.extend({ flyout_service_url: z.url(), flyout_service_path: z.string() })
const setting = { type: z.literal('number'), name: z.string(), default: z.int() }

/** What the service says of itself in version 0.2 of the protocol. */
export const Manifest = z
  .object({
    versions: z.array(z.literal('0.2')),
    identifierSpace: z.url(),
    schemaSpace: z.url(),
    ...shared,
    suggest: z.object({ entity: Suggest, property: Suggest, type: Suggest }),
    preview: z.object({ url: z.string(), width: z.int(), height: z.int() }),
    extend: z.object({
      propose_properties: Service,
      property_settings: z.array(z.object({ ...setting, label: z.string(), help_text: z.string() })),
    }),
  })
  .meta({ id: 'ReconciliationManifest' })

/** The same in the draft of version 1.0. */
export const DraftManifest = z
  .object({
    versions: z.array(z.literal('1.0-draft')),
    ...shared,
    suggest: z.object({ entity: z.boolean(), property: z.boolean(), type: z.boolean() }),
    preview: z.object({ width: z.int(), height: z.int() }),
    extend: z.object({
      proposeProperties: z.boolean(),
      propertySettings: z.array(z.object({ ...setting, id: z.string(), helpText: z.string() })),
    }),
    standardizedScore: z.boolean().meta({ description: 'Whether scores are 0 to 100' }),
  })
  .meta({ id: 'ReconciliationDraftManifest' })

const toShared = (base: string, version: string) => ({
  name: 'Chancery' as const,
  documentation: `${base}/docs`,
  serviceVersion: version,
  defaultTypes: TYPES,
  batchSize: MOST_QUERIES,
})

/** `base` is the address of the service as the client wrote it, without a path. */
export function toManifest(base: string, version: string): z.infer<typeof Manifest> {
  const at = (path: string) => ({ service_url: base, service_path: `/reconcile/${path}` })
  const suggest = (what: string) => ({
    ...at(`suggest/${what}`),
    flyout_service_url: base,
    flyout_service_path: `/reconcile/flyout/${what}?id=\${id}`,
  })
  const { id, name, help, usual } = LimitSetting
  return {
    versions: ['0.2'],
    identifierSpace: `${base}/v1/entities/`,
    schemaSpace: `${base}/reconcile/suggest/type`,
    ...toShared(base, version),
    view: { url: `${base}/v1/entities/{{id}}` },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW_SIZE },
    extend: {
      propose_properties: at('extend/propose'),
      property_settings: [{ type: 'number', name: id, label: name, default: usual, help_text: help }],
    },
  }
}

export function toDraftManifest(base: string, version: string): z.infer<typeof DraftManifest> {
  const { id, name, help, usual } = LimitSetting
  return {
    versions: ['1.0-draft'],
    ...toShared(base, version),
    view: { url: `${base}/v1/entities/{id}` },
    suggest: { entity: true, property: true, type: true },
    preview: PREVIEW_SIZE,
    extend: {
      proposeProperties: true,
      propertySettings: [{ type: 'number', id, name, default: usual, helpText: help }],
    },
    standardizedScore: true,
  }
}
