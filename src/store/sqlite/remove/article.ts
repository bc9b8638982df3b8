import type { ChangeNoun } from '../../../model/change.ts'
import { EVIDENCED, type Evidenced, type Removal } from '../../../model/removal.ts'
import type { RemovalOptions } from '../../store.ts'
import { recordRemoval } from '../changes/removal.ts'
import { saveGone } from '../gone.ts'
import { listCopies, resettleOrigins } from '../origins.ts'
import { removeSettled } from '../refile.ts'
import type { Sql } from '../sql.ts'
import { settleOrRemoveEntity } from './entities.ts'
import { FACT_TABLES, settleOrRemove, untieEvent } from './facts.ts'
import { readSupport, type Support } from './support.ts'

/** What comes from one article alone. The article itself goes after the statements that take their words from it. */
const OWN = [
  'evidence',
  'claims',
  'mentions',
  'appearances',
  'event_participants',
  'parties',
  'signatories',
  'domains',
  'statement_about',
] as const

const DROP_EMPTY_COUNTS = 'DELETE FROM counts WHERE count = 0'

/** Takes an article and its support away in one transaction, which is undone for `dryRun`; null for an unknown id. */
export function deleteArticle(sql: Sql, id: string, { dryRun, at }: RemovalOptions): Removal | null {
  const work = () =>
    sql.value('SELECT 1 FROM articles WHERE id = ?', id) === undefined ? null : removeSettled(sql, id, at)
  return dryRun ? sql.trying(work) : sql.writing(work)
}

/** Takes an article and its support away, within a transaction. */
export function removeArticle(sql: Sql, article: string, at: string): Removal {
  const support = readSupport(sql, article)
  const copies = listCopies(sql, article)
  for (const event of support.facts.events) untieEvent(sql, event)
  for (const table of OWN) sql.run(`DELETE FROM ${table} WHERE article = ?`, article)
  const facts = settleFacts(sql, support)
  sql.run('DELETE FROM articles WHERE id = ?', article)
  resettleOrigins(sql, copies)
  const entities = support.appearances.map((appearance) => ({
    id: appearance.entity,
    articles: settleOrRemoveEntity(sql, appearance),
  }))
  sql.run(DROP_EMPTY_COUNTS)
  const removal: Removal = {
    article,
    removed: {
      entities: entities.filter(({ articles }) => articles === 0).map(({ id }) => id),
      ...toLists((noun) => facts[noun].filter(({ evidence }) => evidence === 0).map(({ id }) => id)),
    },
    kept: {
      entities: entities.filter(({ articles }) => articles > 0),
      ...toLists((noun) => facts[noun].filter(({ evidence }) => evidence > 0)),
    },
  }
  remember(sql, removal, support, at)
  recordRemoval(sql, removal, support, at)
  return removal
}

type Settled = Record<Evidenced, { readonly id: string; readonly evidence: number }[]>

/** Each noun in the order of `FACT_TABLES`. */
const settleFacts = (sql: Sql, { facts }: Support): Settled =>
  Object.fromEntries(
    (Object.keys(FACT_TABLES) as Evidenced[]).map((noun) => [
      noun,
      facts[noun].map((id) => ({ id, evidence: settleOrRemove(sql, noun, id) })),
    ]),
  ) as Settled

const toLists = <T>(toList: (noun: Evidenced) => T): Record<Evidenced, T> =>
  Object.fromEntries(EVIDENCED.map((noun) => [noun, toList(noun)])) as Record<Evidenced, T>

function remember(sql: Sql, { article, removed }: Removal, { appearances }: Support, at: string): void {
  const saveAll = (noun: ChangeNoun, ids: readonly string[]) => {
    for (const id of ids) saveGone(sql, id, noun, at)
  }
  saveAll('article', [article])
  for (const { entity, type } of appearances) if (removed.entities.includes(entity)) saveAll(type, [entity])
  saveAll('relation', removed.relations)
  saveAll('provision', removed.provisions)
  saveAll('statement', removed.statements)
}
