import type { Store } from '../store.ts'
import { createAdjacency } from './adjacency/adjacency.ts'
import type { Held } from './adjacency/held.ts'
import { listMet, listMonths, listQuoted, listShared, listSources, listTogether } from './aggregates.ts'
import { findAnswer } from './answers.ts'
import { listChanges, readLast } from './changes/log.ts'
import { listConflicts } from './conflicts/list.ts'
import { guard } from './failures.ts'
import { countFound } from './found.ts'
import { readGoneAt } from './gone.ts'
import { listRefs, listSurest, listTies } from './graph.ts'
import { listDecisions } from './identity/decisions.ts'
import { findMoved } from './identity/moved.ts'
import { getProposal, listProposals } from './identity/proposals.ts'
import { findKey, listKeys } from './keys.ts'
import { listFacets } from './list/facets.ts'
import { getItem, listItems } from './list/list.ts'
import { listNeighbors } from './neighbors.ts'
import { findArticle } from './save/article.ts'
import { readMark } from './save/marks.ts'
import { search } from './search/search.ts'
import type { Sql } from './sql.ts'
import { createStateReader } from './state.ts'
import { readStats } from './stats.ts'
import { suggest } from './suggest/suggest.ts'
import { verifyArticle } from './verify.ts'
import { listDeliveries } from './webhooks/deliveries.ts'
import { listDueWebhooks } from './webhooks/messages.ts'
import { getWebhook, listWebhooks } from './webhooks/webhooks.ts'
import type { WriteName } from './write/writes.ts'

/** The operations of the port that only read. */
export type Reads = Omit<Store, WriteName | 'saveArticle' | 'openSnapshot' | 'close'>

/** No time is asked for. */
const NOW = { asOf: null, knownAt: null }

/** The reads of a connection; `readHeld` gives the ties that are held in memory, where they are. */
export const createReads = (sql: Sql, readHeld: () => Held | null): Reads => ({
  findArticle: guard((sha256) => findArticle(sql, sha256)),
  countFound: guard((article) => countFound(sql, article)),
  listDecisions: guard((window) => listDecisions(sql, window)),
  listProposals: guard((types, window) => listProposals(sql, types, window)),
  listConflicts: guard((filter, window) => listConflicts(sql, filter, window)),
  getProposal: guard((id) => getProposal(sql, id)),
  findMoved: guard((id) => findMoved(sql, id)),
  readMark: guard((run) => readMark(sql, run)),
  findAnswer: guard((key, at) => findAnswer(sql, key, at)),
  findKey: guard((id) => findKey(sql, id)),
  listKeys: guard(() => listKeys(sql)),
  listChanges: guard((after, limit) => listChanges(sql, after, limit)),
  lastChange: guard(() => readLast(sql)),
  listWebhooks: guard(() => listWebhooks(sql)),
  getWebhook: guard((id) => getWebhook(sql, id)),
  listDeliveries: guard((webhook, state) => listDeliveries(sql, webhook, state)),
  listDueWebhooks: guard((at) => listDueWebhooks(sql, at)),
  goneAt: guard((noun, id) => readGoneAt(sql, noun, id)),
  state: guard(createStateReader(sql)),
  get: guard((noun, id, fields) => getItem(sql, noun, id, fields)),
  list: guard((noun, query) => listItems(sql, noun, query)),
  listBriefly: guard((noun, query, ms) => sql.briefly(ms, () => listItems(sql, noun, query))),
  listFacets: guard((noun, filters, window) => listFacets(sql, noun, filters, window)),
  listNeighbors: guard((id, window, times = NOW) => listNeighbors(sql, id, window, times)),
  listTies: guard((entity, filter, limit, neighbors) => listTies(sql, entity, filter, limit, neighbors)),
  openAdjacency: () => createAdjacency(sql, readHeld()),
  listRefs: guard((ids) => listRefs(sql, ids)),
  listSurest: guard((facts) => listSurest(sql, facts)),
  listQuoted: guard((limit) => listQuoted(sql, limit)),
  listTogether: guard((id, type, sample) => listTogether(sql, id, type, sample)),
  listMet: guard((type, kinds, sample) => listMet(sql, type, kinds, sample)),
  listMonths: guard((kinds, entity, span) => listMonths(sql, kinds, entity, span)),
  listSources: guard((id, limit) => listSources(sql, id, limit)),
  listShared: guard((a, b, limit) => listShared(sql, a, b, limit)),
  search: guard((q, nouns, window) => search(sql, q, nouns, window)),
  suggest: guard((prefix, types, limit) => suggest(sql, prefix, types, limit)),
  verifyArticle: guard((id) => verifyArticle(sql, id)),
  stats: guard(() => readStats(sql)),
  ping: guard(() => void sql.value('SELECT count(*) FROM migrations')),
})
