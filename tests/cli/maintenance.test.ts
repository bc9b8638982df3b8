import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

const TEXTS = [
  'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday. “We agree,” Macron said.',
  'France and Germany signed a defense treaty on 17 January 2025. The treaty will last for 10 years.',
  'Irish President Ana Ruiz visited Berlin on Monday.',
]

/** A folder with a knowledge base of a few articles. */
async function createBase(): Promise<string> {
  const folder = createFolder()
  const paths = TEXTS.map((_text, index) => join(folder, `${index}.txt`))
  for (const [index, path] of paths.entries()) writeFileSync(path, TEXTS[index] ?? '')
  await runCli(['ingest', '--published-at', '2025-01-20', ...paths], { folder })
  return folder
}

function alter(folder: string, sql: string): void {
  const db = new Database(join(folder, 'knowledge.db'))
  db.exec(sql)
  db.close()
}

const check = (folder: string, ...args: string[]) => runCli(['check', ...args], { folder })

describe('chancery check', () => {
  it('finds a knowledge base sound that was filed, corrected and decided on', async () => {
    const folder = await createBase()
    const store = await openSqliteStore(join(folder, 'knowledge.db'))
    const verdict = { kind: 'same', entities: ['person:ana-ruiz', 'person:olaf-scholz'], note: null } as const
    await store.decide(verdict, { dryRun: false, at: '2026-01-02T03:04:05.000Z' })
    await store.close()
    expect(await check(folder)).toEqual({
      code: 0,
      out: 'Sound: 3 articles and all that follows from them',
      err: '',
    })
    expect(existsSync(join(folder, 'knowledge.db.check'))).toBe(false)
  })

  it.each([
    [
      'DELETE FROM evidence WHERE key = (SELECT min(key) FROM evidence)',
      'evidence lacks what follows from the articles',
    ],
    ["UPDATE entities SET mention_count = 7 WHERE id = 'person:ana-ruiz'", 'entities has what does not follow'],
    ["UPDATE mentions SET text = 'Nobody' WHERE text = 'Berlin'", '1 spans do not give their words'],
    ["UPDATE articles SET sha256 = 'x' WHERE id = (SELECT min(id) FROM articles)", 'spans do not give their words'],
    ["INSERT INTO statement_words (statement_words) VALUES ('delete-all')", 'statement_words does not fit its table'],
    ["PRAGMA foreign_keys = OFF; DELETE FROM entities WHERE id = 'person:ana-ruiz'", 'that is not there'],
  ])('finds what %j does', async (sql, told) => {
    const folder = await createBase()
    alter(folder, sql)
    const { code, out, err } = await check(folder)
    expect([code, err]).toEqual([1, expect.stringContaining(told)])
    expect(out).toMatch(/^\d+ faults?$/)
  })

  it('sends to reindex what an older extractor read', async () => {
    const folder = await createBase()
    alter(folder, "UPDATE articles SET extractor = '0.0.1'")
    expect(JSON.parse((await check(folder, '--json')).out)).toEqual({ articles: 3, faults: [], outdated: 3 })
    const { out } = await runCli(['reindex'], { folder })
    expect(out).toMatch(/^3 articles were read anew by extractor [\d.]+, 0 were up to date$/)
    expect((await check(folder)).code).toBe(0)
    expect((await runCli(['reindex', '--json'], { folder })).out).toContain('"read":0,"passed":3')
  })

  it('needs a database', async () => {
    expect(await check(createFolder())).toMatchObject({ code: 1, err: expect.stringContaining('There is no database') })
  })
})

describe('chancery backup and restore', () => {
  it('copy a knowledge base and put the copy back', async () => {
    const folder = await createBase()
    const copy = join(folder, 'copy.db')
    expect((await runCli(['backup', copy], { folder })).code).toBe(0)
    alter(folder, 'DELETE FROM evidence')
    expect(await runCli(['restore', copy], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('--force'),
    })
    expect((await runCli(['restore', '--force', copy], { folder })).out).toContain('.before-restore')
    expect((await check(folder)).code).toBe(0)
    expect(existsSync(`${copy}-wal`)).toBe(false)
  })

  it('do not write over a file, and leave nothing of what fails', async () => {
    const folder = await createBase()
    const copy = join(folder, 'copy.db')
    writeFileSync(copy, 'notes')
    expect(await runCli(['backup', copy], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('there already'),
    })
    expect(await runCli(['restore', '--force', copy], { folder })).toMatchObject({ code: 1 })
    expect((await check(folder)).code).toBe(0)
    expect(existsSync(join(folder, 'knowledge.db.restoring'))).toBe(false)
    expect(await runCli(['backup'], { folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a FILE'),
    })
  })

  it('do not take a knowledge base away from who has it open', async () => {
    const folder = await createBase()
    const copy = join(folder, 'copy.db')
    await runCli(['backup', copy], { folder })
    const store = await openSqliteStore(join(folder, 'knowledge.db'))
    await store.stats()
    expect(await runCli(['restore', '--force', copy], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('locked'),
    })
    expect(await store.stats()).toMatchObject({ articles: 3 })
    await store.close()
  })

  it('copy what others write meanwhile whole or not at all', async () => {
    const folder = await createBase()
    const store = await openSqliteStore(join(folder, 'knowledge.db'), { threaded: true })
    const copy = join(folder, 'copy.db')
    const [, { code }] = await Promise.all([
      store.deleteArticle((await firstArticle(store)) ?? '', { dryRun: false, at: '2026-01-02T03:04:05.000Z' }),
      runCli(['backup', copy], { folder }),
    ])
    await store.close()
    expect(code).toBe(0)
    const other = createFolder()
    await runCli(['restore', copy], { folder: other })
    expect((await check(other)).code).toBe(0)
  })
})

async function firstArticle(store: Awaited<ReturnType<typeof openSqliteStore>>): Promise<string | undefined> {
  const query = { filters: {}, ids: null, sort: [], fields: ['id'], limit: 1, cursor: null, count: false }
  const { items } = await store.list('articles', query)
  return items[0] && JSON.parse(items[0]).id
}
