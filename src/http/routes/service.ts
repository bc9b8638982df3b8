import { z } from 'zod'
import { CONTEXT, CONTEXT_PATH } from '../../linked-data/context.ts'
import { Stats } from '../../model/answers.ts'
import { Failure } from '../../model/failure.ts'
import { Scorecard } from '../../model/scorecard.ts'
import type { Store } from '../../store/store.ts'
import type { Metrics } from '../metrics.ts'
import { createOperation, type Operation } from '../operation.ts'

const tag = 'Service'

/** Which build of the service answers. `commit` is null where the build does not know it. */
export const Version = z
  .object({ name: z.literal('chancery'), version: z.string(), commit: z.string().nullable() })
  .meta({ id: 'Version' })
export type Version = z.infer<typeof Version>

const Context = z
  .object({ '@context': z.looseObject({ schema: z.url() }) })
  .meta({ id: 'JsonLdContext', description: 'A JSON-LD 1.1 context' })

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const listServiceOperations = (
  store: Store,
  version: Version,
  scorecard: Scorecard,
  metrics: Metrics,
): Operation[] => [
  createOperation({
    id: 'getStats',
    tag,
    url: '/v1/stats',
    summary: 'Count what is known',
    description: 'How many articles, mentions and facts the knowledge base holds, by type.',
    answer: Stats,
    problems: ['unavailable'],
    handle: () => store.stats(),
  }),
  createOperation({
    id: 'getQuality',
    tag,
    url: '/v1/quality',
    summary: 'Tell how well articles are read',
    description:
      'The scorecard that shipped with this release: precision and recall of the extraction against articles that were read by hand.',
    answer: Scorecard,
    handle: () => scorecard,
  }),
  createOperation({
    id: 'getHealth',
    tag,
    scope: null,
    url: '/healthz',
    summary: 'Tell whether the process lives',
    description: 'Answers as long as the process does, whatever the state of the store.',
    answer: Health,
    handle: () => ({ status: 'ok' }),
  }),
  createOperation({
    id: 'getReadiness',
    tag,
    scope: null,
    url: '/readyz',
    summary: 'Tell whether the service can answer',
    description: 'Answers 200 once the store answers, else 503.',
    answer: Health,
    problems: ['unavailable'],
    async handle() {
      await store.ping().catch((cause) => {
        throw new Failure('unavailable', 'The store does not answer.', [], { cause })
      })
      return { status: 'ok' }
    },
  }),
  createOperation({
    id: 'getVersion',
    tag,
    scope: null,
    url: '/version',
    summary: 'Tell the version',
    description: 'The release and the commit that the service was built from.',
    answer: Version,
    handle: () => version,
  }),
  createOperation({
    id: 'getMetrics',
    tag,
    url: '/metrics',
    summary: 'Tell figures for Prometheus',
    description:
      'Requests by operation and status, the reading of texts, how much is known and when it last changed, and what the process takes, in the text format 0.0.4.',
    media: 'text/plain',
    answer: z.string(),
    prebuilt: true,
    async handle(_asked, reply) {
      reply.type('text/plain; version=0.0.4; charset=utf-8')
      return metrics.tell()
    },
  }),
  createOperation({
    id: 'getContext',
    tag,
    scope: null,
    url: CONTEXT_PATH,
    summary: 'Give the JSON-LD context',
    description: 'What the terms of all JSON-LD that the service writes mean; documents refer to it.',
    media: 'application/ld+json',
    answer: Context,
    prebuilt: true,
    handle: () => JSON.stringify({ '@context': CONTEXT }),
  }),
]

/** The service's description of itself. */
export const createDocumentOperation = (document: () => string): Operation =>
  createOperation({
    id: 'getOpenApi',
    tag,
    scope: null,
    url: '/openapi.json',
    summary: 'Describe the service',
    description: 'This document: OpenAPI 3.1, made from the same schemas that read the requests.',
    answer: z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApi', description: 'An OpenAPI document' }),
    prebuilt: true,
    handle: document,
  })
