import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

async function readStats(folder: string) {
  const store = await openSqliteStore(join(folder, 'knowledge.db'))
  const stats = await store.stats()
  await store.close()
  return stats
}

describe('chancery seed', () => {
  it('tells what it found, by type, as the store counts it', async () => {
    const folder = createFolder()
    const { code, out } = await runCli(['seed', '--json'], { folder })
    const { created, found } = JSON.parse(out)
    const { entities, relations, events, provisions } = await readStats(folder)
    expect({ code, created }).toEqual({ code: 0, created: true })
    expect(found).toMatchObject({ entities, relations, events, provisions })
    expect(Object.keys(entities).length).toBeGreaterThan(3)
  })

  it('changes nothing the second time', async () => {
    const folder = createFolder()
    expect((await runCli(['seed'], { folder })).out).toMatch(/^article:\w+ filed\n.*sentences/)
    const before = await readStats(folder)
    expect((await runCli(['seed'], { folder })).out).toMatch(/^article:\w+ was there already, nothing changed$/)
    expect(await readStats(folder)).toEqual(before)
  })
})

describe('chancery migrate', () => {
  it('tells what it applied, and nothing the second time', async () => {
    const folder = createFolder()
    expect((await runCli(['migrate'], { folder })).out).toMatch(/is up to date\n {2}applied 0001_/)
    const { code, out } = await runCli(['migrate', '--json'], { folder })
    expect({ code, ...JSON.parse(out) }).toEqual({ code: 0, database: join(folder, 'knowledge.db'), applied: [] })
  })
})
