import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ChanceryError, openChancery } from '../src/chancery.ts'
import { createFolder } from './store/sqlite/new-folder.ts'

const text = 'Kenyan President William Ruto met Emmanuel Macron in Paris on Friday.'
const article = { text, publishedAt: '2024-03-04' }

describe('an embedded knowledge base', () => {
  it('reads, files and answers without a server', async () => {
    await using chancery = await openChancery()
    const { created, found } = await chancery.ingest(article)
    expect([created, found]).toEqual([true, { entities: 5, relations: 1, events: 1, agreements: 0, statements: 0 }])
    expect((await chancery.ingest(article)).created).toBe(false)
    const [event] = await Array.fromAsync(chancery.list('events', { kind: 'meet' }))
    expect(event).toMatchObject({ name: 'Meeting: William Ruto, Emmanuel Macron', place: 'place:paris' })
    expect((await chancery.explain('events', event?.id ?? '')).evidence).toHaveLength(1)
    const neighbors = await Array.fromAsync(chancery.neighbors('person:william-ruto'))
    expect(neighbors.map(({ entity }) => entity.id)).toContain('person:emmanuel-macron')
  })

  it('extracts and stores nothing', async () => {
    await using chancery = await openChancery()
    expect((await chancery.extract(article)).events).toHaveLength(1)
    expect(await chancery.call('getStats')).toMatchObject({ articles: 0 })
  })

  it('keeps a file, and files many articles in threads of their own', async () => {
    const database = join(createFolder(), 'knowledge.db')
    {
      await using chancery = await openChancery({ database, workers: 1 })
      const filed = await Array.fromAsync(chancery.ingestMany([article, { text: '' }]))
      expect(filed).toMatchObject([
        { line: 1, created: true },
        { line: 2, problem: { code: 'invalid_request' } },
      ])
    }
    await using again = await openChancery({ database })
    expect(await again.get('people', 'person:william-ruto')).toMatchObject({ name: 'William Ruto' })
  })

  it('throws the problems of the API', async () => {
    await using chancery = await openChancery()
    await expect(chancery.get('events', 'event:none')).rejects.toThrow(ChanceryError)
    await expect(chancery.ingest({ text: '' })).rejects.toMatchObject({ status: 400, code: 'invalid_request' })
  })

  it('exports, with the addresses that it is given', async () => {
    await using chancery = await openChancery({ base: 'https://facts.example' })
    await chancery.ingest(article)
    const turtle = await new Response(await chancery.export({ format: 'turtle' })).text()
    expect(turtle).toContain('<https://facts.example/v1/entities/person:william-ruto> a schema:Person')
  })

  it('fails where its file cannot be had', async () => {
    await expect(openChancery({ database: '/dev/null/knowledge.db' })).rejects.toThrow('The folder of the database')
  })
})
