import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

/** Names with syntax of full-text queries, SQL and JSON, controls, halves of characters and texts that change direction. */
const parts = [
  '"',
  "'",
  '*',
  ' OR ',
  'NEAR(',
  ')',
  '--',
  '%',
  '_',
  '\0',
  '\u200b',
  '\u202e',
  '\ud800',
  '🌍',
  'ﬁ',
  '{',
  '\\',
  'Ruiz',
  ' ',
]
const Name = fc.oneof(
  fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const RUNS = { numRuns: 150 }

describe('any name', () => {
  it('is matched by the form', async () => {
    const property = fc.asyncProperty(Name, Name, async (query, v) => {
      const queries = JSON.stringify({ q: { query, properties: [{ pid: 'country', v }] } })
      const answer = await app.inject({
        method: 'POST',
        url: '/reconcile',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ queries }).toString(),
      })
      expect([answer.statusCode, answer.json().q.result]).toEqual([200, expect.any(Array)])
    })
    await fc.assert(property, RUNS)
  })

  it('is matched in the draft', async () => {
    const property = fc.asyncProperty(Name, Name, async (propertyValue, id) => {
      const conditions = [
        { matchType: 'name', propertyValue },
        { matchType: 'id', propertyValue: id },
      ]
      const answer = await app.inject({
        method: 'POST',
        url: '/reconcile/v1/match',
        payload: { queries: [{ conditions }] },
      })
      expect(answer.statusCode).toBe(200)
    })
    await fc.assert(property, RUNS)
  })

  it('is suggested for', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (prefix) => {
      const answer = await app.inject({ url: '/reconcile/suggest/entity', query: { prefix } })
      expect([200, 400]).toContain(answer.statusCode)
    })
    await fc.assert(property, RUNS)
  })

  it('is taken by every tool', async () => {
    const Input = fc.constantFrom(
      ['search', 'q'],
      ['get_entity', 'id'],
      ['get_article', 'id'],
      ['list_events', 'participant'],
      ['list_relations', 'value'],
      ['list_statements', 'q'],
      ['list_agreements', 'topic'],
    )
    const property = fc.asyncProperty(Input, Name, async ([name, field = ''], value) => {
      const params = { name, arguments: { [field]: value } }
      const answer = await app.inject({
        method: 'POST',
        url: '/mcp',
        headers: { host: 'localhost' },
        payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
      })
      expect([answer.statusCode, answer.json().result?.content.length]).toEqual([200, 1])
    })
    await fc.assert(property, RUNS)
  })
})
