import type { OperationId } from '../../../client/call.ts'
import type { ExampleBase } from './base.ts'

type Values = Readonly<Record<string, unknown>>

interface Asked {
  readonly parameters?: Values
  readonly body?: unknown
}

const dryRun = 'true'
const ana = 'person:ana-ruiz'

/** What goes with an example beside what the document itself gives as examples. */
export const toAsked = ({ ids }: ExampleBase): Readonly<Partial<Record<OperationId, Asked>>> => ({
  getArticle: { parameters: { fields: ['id', 'title', 'publishedAt', 'source', 'sentenceCount'] } },
  getDossier: { parameters: { id: 'organization:brics' } },
  getDyad: { parameters: { a: 'country:iran', b: 'organization:brics' } },
  getOrganization: { parameters: { id: 'organization:brics' } },
  getEntity: { parameters: { embed: ['positions'] } },
  getPaths: { parameters: { from: 'person:vladimir-putin', to: 'organization:brics' } },
  exportAll: { parameters: { format: 'ndjson', noun: 'provisions' } },
  acceptProposal: { parameters: { id: ids.proposal, dryRun } },
  rejectProposal: { parameters: { id: ids.proposal, dryRun } },
  mergeEntity: { parameters: { id: 'person:ruiz', dryRun }, body: { into: ana } },
  splitEntity: { parameters: { id: ana, dryRun }, body: { articles: [ids.article], note: 'Another one' } },
  undoDecision: { parameters: { id: ids.decision, dryRun } },
  replaceArticle: { body: { text: 'Ana Ruiz, president of Norland, met the Irish prime minister in Cork on Friday.' } },
  deleteArticle: { parameters: { dryRun } },
  getWebhook: { parameters: { id: ids.webhook } },
  listDeliveries: { parameters: { id: ids.webhook } },
  deleteWebhook: { parameters: { id: ids.webhook } },
})

/** Operations whose answers have no end, are others each time, or depend on what others answer, by answers of their form. */
export const WRITTEN: Readonly<Record<string, { readonly request: string; readonly answer: unknown }>> = {
  streamChanges: {
    request: 'GET /v1/changes/stream?after=1',
    answer:
      'id: 2\ndata: {"seq":2,"at":"2026-01-02T03:04:05.000Z","action":"created","noun":"person","id":"person:vladimir-putin"}\n\n',
  },
  getMetrics: {
    request: 'GET /metrics',
    answer:
      '# HELP chancery_articles Articles that are filed\n# TYPE chancery_articles gauge\nchancery_articles 4\n# HELP chancery_entities Entities by type\n# TYPE chancery_entities gauge\nchancery_entities{type="person"} 9\n',
  },
  getOpenApi: { request: 'GET /openapi.json', answer: { openapi: '3.1.0' } },
  replayDelivery: {
    request: 'POST /v1/webhooks/webhook:5f0c2d3a9b8e7f61/deliveries/msg_0f6c2a9d41b75b9e0d3c7a41f8268c15/replay',
    answer: {
      id: 'msg_0f6c2a9d41b75b9e0d3c7a41f8268c15',
      state: 'pending',
      first: 1,
      last: 12,
      attempts: 0,
      nextAt: '2026-01-02T03:04:05.000Z',
      error: null,
      createdAt: '2026-01-02T03:04:05.000Z',
    },
  },
}
