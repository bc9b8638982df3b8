import { once } from 'node:events'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { readSeedArticle } from '../../seed/seed.ts'
import type { Stats, Verification } from '../../src/model/answers.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { fromJson } from '../../src/store/store.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { fileArticle } from '../support/file-article.ts'
import { startProgram } from './server.ts'

const ARTICLES = 40

/** Articles of their own texts: the seed article with a by-line each. */
const texts = Array.from({ length: ARTICLES }, (_, index) => `${readSeedArticle().text}\nReport ${index + 1}.`)

function writeArticles(folder: string): string[] {
  return texts.map((text, index) => {
    const path = join(folder, `${index}.txt`)
    writeFileSync(path, text)
    return path
  })
}

describe('a process that is killed while it files', () => {
  it.each([1, 3, 7])('leaves a sound database with whole articles after its article %i', async (count) => {
    const folder = createFolder()
    const DATABASE = join(folder, 'knowledge.db')
    const files = writeArticles(folder)
    const { process: child, written, ended } = startProgram({ DATABASE }, 'src/cli.ts', ['ingest', ...files])
    while (written.out.split('\n').length <= count) await once(child.stdout ?? child, 'data')
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')

    expect(checkIntegrity(DATABASE)).toEqual({ integrity: 'ok', strays: [] })
    const { articles, verifications } = await readState(DATABASE)
    expect(articles).toBeGreaterThanOrEqual(count)
    expect(articles).toBeLessThan(ARTICLES)
    expect(verifications.every(({ sound }) => sound)).toBe(true)
    expect((await readState(DATABASE)).stats).toEqual(await statsOf(texts.slice(0, articles)))
  })

  it('takes up the work where it was left', async () => {
    const DATABASE = join(createFolder(), 'knowledge.db')
    const killed = startProgram({ DATABASE }, 'src/cli.ts', ['seed'])
    while (!existsSync(`${DATABASE}-wal`) || statSync(`${DATABASE}-wal`).size === 0) await sleep(1)
    killed.process.kill('SIGKILL')
    await killed.ended
    expect(checkIntegrity(DATABASE)).toEqual({ integrity: 'ok', strays: [] })
    const again = startProgram({ DATABASE }, 'src/cli.ts', ['seed', '--json'])
    expect(await again.ended).toBe(0)
    expect((await readState(DATABASE)).articles).toBe(1)
  })
})

function checkIntegrity(path: string) {
  const db = new Database(path)
  const integrity = db.pragma('integrity_check', { simple: true })
  const strays = db.pragma('foreign_key_check')
  db.close()
  return { integrity, strays }
}

interface State {
  readonly articles: number
  readonly stats: Stats
  readonly verifications: readonly Verification[]
}

async function readState(path: string): Promise<State> {
  const store = await openSqliteStore(path)
  const stats = await store.stats()
  const query = { filters: {}, ids: null, sort: [], fields: ['id'], limit: ARTICLES, cursor: null, count: false }
  const { items } = await store.list('articles', query)
  const verifications = await Promise.all(items.map((item) => store.verifyArticle(fromJson(item).id)))
  await store.close()
  return { articles: stats.articles, stats, verifications: verifications.filter((one) => one !== null) }
}

/** What a process that nobody kills counts after the same articles. */
async function statsOf(given: readonly string[]): Promise<Stats> {
  const store = await openSqliteStore(':memory:')
  for (const text of given) await fileArticle({ text }, store, () => new Date(0))
  const stats = await store.stats()
  await store.close()
  return stats
}
