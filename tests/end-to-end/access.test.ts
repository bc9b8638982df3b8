import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { startProgram, startServer } from './server.ts'

const text = 'Ana Ruiz, president of Norland, met the Irish prime minister in Dublin on Friday.'

describe('a server that others reach', () => {
  it('takes writes with a key that was made beside it, until that is revoked', async () => {
    const environment = { DATABASE: join(createFolder(), 'knowledge.db'), SEED: 'false' }
    const { origin, written } = await startServer({ ...environment, HOST: '0.0.0.0' })
    expect(written.out).toMatch(/^Nobody can write .* chancery keys create /m)
    const keys = async (...args: readonly string[]) => {
      const { written, ended } = startProgram(environment, 'src/cli.ts', ['keys', ...args, '--json'])
      expect(await ended).toBe(0)
      return JSON.parse(written.out)
    }
    const file = async (headers: Record<string, string>) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
      return (await fetch(`${origin}/v1/articles`, { ...init, body: JSON.stringify({ text }) })).status
    }
    expect((await fetch(`${origin}/v1/stats`)).status).toBe(200)
    expect(await file({})).toBe(401)
    const { id, key } = await keys('create', '--name', 'Feed', '--scope', 'ingest')
    const authorization = `Bearer ${key}`
    expect(await file({ authorization })).toBe(201)
    expect((await startServer({ ...environment, HOST: '0.0.0.0' })).written.out).not.toContain('Nobody can write')
    await keys('revoke', id)
    expect(await file({ authorization })).toBe(401)
  })
})

describe('a server that only this machine reaches', () => {
  it('asks for keys where it is told to', async () => {
    const environment = { DATABASE: join(createFolder(), 'knowledge.db'), SEED: 'false' }
    const { origin } = await startServer({ ...environment, READ_ACCESS: 'key', WRITE_ACCESS: 'key' })
    const ask = async (path: string, method = 'GET') => (await fetch(`${origin}${path}`, { method })).status
    expect(await ask('/v1/stats')).toBe(401)
    expect(await ask('/v1/articles/article:none', 'DELETE')).toBe(401)
    expect([await ask('/readyz'), await ask('/openapi.json')]).toEqual([200, 200])
  })
})
