import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openBase } from '../../bench/base/build-base.ts'
import { extract } from '../../src/extract/extract.ts'
import { toNewArticle } from '../../src/ingest/ingest.ts'
import { openSql } from '../../src/store/sqlite/connect.ts'
import { applyMigrations, readMigrations } from '../../src/store/sqlite/migrate.ts'
import { deleteArticle } from '../../src/store/sqlite/remove/article.ts'
import { replaceArticle } from '../../src/store/sqlite/replace.ts'

const SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE '%_words_%' ORDER BY type, name"

const WRONG_WEIGHTS = `
  SELECT count(*) FROM (SELECT entity, neighbor, count(*) AS ties FROM ties GROUP BY entity, neighbor) t
  FULL JOIN neighbors n ON n.entity = t.entity AND n.neighbor = t.neighbor WHERE t.ties IS NOT n.weight
`

const WRONG_COUNTS = `
  SELECT count(*) FROM entities e
  WHERE e.mention_count <> (SELECT count(*) FROM mentions m WHERE m.entity = e.id)
  OR e.article_count <> (SELECT count(*) FROM appearances a WHERE a.entity = e.id)
`

const WRONG_MENTIONS = `
  SELECT count(*) FROM mentions m JOIN articles a ON a.id = m.article
  WHERE substr(a.text, m."start" + 1, m."end" - m."start") <> m.text
`

describe('a made-up base', () => {
  const folder = mkdtempSync(join(tmpdir(), 'base-'))
  const sql = openSql(openBase(folder, 2000))
  afterAll(() => {
    sql.close()
    rmSync(folder, { recursive: true })
  })

  it('lies in the schema of the store', () => {
    const empty = openSql(':memory:')
    applyMigrations(empty, readMigrations())
    expect(sql.rows(SCHEMA)).toEqual(empty.rows(SCHEMA))
    empty.close()
  })

  it('holds together', () => {
    expect(sql.rows('PRAGMA foreign_key_check')).toEqual([])
    expect(sql.value('PRAGMA integrity_check')).toBe('ok')
    expect([WRONG_WEIGHTS, WRONG_COUNTS, WRONG_MENTIONS].map((text) => sql.value(text))).toEqual([0, 0, 0])
  })

  it('has as many rows as its size says, and hubs', () => {
    const counts = new Map(sql.tuples('SELECT noun, sum(count) FROM counts GROUP BY noun').map(([n, c]) => [n, c]))
    expect(counts.get('entity')).toBe(2000)
    expect(counts.get('relation')).toBe(4000)
    expect(counts.get('article')).toBe(400)
    expect(Number(counts.get('mention')) / 2000).toBeCloseTo(3, 0)
    expect(
      sql.value('SELECT max(weight) FROM (SELECT count(*) AS weight FROM neighbors GROUP BY entity)'),
    ).toBeGreaterThan(100)
  })

  it('lets its articles go and be replaced, though it holds no readings of them', () => {
    const [first = '', second = ''] = sql.column<string>('SELECT id FROM articles ORDER BY id')
    const at = '2025-05-01T08:00:00.000Z'
    const input = { text: 'Ana Ruiz left early.' }
    const statements = () => sql.value('SELECT count(*) FROM statements WHERE article IN (?, ?)', first, second)
    expect(statements()).toBe(2)
    const left = sql.trying(() => {
      deleteArticle(sql, first, { dryRun: false, at })
      replaceArticle(sql, second, toNewArticle(input, new Date(at)), extract(input))
      return [statements(), sql.value('SELECT text FROM articles WHERE id = ?', second)]
    })
    expect(left).toEqual([0, input.text])
  })

  it('is used again', () => {
    const steps: string[] = []
    openBase(folder, 2000, (step) => steps.push(step))
    expect(steps).toEqual([])
  })
})
