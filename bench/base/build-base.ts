import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openSql } from '../../src/store/sqlite/connect.ts'
import { applyMigrations, readMigrations } from '../../src/store/sqlite/migrate.ts'
import type { Sql } from '../../src/store/sqlite/sql.ts'
import { fillSpellings } from '../../src/store/sqlite/suggest/spellings.ts'
import { createEntities } from './entities.ts'
import { createEvents, createRelations } from './facts.ts'
import { createRandom } from './random.ts'
import { saveArticles } from './save-articles.ts'
import { saveEntities } from './save-entities.ts'
import { saveEvents, saveRelations } from './save-facts.ts'
import { saveTies } from './save-ties.ts'
import { toSizes } from './sizes.ts'
import { withoutIndexes } from './tables.ts'

const SEED = 20250117

/** A file that is given up where the build is killed needs no journal. */
const FAST = `
  PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA temp_store = FILE; PRAGMA cache_size = -1000000;
`

const WORDS = ['alias_words', 'article_words', 'statement_words', 'relation_words', 'domain_words', 'provision_words']

/** Counts and levels are kept by triggers, which saw nothing. */
const COUNT = `
  INSERT INTO counts
  SELECT 'article', '', count(*) FROM articles UNION ALL SELECT 'mention', '', count(*) FROM mentions
  UNION ALL SELECT 'evidence', '', count(*) FROM evidence UNION ALL SELECT 'statement', '', count(*) FROM statements
  UNION ALL SELECT 'entity', type, count(*) FROM entities GROUP BY type
  UNION ALL SELECT 'relation', type, count(*) FROM relations GROUP BY type
  UNION ALL SELECT 'event', kind, count(*) FROM events GROUP BY kind;
  UPDATE aliases SET level = (
    SELECT CAST(log2(max(1, e.mention_count)) AS INTEGER) FROM entities e WHERE e.id = aliases.entity
  )
`

/**
 * Path of a knowledge base of so many entities, made up from a fixed seed, in the store's own schema: who is told of how
 * often is heavy-tailed, so that there are hubs. It holds no readings of its articles and no claims, which only filing and
 * removing read. A base that is in the folder is used again, and brought up to date by the store that opens it; `tell`
 * hears what is done.
 */
export function openBase(folder: string, entities: number, tell: (step: string) => void = () => {}): string {
  const path = join(folder, `base-${entities}.db`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const unfinished = `${path}.part`
  rmSync(unfinished, { force: true })
  const sql = openSql(unfinished)
  sql.script(FAST)
  applyMigrations(sql, readMigrations())
  withoutIndexes(sql, () => fill(sql, entities, tell), tell)
  for (const words of WORDS) {
    tell(words)
    sql.script(`INSERT INTO ${words} (${words}) VALUES ('rebuild')`)
  }
  sql.script(COUNT)
  tell('spellings')
  sql.writing(() => fillSpellings(sql))
  sql.script('PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL')
  sql.close()
  renameSync(unfinished, path)
  return path
}

function fill(sql: Sql, count: number, tell: (step: string) => void): void {
  const sizes = toSizes(count)
  const random = createRandom(SEED)
  tell('names')
  const entities = createEntities(random, sizes)
  const relations = createRelations(random, entities, sizes)
  const events = createEvents(random, entities, sizes)
  const step = <T>(name: string, work: () => T): T => {
    tell(name)
    return sql.writing(work)
  }
  const appearances = step('articles', () => saveArticles(sql, random, sizes, { entities, relations, events }))
  step('entities', () => saveEntities(sql, entities, appearances))
  step('relations', () => saveRelations(sql, entities, relations))
  step('events', () => saveEvents(sql, entities, events))
  step('ties', () => saveTies(sql, entities, relations, events))
}
