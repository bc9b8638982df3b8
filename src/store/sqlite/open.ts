import type { Store } from '../store.ts'
import { createAdjacency } from './adjacency/adjacency.ts'
import { listMet, listMonths, listQuoted, listShared, listSources, listTogether } from './aggregates.ts'
import { findAnswer } from './answers.ts'
import { keepChanges, listChanges, readLast } from './changes/log.ts'
import { listConflicts } from './conflicts/list.ts'
import { IN_MEMORY, openSql } from './connect.ts'
import { guard, toFailure } from './failures.ts'
import { countFound } from './found.ts'
import { readGoneAt } from './gone.ts'
import { listRefs, listSurest, listTies } from './graph.ts'
import { listDecisions } from './identity/decisions.ts'
import { findMoved } from './identity/moved.ts'
import { getProposal, listProposals } from './identity/proposals.ts'
import { findKey, listKeys } from './keys.ts'
import { getItem, listItems } from './list/list.ts'
import { applyMigrations, readMigrations } from './migrate.ts'
import { listNeighbors } from './neighbors.ts'
import { findArticle } from './save/article.ts'
import { readMark } from './save/marks.ts'
import { search } from './search/search.ts'
import type { Sql } from './sql.ts'
import { readStats } from './stats.ts'
import { suggest } from './suggest.ts'
import { verifyArticle } from './verify.ts'
import { listDeliveries } from './webhooks/deliveries.ts'
import { listDueWebhooks } from './webhooks/messages.ts'
import { getWebhook, listWebhooks } from './webhooks/webhooks.ts'
import { createWriter, openWriter, type Writer } from './write/writer.ts'

/**
 * Settings of a store. `waitMs` is how long a writer waits for another one, 2000 if not given. With `threaded`, writes
 * have a thread and a connection of their own, so that no read waits for one; a database in memory has one connection only.
 * `changesKept` is how many changes the log keeps from now on, by whichever process it is written.
 */
export interface SqliteOptions {
  readonly waitMs?: number
  readonly threaded?: boolean
  readonly changesKept?: number
}

/**
 * Opens a knowledge base in a SQLite file, or in memory for `:memory:`, and brings its schema up to date. Fails with
 * `unavailable` for a file that cannot be opened or written or is no database, with `conflict` for one whose schema is
 * not ours or newer than ours.
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const { waitMs, threaded = false, changesKept } = options
  const sql = openSql(path, waitMs)
  try {
    applyMigrations(sql, readMigrations())
    if (changesKept !== undefined) keepChanges(sql, changesKept)
    return createStore(sql, threaded && path !== IN_MEMORY ? openWriter({ path, waitMs }) : createWriter(sql))
  } catch (error) {
    sql.close()
    throw toFailure(error, path)
  }
}

/** No time is asked for. */
const NOW = { asOf: null, knownAt: null }

function createStore(sql: Sql, writer: Writer): Store {
  return {
    ...writer,
    saveArticle: async (article, extraction) => one(await writer.saveArticles([{ article, extraction }])),
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
    get: guard((noun, id, fields) => getItem(sql, noun, id, fields)),
    list: guard((noun, query) => listItems(sql, noun, query)),
    listNeighbors: guard((id, window, times = NOW) => listNeighbors(sql, id, window, times)),
    listTies: guard((entity, filter, limit, neighbors) => listTies(sql, entity, filter, limit, neighbors)),
    openAdjacency: () => createAdjacency(sql, null),
    listRefs: guard((ids) => listRefs(sql, ids)),
    listSurest: guard((facts) => listSurest(sql, facts)),
    listQuoted: guard((limit) => listQuoted(sql, limit)),
    listTogether: guard((id, type, limit) => listTogether(sql, id, type, limit)),
    listMet: guard((type, kinds, span) => listMet(sql, type, kinds, span)),
    listMonths: guard((kinds, entity, span) => listMonths(sql, kinds, entity, span)),
    listSources: guard((id, limit) => listSources(sql, id, limit)),
    listShared: guard((a, b, limit) => listShared(sql, a, b, limit)),
    search: guard((q, nouns, window) => search(sql, q, nouns, window)),
    suggest: guard((prefix, types, limit) => suggest(sql, prefix, types, limit)),
    verifyArticle: guard((id) => verifyArticle(sql, id)),
    stats: guard(() => readStats(sql)),
    ping: guard(() => void sql.value('SELECT count(*) FROM migrations')),
    async close() {
      await writer.close()
      sql.close()
    },
  }
}

function one<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new RangeError('A batch of one has no answer')
  return item
}
