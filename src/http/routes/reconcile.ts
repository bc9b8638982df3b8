import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { extend } from '../../reconciliation/extend.ts'
import { matchAll } from '../../reconciliation/match.ts'
import { Value } from '../../reconciliation/value.ts'
import type { Store } from '../../store/store.ts'
import { toBase } from '../base.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameterSet } from '../parameter.ts'
import { readJson } from '../reconciliation/asked.ts'
import { CandidateRecord, toCandidateRecord } from '../reconciliation/candidate.ts'
import { ExtensionQuery, Meta, toMeta, toWanted } from '../reconciliation/extension.ts'
import { listFlyouts } from '../reconciliation/flyouts.ts'
import { MOST_PROPERTIES, MOST_QUERIES, MOST_ROWS } from '../reconciliation/limits.ts'
import { Manifest, toManifest } from '../reconciliation/manifest.ts'
import { QueryBatch, toMatchQuery } from '../reconciliation/queries.ts'
import { listServices } from '../reconciliation/services.ts'

const tag = 'Reconciliation'
const url = '/reconcile'

const ResultBatch = z
  .record(z.string(), z.object({ result: z.array(CandidateRecord) }))
  .meta({ id: 'ReconciliationResults', description: 'Candidates of every query, under its key' })

const Extension = z
  .object({ meta: Meta, rows: z.record(z.string(), z.record(z.string(), z.array(Value))) })
  .meta({ id: 'ReconciliationExtension', description: 'Values by entity and property' })

const json = z.string().optional()
const queries = json.meta({ description: `JSON of at most ${MOST_QUERIES} queries by keys` })
const extension = json.meta({ description: `JSON of at most ${MOST_ROWS} ids and ${MOST_PROPERTIES} properties` })

const Form = z.strictObject({ queries, extend: extension }).meta({ id: 'ReconciliationForm' })
type Form = z.infer<typeof Form>

const PARAMETERS = toParameterSet({
  queries: {
    schema: z.string(),
    form: 'single',
    description: `JSON of at most ${MOST_QUERIES} queries by keys of one’s own`,
    example: '{"q0":{"query":"Vladimir Putin","type":"person"}}',
  },
  extend: {
    schema: z.string(),
    form: 'single',
    description: `JSON of at most ${MOST_ROWS} \`ids\` and ${MOST_PROPERTIES} \`properties\` to fetch of them`,
    example: '{"ids":["person:vladimir-putin"],"properties":[{"id":"positions"}]}',
  },
})

const example: Form = { queries: '{"q0":{"query":"Vladimir Putin","type":"person","limit":3}}' }

/** Reconciliation by version 0.2 of the protocol of the W3C community group, which OpenRefine speaks. */
export const listReconcileOperations = (store: Store, version: string): Operation[] => [
  createOperation({
    id: 'reconcile',
    tag,
    url,
    summary: 'Describe the reconciliation service, or match names',
    description:
      'The manifest (Reconciliation Service API 0.2); with `queries` the candidates for each of them, with `extend` values of properties.',
    query: PARAMETERS,
    answer: z.union([Manifest, Extension, ResultBatch]),
    prebuilt: true,
    problems: ['unavailable'],
    async handle({ query }, reply) {
      const manifest = query.queries === undefined && query.extend === undefined
      return JSON.stringify(manifest ? toManifest(toBase(reply), version) : await answer(store, query))
    },
  }),
  createOperation({
    id: 'reconcileForm',
    tag,
    method: 'POST',
    scope: 'read',
    url,
    summary: 'Match names, or fetch values',
    description: 'The same as by `GET`, for what no address has room for. The body is a form.',
    body: { schema: Form, example },
    form: true,
    answer: z.union([Extension, ResultBatch]),
    prebuilt: true,
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    handle: async ({ body }) => JSON.stringify(await answer(store, body)),
  }),
  ...listServices(store, url, ''),
  ...listFlyouts(store),
]

async function answer(store: Store, { queries, extend: extension }: Form): Promise<object> {
  if (queries !== undefined && extension === undefined) return answerQueries(store, queries)
  if (extension !== undefined && queries === undefined) return answerExtension(store, extension)
  const detail = 'Either this or extend must be given'
  throw new Failure('invalid', 'The request is not valid.', [{ parameter: 'queries', detail }])
}

async function answerQueries(store: Store, text: string): Promise<z.infer<typeof ResultBatch>> {
  const batch = Object.entries(readJson('queries', text, QueryBatch))
  const results = await matchAll(
    store,
    batch.map(([, query]) => toMatchQuery(query)),
  )
  return Object.fromEntries(
    batch.map(([key], index) => [key, { result: (results[index] ?? []).map(toCandidateRecord) }]),
  )
}

async function answerExtension(store: Store, text: string): Promise<z.infer<typeof Extension>> {
  const asked = readJson('extend', text, ExtensionQuery)
  const wanted = toWanted(asked)
  const rows = await extend(store, asked.ids, wanted)
  const toCells = (values: (typeof rows)[number]['values']) =>
    Object.fromEntries(wanted.map(({ property }, index) => [property.id, [...(values[index] ?? [])]]))
  return { meta: toMeta(wanted), rows: Object.fromEntries(rows.map(({ id, values }) => [id, toCells(values)])) }
}
