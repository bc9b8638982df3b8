import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openSql } from '../../../src/store/sqlite/connect.ts'
import { toFailure } from '../../../src/store/sqlite/failures.ts'
import { applyMigrations, readMigrations } from '../../../src/store/sqlite/migrate.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { saveArticles } from '../../../src/store/sqlite/save/article.ts'
import { readStats } from '../../../src/store/sqlite/stats.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import { createFolder } from './new-folder.ts'

const [{ article, extraction }, other] = sampleArticles

describe('a database file', () => {
  it('is created with its folder, and keeps what was filed', async () => {
    const path = join(createFolder(), 'a', 'b', 'knowledge.db')
    const store = await openSqliteStore(path)
    await store.saveArticle(article, extraction)
    const stats = await store.stats()
    await store.close()
    const again = await openSqliteStore(path)
    expect(await again.stats()).toEqual(stats)
    expect(await again.saveArticle(article, extraction)).toMatchObject({ created: false })
    await again.close()
  })

  it('is shared by two connections', async () => {
    const path = join(createFolder(), 'knowledge.db')
    const [one, two] = [await openSqliteStore(path), await openSqliteStore(path)]
    await one.saveArticle(article, extraction)
    expect(await two.stats()).toMatchObject({ articles: 1 })
    await two.saveArticle(other.article, other.extraction)
    expect(await one.stats()).toMatchObject({ articles: 2 })
    await one.close()
    await two.close()
  })

  it('that another writer holds is unavailable, and nothing is filed', async () => {
    const path = join(createFolder(), 'knowledge.db')
    const store = await openSqliteStore(path, { waitMs: 1 })
    const writer = new Database(path)
    writer.exec('BEGIN IMMEDIATE')
    const answer = store.saveArticle(article, extraction)
    await expect(answer).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('locked') })
    await expect(openSqliteStore(path, { waitMs: 1 })).rejects.toMatchObject({ code: 'unavailable' })
    writer.exec('ROLLBACK')
    writer.close()
    expect(await store.stats()).toMatchObject({ articles: 0 })
    expect(await store.saveArticle(article, extraction)).toMatchObject({ created: true })
    await store.close()
  })

  it('that cannot grow is unavailable, and nothing of the article is filed', () => {
    const sql = openSql(join(createFolder(), 'knowledge.db'))
    applyMigrations(sql, readMigrations())
    sql.script(`PRAGMA max_page_count = ${sql.value('PRAGMA page_count')}`)
    const long = { ...article, text: `${article.text} ${'more '.repeat(10_000)}` }
    expect(toFailureOf(() => saveArticles(sql, [{ article: long, extraction }]))).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('full'),
    })
    expect(readStats(sql)).toMatchObject({ articles: 0, entities: {} })
    sql.close()
  })

  it('that is no database is left as it is', async () => {
    const path = join(createFolder(), 'notes.txt')
    const notes = 'These are my notes, and they are not a database. '.repeat(100)
    writeFileSync(path, notes)
    const message = expect.stringContaining('not a SQLite database')
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'unavailable', message })
    expect(readFileSync(path, 'utf8')).toBe(notes)
  })

  it('of another program is refused and left as it is', async () => {
    const path = join(createFolder(), 'other.db')
    const theirs = new Database(path)
    theirs.exec('CREATE TABLE songs (title TEXT)')
    theirs.close()
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'conflict' })
    const tables = new Database(path).prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
    expect(tables).toEqual(['songs'])
  })

  it.each<[string, (folder: string) => string]>([
    ['a folder', (folder) => mkdirSync(join(folder, 'knowledge.db'), { recursive: true }) ?? folder],
    ['below a file', (folder) => join(writeNotes(folder), 'knowledge.db')],
    ['in the kernel’s own tree', () => '/proc/knowledge.db'],
  ])('whose path is %s is unavailable', async (_, toPath) => {
    await expect(openSqliteStore(toPath(createFolder()))).rejects.toMatchObject({ code: 'unavailable' })
  })
})

function toFailureOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return toFailure(error)
  }
}

function writeNotes(folder: string): string {
  const path = join(folder, 'notes.txt')
  writeFileSync(path, 'notes')
  return path
}
