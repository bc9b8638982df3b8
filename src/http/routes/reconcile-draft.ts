import { z } from 'zod'
import { extend } from '../../reconciliation/extend.ts'
import { matchAll } from '../../reconciliation/match.ts'
import { Value } from '../../reconciliation/value.ts'
import type { Store } from '../../store/store.ts'
import { toBase } from '../base.ts'
import { createOperation, type Operation } from '../operation.ts'
import { CandidateRecord, toCandidateRecord } from '../reconciliation/candidate.ts'
import { DraftBatch, toDraftMatchQuery } from '../reconciliation/draft-queries.ts'
import { ExtensionQuery, Meta, toMeta, toWanted } from '../reconciliation/extension.ts'
import { DraftManifest, toDraftManifest } from '../reconciliation/manifest.ts'
import { listServices } from '../reconciliation/services.ts'

const tag = 'Reconciliation'
const url = '/reconcile/v1'

const Results = z
  .object({ results: z.array(z.object({ candidates: z.array(CandidateRecord) })) })
  .meta({ id: 'ReconciliationDraftResults', description: 'Candidates of every query, in their order' })

const Extension = z
  .object({
    meta: Meta,
    rows: z.array(
      z.object({ id: z.string(), properties: z.array(z.object({ id: z.string(), values: z.array(Value) })) }),
    ),
  })
  .meta({ id: 'ReconciliationDraftExtension', description: 'Values by entity and property, in the order asked for' })

const name = { matchType: 'name', propertyValue: 'Vladimir Putin', required: true, matchQuantifier: 'any' } as const
const queries: DraftBatch = { queries: [{ type: 'person', limit: 3, conditions: [name] }] }

const extension: ExtensionQuery = { ids: ['person:vladimir-putin'], properties: [{ id: 'positions' }] }

/** Reconciliation by the draft of version 1.0 of the protocol. */
export const listReconcileDraftOperations = (store: Store, version: string): Operation[] => [
  createOperation({
    id: 'getReconciliationManifest',
    tag,
    url,
    summary: 'Describe the reconciliation service',
    description: 'The manifest (Reconciliation Service API 1.0, draft).',
    answer: DraftManifest,
    handle: (_asked, reply) => toDraftManifest(toBase(reply), version),
  }),
  createOperation({
    id: 'matchReconciliation',
    tag,
    method: 'POST',
    scope: 'read',
    url: `${url}/match`,
    summary: 'Match names, ids and properties',
    description: 'Candidates for every query, the likeliest first, with what their scores are made from.',
    body: { schema: DraftBatch, example: queries },
    answer: Results,
    prebuilt: true,
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    async handle({ body }) {
      const results = await matchAll(store, body.queries.map(toDraftMatchQuery))
      return JSON.stringify({ results: results.map((found) => ({ candidates: found.map(toCandidateRecord) })) })
    },
  }),
  createOperation({
    id: 'extendReconciliation',
    tag,
    method: 'POST',
    scope: 'read',
    url: `${url}/extend`,
    summary: 'Fetch values of properties',
    description: 'Values of properties of entities that were matched.',
    body: { schema: ExtensionQuery, example: extension },
    answer: Extension,
    prebuilt: true,
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    async handle({ body }) {
      const wanted = toWanted(body)
      const rows = await extend(store, body.ids, wanted)
      const toCells = (values: (typeof rows)[number]['values']) =>
        wanted.map(({ property: { id } }, index) => ({ id, values: values[index] ?? [] }))
      return JSON.stringify({
        meta: toMeta(wanted),
        rows: rows.map(({ id, values }) => ({ id, properties: toCells(values) })),
      })
    },
  }),
  ...listServices(store, url, 'Draft'),
]
