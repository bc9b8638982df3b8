import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { toNewArticle } from '../../../src/ingest/ingest.ts'
import type { ArticleInput } from '../../../src/model/article.ts'
import { openSql } from '../../../src/store/sqlite/connect.ts'
import { applyMigrations, readMigrations } from '../../../src/store/sqlite/migrate.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { deleteArticle } from '../../../src/store/sqlite/remove/article.ts'
import { fileArticle } from '../../support/file-article.ts'
import { INPUTS } from '../../support/sample-inputs.ts'
import { dumpFile, dumpTables } from './dump.ts'
import { createFolder } from './new-folder.ts'

const at = new Date('2025-05-01T08:00:00.000Z')

/** Files articles, takes some of them away, and tells what the tables hold then. */
async function dumpAfter(filed: readonly ArticleInput[], removed: readonly ArticleInput[] = []) {
  const path = `${createFolder()}/knowledge.db`
  const store = await openSqliteStore(path)
  const ids = new Map<ArticleInput, string>()
  for (const input of filed) ids.set(input, (await fileArticle(input, store, () => at)).id)
  for (const input of removed) {
    await store.deleteArticle(ids.get(input) ?? '', { dryRun: false, at: at.toISOString() })
  }
  await store.close()
  return dumpFile(path)
}

const shuffled = fc.shuffledSubarray([...INPUTS], { minLength: 1 })

describe('an article whose text is replaced', () => {
  it('leaves what the new text alone would have given, under the id that is there', async () => {
    const [first, second] = INPUTS.slice(2)
    if (!first || !second) throw new Error('There are two inputs')
    const [path, fresh] = [`${createFolder()}/knowledge.db`, `${createFolder()}/knowledge.db`]
    const [store, other] = [await openSqliteStore(path), await openSqliteStore(fresh)]
    const { id } = await fileArticle(first, store, () => at)
    const [article, extraction] = [toNewArticle(second, at), extract(second)]
    expect(await store.replaceArticle(id, article, extraction)).toEqual({ id, changed: true })
    await other.saveArticle({ ...article, id }, extraction)
    await Promise.all([store.close(), other.close()])
    const { former_texts, ...tables } = dumpFile(path)
    expect(former_texts).toHaveLength(1)
    const updated = JSON.stringify({ updated_at: at.toISOString() }).slice(1, -1)
    const told = JSON.stringify(tables).replaceAll(JSON.stringify(updated).slice(1, -1), '\\"updated_at\\":null')
    expect(JSON.parse(told)).toEqual({ ...dumpFile(fresh), former_texts: undefined })
  })
})

describe('a removal that fails midway', () => {
  it('changes nothing', async () => {
    const path = `${createFolder()}/knowledge.db`
    const store = await openSqliteStore(path)
    const [input] = INPUTS
    const { id } = await fileArticle(input ?? { text: '' }, store, () => at)
    const sql = openSql(path)
    sql.script(`CREATE TRIGGER refuse BEFORE DELETE ON entities BEGIN SELECT raise(ABORT, 'no'); END`)
    const before = dumpTables(sql)
    for (const dryRun of [false, true]) {
      const answer = store.deleteArticle(id, { dryRun, at: at.toISOString() })
      await expect(answer).rejects.toMatchObject({ code: 'internal' })
    }
    expect(dumpTables(sql)).toEqual(before)
    sql.script('DROP TRIGGER refuse')
    expect(await store.deleteArticle(id, { dryRun: false, at: at.toISOString() })).toMatchObject({ article: id })
    sql.close()
    await store.close()
  })
})

describe('a base that was filled before articles could go', () => {
  const OLD = `
    INSERT INTO entities VALUES ('country:norland', 'country', 'Norland', 'norland', '{"iso2":"XN"}', 3, 2);
    INSERT INTO aliases (entity, name, folded, weight) VALUES
      ('country:norland', 'Norland', 'norland', 3), ('country:norland', 'the North', 'the north', 0);
    INSERT INTO articles (
      id, sha256, ingested_at, extractor, length, sentence_count, coverage_sentences, coverage_with_facts, text
    ) VALUES ('article:a', 'a', '', '', 1, 0, 0, 0, 'a'), ('article:b', 'b', '', '', 1, 0, 0, 0, 'b');
    INSERT INTO appearances VALUES ('country:norland', 'article:a', 'Norland', 2), ('country:norland', 'article:b', 'Norland', 1);
  `

  it('keeps names and attributes until the last article goes', () => {
    const sql = openSql(':memory:')
    const migrations = readMigrations()
    applyMigrations(sql, migrations.slice(0, 6))
    sql.script(OLD)
    applyMigrations(sql, migrations)
    const options = { dryRun: false, at: at.toISOString() }
    deleteArticle(sql, 'article:a', options)
    expect(sql.rows('SELECT name, weight, articles FROM aliases ORDER BY name')).toEqual([
      { name: 'Norland', weight: 1, articles: 1 },
      { name: 'the North', weight: 0, articles: 1 },
    ])
    expect(sql.value('SELECT attributes FROM entities')).toBe('{"iso2":"XN"}')
    deleteArticle(sql, 'article:b', options)
    expect(Object.values(dumpTables(sql)).flat()).toEqual([])
    sql.close()
  })
})

describe('the tables after articles went', () => {
  it('are those of the articles that stay, whatever came and went in which order', { timeout: 60_000 }, async () => {
    const sample = fc.tuple(shuffled, fc.nat())
    const run = async ([filed, cut]: [ArticleInput[], number]) => {
      const stay = filed.toSorted((one, other) => (one.text < other.text ? -1 : 1)).slice(0, cut % filed.length)
      const go = filed.filter((input) => !stay.includes(input))
      expect(await dumpAfter(filed, go)).toEqual(await dumpAfter(stay))
    }
    await fc.assert(fc.asyncProperty(sample, run), { numRuns: 12 })
  })

  it('are empty when all went', async () => {
    const tables = await dumpAfter(INPUTS, INPUTS)
    expect(Object.entries(tables).filter(([, rows]) => rows.length > 0)).toEqual([])
  })

  it('hold something before', async () => {
    const { relations, events, agreements, claims } = await dumpAfter(INPUTS)
    for (const rows of [relations, events, agreements, claims]) expect(rows?.length).toBeGreaterThan(1)
  })
})
