import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Stats } from '../../src/model/answers.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { getJson, startProgram, startServer } from './server.ts'

interface Items {
  readonly items: readonly Record<string, unknown>[]
}

describe('the program', () => {
  it('seeds an empty database, answers, and ends cleanly; the second time it finds all there', async () => {
    const DATABASE = join(createFolder(), 'deep', 'knowledge.db')
    const first = await startServer({ DATABASE, COMMIT: '1f0c2d3' })
    expect(first.written.out).toMatch(/was empty; filed article:\w+:\n.*sentences.*\n {2}entities +\d+ /)
    expect((await fetch(`${first.origin}/readyz`)).status).toBe(200)
    const agreements = await getJson<Items>(first.origin, '/v1/agreements?party=country:iran&party=country:russia')
    expect(agreements.items).toContainEqual(
      expect.objectContaining({ kind: 'treaty', signedOn: expect.objectContaining({ edtf: '2025-01-17' }) }),
    )
    expect(await getJson(first.origin, '/version')).toMatchObject({ commit: '1f0c2d3' })
    const stats = await getJson<Stats>(first.origin, '/v1/stats')
    first.process.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(existsSync(`${DATABASE}-wal`)).toBe(false)

    const second = await startServer({ DATABASE })
    expect(second.written.out).toContain('holds 1 articles')
    expect(await getJson(second.origin, '/v1/stats')).toEqual(stats)
    second.process.kill('SIGINT')
    expect(await second.ended).toBe(0)
    expect(second.written.err).toBe('')
  })

  it('leaves the database empty where it is told to', async () => {
    const server = await startServer({ DATABASE: join(createFolder(), 'knowledge.db'), SEED: 'false' })
    expect(await getJson(server.origin, '/v1/stats')).toMatchObject({ articles: 0 })
    expect(await getJson(server.origin, '/v1/entities')).toEqual({ items: [], nextCursor: null })
  })

  it('has logged every request when it ends', async () => {
    const server = await startServer({ DATABASE: join(createFolder(), 'log.db'), SEED: 'false', LOG_LEVEL: 'info' })
    const asked = Array.from({ length: 20 }, (_, index) => `/v1/people/person:${index}`)
    await Promise.all(asked.map((path) => fetch(`${server.origin}${path}`)))
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    const lines = server.written.err.trim().split('\n')
    const told = lines.map((line) => JSON.parse(line)).filter(({ req }) => req !== undefined)
    expect(told.map(({ req }) => req.path).toSorted()).toEqual(asked.toSorted())
  })

  it('stops although a client keeps its connection open', async () => {
    const server = await startServer({ DATABASE: join(createFolder(), 'knowledge.db'), SEED: 'false' })
    await fetch(`${server.origin}/healthz`, { headers: { connection: 'keep-alive' } })
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  it('says that a port is in use, and makes no database', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const PORT = String(typeof address === 'object' ? address?.port : address)
    const DATABASE = join(createFolder(), 'knowledge.db')
    const { ended, written } = startProgram({ PORT, DATABASE })
    expect(await ended).toBe(1)
    expect(written).toEqual({
      out: '',
      err: `chancery: Port ${PORT} of 127.0.0.1 is in use; choose another with PORT\n`,
    })
    expect(existsSync(DATABASE)).toBe(false)
    taken.close()
  })

  it('says that a file is no database, and leaves it as it is', async () => {
    const DATABASE = join(createFolder(), 'notes.txt')
    const notes = 'These are my notes. '.repeat(500)
    writeFileSync(DATABASE, notes)
    const { ended, written } = startProgram({ PORT: '0', DATABASE })
    expect(await ended).toBe(1)
    expect(written).toEqual({ out: '', err: `chancery: The file is not a SQLite database (${DATABASE})\n` })
    expect(readFileSync(DATABASE, 'utf8')).toBe(notes)
  })

  it.each([
    ['a database that cannot be written', { PORT: '0', DATABASE: '/proc/knowledge.db' }, 1, '/proc/knowledge.db'],
    ['a host that is none of this machine', { PORT: '0', HOST: '192.0.2.1' }, 1, 'HOST'],
    ['a wrong setting', { PORT: 'http' }, 2, 'PORT: must be a whole number from 0 to 65535, not "http"'],
  ])('tells of %s in one line', async (_, environment, code, words) => {
    const { ended, written } = startProgram({ DATABASE: join(createFolder(), 'knowledge.db'), ...environment })
    expect(await ended).toBe(code)
    expect(written.err).toMatch(/^chancery: .*\n$/)
    expect(written.err).toContain(words)
  })
})
