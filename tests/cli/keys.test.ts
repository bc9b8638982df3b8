import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { findKey } from '../../src/key.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = createFolder()
})
const keys = (...args: readonly string[]) => runCli(['keys', ...args], { folder })

async function find(text: string) {
  const store = await openSqliteStore(join(folder, 'knowledge.db'))
  const found = await findKey(store, text)
  await store.close()
  return found
}

describe('chancery keys', () => {
  it('makes a key that is told once, lists it without its secret, and revokes it', async () => {
    const made = await keys('create', '--name', 'Feed', '--scope', 'ingest', '--scope', 'read', '--rate', '120/min')
    const [text = '', line = ''] = made.out.split('\n')
    expect(made).toMatchObject({ code: 0, err: '' })
    const key = await find(text)
    expect(key).toMatchObject({ name: 'Feed', scopes: ['ingest', 'read'], rate: 120 })
    const listed = await keys('list')
    expect(listed.out).toBe(line.trim())
    expect(listed.out).not.toContain(text)
    const revoked = await keys('revoke', key?.id ?? '', '--json')
    expect(JSON.parse(revoked.out)).toEqual({ ...key, revokedAt: '2026-01-02T03:04:05.000Z' })
    expect(await find(text)).toBeNull()
  })

  it('tells the same for programs', async () => {
    const { out } = await keys('create', '--json', '--name', 'Robot', '--scope', 'admin', '--rate', '0')
    const { key: text, ...key } = JSON.parse(out)
    expect(await find(text)).toEqual(key)
    expect(JSON.parse((await keys('list', '--json')).out)).toContainEqual(key)
  })

  it.each([
    [[], 2, '"keys" takes create, list, revoke'],
    [['make'], 2, '"keys" takes create, list, revoke'],
    [['create', '--scope', 'read'], 2, '--name: '],
    [['create', '--name', 'Feed'], 2, '--scope: Must be one or several of read, ingest, curate, admin'],
    [['create', '--name', 'Feed', '--scope', 'write'], 2, '--scope: '],
    [['create', '--name', 'Feed', '--scope', 'read', '--rate', '10/s'], 2, '--rate: '],
    [['create', 'Feed'], 2, 'takes no ID'],
    [['list', '--name', 'Feed'], 2, '--name belongs to'],
    [['revoke'], 2, 'Give the ID'],
    [['revoke', 'none'], 1, 'No key has the id "none"'],
  ])('refuses %j', async (args, code, words) => {
    const ran = await keys(...args)
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err).toContain(words)
  })
})
