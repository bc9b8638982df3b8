import { FORM_TYPE } from '../../src/http/form-body.ts'
import { toProposalId } from '../../src/store/sqlite/identity/proposals.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { ana, eva, norland, norvik, treaty } from '../support/sample-treaty/text.ts'
import { SAMPLE_WEBHOOK, SPARE_WEBHOOK } from './sample-webhook.ts'

const [{ article, input }] = sampleArticles
const missiles = 'provision:foreign-missiles-prohibited-b09672a45038'

/** Addresses that call each documented operation over the sample articles, by `operationId`. */
export const LIVE_REQUESTS: Readonly<Record<string, readonly string[]>> = {
  listEntities: [
    '/v1/entities',
    '/v1/entities?embed=mentions,positions&count=exact',
    `/v1/entities?ids=${ana},person:nobody`,
  ],
  getEntity: [`/v1/entities/${ana}`, `/v1/entities/${norland}?embed=mentions`, `/v1/entities/${treaty}?fields=name`],
  listEntityMentions: [`/v1/entities/${ana}/mentions`],
  listEntityRelations: [`/v1/entities/${norland}/relations?embed=entities`],
  listEntityEvents: [`/v1/entities/${norland}/events`, `/v1/entities/${norvik}/events`],
  listEntityStatements: [`/v1/entities/${ana}/statements`],
  listEntityNeighbors: [`/v1/entities/${norland}/neighbors`, `/v1/entities/${norland}/neighbors?limit=1`],
  listPeople: ['/v1/people', '/v1/people?position=president'],
  getPerson: [`/v1/people/${ana}`],
  listCountries: ['/v1/countries?iso=XN'],
  getCountry: [`/v1/countries/${norland}`],
  listOrganizations: ['/v1/organizations'],
  getOrganization: ['/v1/organizations/organization:coastal-league'],
  listPlaces: ['/v1/places'],
  getPlace: [`/v1/places/${norvik}`],
  listAgreements: ['/v1/agreements?embed=provisions,entities'],
  getAgreement: [`/v1/agreements/${treaty}`, `/v1/agreements/${treaty}?embed=provisions`],
  listAgreementProvisions: [`/v1/agreements/${treaty}/provisions`],
  explainProvision: [`/v1/agreements/${treaty}/provisions/${missiles}/explain`],
  listEvents: ['/v1/events?embed=entities&limit=2', '/v1/events?status=alleged'],
  explainEvent: ['/v1/events/event:supply-1b2c3d4e5f60/explain'],
  getEvent: ['/v1/events/event:sign-2025-01-17-0a1b2c3d4e5f'],
  getTimeline: ['/v1/timeline', `/v1/timeline?entity=${norland}&from=2019-01-01&to=2024-12-31`],
  listRelations: ['/v1/relations', '/v1/relations?fields=type,validTo'],
  explainRelation: ['/v1/relations/relation:party-to-718293041526/explain'],
  getRelation: ['/v1/relations/relation:holds-position-5f6071829304?embed=entities'],
  listStatements: ['/v1/statements?embed=entities'],
  explainStatement: ['/v1/statements/statement:ana-ruiz-152637485960/explain'],
  getStatement: ['/v1/statements/statement:ana-ruiz-152637485960'],
  listArticles: ['/v1/articles', '/v1/articles?embed=text,dateline,sentences,mentions,coverage'],
  getArticle: [`/v1/articles/${article.id}`],
  fileArticle: ['/v1/articles'],
  fileArticles: ['/v1/articles/batch'],
  replaceArticle: [`/v1/articles/${article.id}`],
  deleteArticle: [`/v1/articles/${article.id}?dryRun=true`],
  verifyArticle: [`/v1/articles/${article.id}/verify`],
  getDossier: [`/v1/entities/${norland}/dossier`, `/v1/entities/${norvik}/dossier`, `/v1/entities/${treaty}/dossier`],
  getDyad: [`/v1/dyads/${norland}/country:sudmark`, `/v1/dyads/${ana}/${norland}`],
  countMeetings: ['/v1/aggregates/meetings', '/v1/aggregates/meetings?type=country&kind=negotiate'],
  countEventsPerMonth: ['/v1/aggregates/events-per-month', `/v1/aggregates/events-per-month?entity=${norland}`],
  countStatements: ['/v1/aggregates/speakers?limit=1'],
  countTogether: [`/v1/aggregates/co-occurrence?id=${ana}&type=country`],
  getNeighborhood: [`/v1/graph/neighbors?id=${ana}`, `/v1/graph/neighbors?id=${norland}&hops=3&limit=2`],
  getPaths: [`/v1/graph/path?from=${ana}&to=organization:coastal-league`],
  getSubgraph: [`/v1/graph/subgraph?ids=${ana},${norland},person:nobody`],
  listConflicts: ['/v1/conflicts', '/v1/conflicts?noun=event&limit=1'],
  listProposals: ['/v1/proposals', '/v1/proposals?type=person&limit=1'],
  acceptProposal: [`/v1/proposals/${toProposalId(ana, 'person:ruiz')}/accept?dryRun=true`],
  rejectProposal: [`/v1/proposals/${toProposalId(ana, 'person:ruiz')}/reject?dryRun=true`],
  mergeEntity: [`/v1/entities/${eva}/merge?dryRun=true`],
  splitEntity: [`/v1/entities/${ana}/split?dryRun=true`],
  listDecisions: ['/v1/decisions'],
  undoDecision: ['/v1/decisions/decision:a282bea74123?dryRun=true'],
  listChanges: ['/v1/changes', '/v1/changes?after=5&limit=2'],
  // Its answer has no end; see change-stream.test.ts.
  streamChanges: [],
  createWebhook: ['/v1/webhooks'],
  listWebhooks: ['/v1/webhooks'],
  getWebhook: [`/v1/webhooks/${SAMPLE_WEBHOOK}`],
  deleteWebhook: [`/v1/webhooks/${SPARE_WEBHOOK}`],
  listDeliveries: [`/v1/webhooks/${SAMPLE_WEBHOOK}/deliveries`, `/v1/webhooks/${SAMPLE_WEBHOOK}/deliveries?state=dead`],
  // The id of a delivery depends on what was filed; see webhooks.test.ts.
  replayDelivery: [],
  search: ['/v1/search?q=norland', '/v1/search?q=bridge&noun=statement&noun=article&limit=1'],
  suggest: ['/v1/suggest?prefix=nor', '/v1/suggest?prefix=ru&type=person&limit=1'],
  reconcile: [
    '/reconcile',
    `/reconcile?queries=${encodeURIComponent('{"q":{"query":"Ana Ruiz"}}')}`,
    `/reconcile?extend=${encodeURIComponent(JSON.stringify({ ids: [treaty], properties: [{ id: 'signedOn' }] }))}`,
  ],
  reconcileForm: ['/reconcile'],
  getReconciliationManifest: ['/reconcile/v1'],
  matchReconciliation: ['/reconcile/v1/match'],
  extendReconciliation: ['/reconcile/v1/extend'],
  ...toReconciliationServices('/reconcile', ''),
  ...toReconciliationServices('/reconcile/v1', 'Draft'),
  exportAll: ['/v1/export?format=ndjson', '/v1/export?format=ndjson&noun=statements'],
  tellEntityFlyout: [`/reconcile/flyout/entity?id=${ana}`],
  tellPropertyFlyout: ['/reconcile/flyout/property?id=positions'],
  tellTypeFlyout: ['/reconcile/flyout/type?id=person'],
  callMcp: ['/mcp'],
  extract: ['/v1/extract', '/v1/extract?include=syntax'],
  getQuality: ['/v1/quality'],
  getStats: ['/v1/stats'],
  getHealth: ['/healthz'],
  getReadiness: ['/readyz'],
  getVersion: ['/version'],
  getMetrics: ['/metrics'],
  getContext: ['/v1/context.jsonld'],
  getOpenApi: ['/openapi.json'],
}

function toReconciliationServices(path: string, mark: string) {
  return {
    [`suggest${mark}ReconciliationEntities`]: [`${path}/suggest/entity?prefix=nor`],
    [`suggest${mark}ReconciliationTypes`]: [`${path}/suggest/type?prefix=p`],
    [`suggest${mark}ReconciliationProperties`]: [`${path}/suggest/property?prefix=p`],
    [`propose${mark}ReconciliationProperties`]: [`${path}/extend/propose?type=person`],
    [`preview${mark}ReconciliationEntity`]: [`${path}/preview?id=${ana}`],
  }
}

const CURATING = ['acceptProposal', 'rejectProposal', 'mergeEntity', 'splitEntity', 'undoDecision']

/** Operations that are no `GET`. */
const WRITES = new Set([
  'extract',
  'callMcp',
  'reconcileForm',
  'matchReconciliation',
  'extendReconciliation',
  'fileArticle',
  'fileArticles',
  'replaceArticle',
  'deleteArticle',
  'createWebhook',
  'deleteWebhook',
  ...CURATING,
])

/** Every address that answers to `GET`, with its operation. */
export const LIVE_READS = Object.entries(LIVE_REQUESTS).flatMap(([operation, urls]) =>
  WRITES.has(operation) ? [] : urls.map((url) => ({ operation, url })),
)

/** What a live operation is called with. */
export function toLiveRequest(method: string, url: string) {
  if (url.startsWith('/v1/articles/batch'))
    return {
      method: 'POST',
      url,
      payload: JSON.stringify(input),
      headers: { 'content-type': 'application/x-ndjson' },
    } as const
  if (method === 'POST' && /^\/reconcile(?:\?|$)/.test(url))
    return { method, url, payload: 'queries=%7B%7D', headers: { 'content-type': FORM_TYPE } } as const
  if (/accept|reject/.test(url)) return { method: 'POST', url } as const
  if (method === 'POST' && url.startsWith('/v1/webhooks'))
    return { method, url, payload: { url: 'https://app.example/chancery' } } as const
  if (method === 'POST' || method === 'PUT') return { method, url, payload: toPayload(url) } as const
  return { method: method === 'DELETE' ? method : 'GET', url } as const
}

function toPayload(url: string): object {
  if (url.startsWith('/mcp')) return { jsonrpc: '2.0', id: 1, method: 'ping' }
  if (url.includes('/reconcile/v1/extend')) return { ids: [treaty], properties: [{ id: 'parties' }] }
  if (url.includes('/reconcile')) return { queries: [{ conditions: [{ matchType: 'name', propertyValue: 'Ruiz' }] }] }
  if (url.includes('/merge')) return { into: ana }
  if (url.includes('/split')) return { articles: [article.id], note: 'Another one' }
  return { ...input }
}

/** The values of a live answer: the lines of a stream, the text of a page, else the answer itself. */
export function toLiveAnswers(type: unknown, body: string): unknown[] {
  if (/^text\/(?:html|plain)/.test(String(type))) return [body]
  if (!String(type).startsWith('application/x-ndjson')) return [JSON.parse(body)]
  return body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
