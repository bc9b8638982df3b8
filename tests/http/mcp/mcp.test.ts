import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, it } from 'vitest'
import { MOST_EVIDENCE, MOST_ITEMS, TEXT_PART } from '../../../src/http/mcp/bounds.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import { ana, norland, norvik } from '../../support/sample-treaty/text.ts'
import { openSampleApp } from '../sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const post = (payload: object, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'POST', url: '/mcp', payload, headers: { host: 'localhost:3000', ...headers } })

/** The answer to a request, which has its id. */
async function ask(method: string, params: object = {}) {
  const answer = await post({ jsonrpc: '2.0', id: method, method, params })
  expect(answer.json()).toMatchObject({ jsonrpc: '2.0', id: method })
  return answer.json()
}

const call = async (name: string, input: object) => (await ask('tools/call', { name, arguments: input })).result

interface ToolRecord {
  readonly name: string
  readonly inputSchema: object
  readonly outputSchema: object
  readonly annotations: object
}
const tools: ToolRecord[] = (await ask('tools/list')).result.tools

const event = 'event:supply-1b2c3d4e5f60'
const article = sampleArticles[0].article.id

/** Calls of every tool that find something. */
const CALLS: readonly (readonly [tool: string, input: object])[] = [
  ['search', { q: 'norland' }],
  ['search', { q: 'bridge', noun: 'statement', limit: 1 }],
  ['get_entity', { id: ana }],
  ['get_entity', { id: norland, dossier: true, pathTo: ana }],
  ['list_events', { participant: norland, limit: 2 }],
  ['list_events', { place: norvik, kind: 'sign', from: '2025-01-01', to: '2025-12-31', status: 'asserted' }],
  ['list_relations', { entity: ana }],
  ['list_relations', { type: 'holds_position', value: 'president', validAt: '2025-01-17' }],
  ['list_statements', { speaker: ana }],
  ['list_agreements', { party: norland }],
  ['get_article', { id: article }],
  ['explain', { noun: 'events', id: event }],
]

describe('get_entity', () => {
  it('has the dossier and the ways to another entity where it is asked for them', async () => {
    const { structuredContent } = await call('get_entity', { id: norland, dossier: true, pathTo: ana })
    const { dossier, paths } = structuredContent
    expect(dossier.timeline[0]).toMatchObject({
      id: expect.stringMatching(/^event:/),
      evidenceCount: expect.any(Number),
    })
    expect(dossier.relations.length).toBeLessThanOrEqual(5)
    expect(paths[0]).toMatchObject({ length: 1, hops: [{ evidence: { text: expect.any(String) } }] })
    expect(await call('get_entity', { id: ana })).not.toHaveProperty('structuredContent.dossier')
  })

  it('tells which of two ids nothing has', async () => {
    const { isError, content } = await call('get_entity', { id: ana, pathTo: 'person:nobody' })
    expect([isError, content[0].text]).toEqual([true, expect.stringContaining('person:nobody')])
  })
})

describe('the handshake', () => {
  it.each([
    ['2025-06-18', '2025-06-18'],
    ['2025-11-25', '2025-11-25'],
    ['2024-01-01', '2025-11-25'],
  ])('of a client that speaks %s is about %s', async (asked, told) => {
    const { result } = await ask('initialize', { protocolVersion: asked, capabilities: {}, clientInfo: {} })
    expect(result).toMatchObject({
      protocolVersion: told,
      capabilities: { tools: {}, resources: {} },
      serverInfo: { name: 'chancery', version: '1.2.3' },
    })
  })

  it('needs no answer to a notification', async () => {
    const answer = await post({ jsonrpc: '2.0', method: 'notifications/initialized' })
    expect([answer.statusCode, answer.body]).toEqual([202, ''])
  })

  it('keeps nothing, so that ping works at once', async () => {
    expect((await ask('ping')).result).toEqual({})
  })
})

describe('the list of tools', () => {
  it('takes a model fewer than 2,000 tokens to read', async () => {
    const { body } = await post({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
    expect(body.length / 4).toBeLessThan(2000)
  })

  it('has six to eight that only read', () => {
    expect(tools.length).toBeGreaterThanOrEqual(6)
    expect(tools.length).toBeLessThanOrEqual(8)
    expect(tools.map(({ annotations }) => annotations)).toEqual(tools.map(() => ({ readOnlyHint: true })))
  })

  it('has a call of each in these tests', () => {
    expect(new Set(CALLS.map(([name]) => name))).toEqual(new Set(tools.map(({ name }) => name)))
  })
})

describe('a tool', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const toolOf = (name: string) => {
    const tool = tools.find((one) => one.name === name)
    if (tool === undefined) throw new Error(`No tool ${name}`)
    return tool
  }

  it.each(CALLS)('%s answers %j as its schemas say', async (name, input) => {
    const { inputSchema, outputSchema } = toolOf(name)
    expect(ajv.validate(inputSchema, input)).toBe(true)
    const { structuredContent, content, isError } = await call(name, input)
    expect(isError).toBe(false)
    expect(ajv.validate(outputSchema, structuredContent), ajv.errorsText()).toBe(true)
    expect(structuredContent.items?.length ?? 1).toBeGreaterThan(0)
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }])
  })

  it('goes on where its cursor says, to the end', async () => {
    const all = (await call('list_events', { limit: MOST_ITEMS })).structuredContent.items
    const seen: unknown[] = []
    let cursor: string | null = null
    do {
      const page = await call('list_events', { limit: 2, ...(cursor !== null && { cursor }) })
      seen.push(...page.structuredContent.items)
      cursor = page.structuredContent.nextCursor
    } while (cursor !== null)
    expect(all.length).toBeGreaterThan(2)
    expect(seen).toEqual(all)
  })

  it.each([
    ['search', { q: 'x', limit: MOST_ITEMS + 1 }, /^limit: /],
    ['search', {}, /^q: /],
    ['list_events', { kindd: 'sign' }, /^kindd: Unknown field/],
    ['list_events', { cursor: 'nonsense' }, /cursor/],
    ['list_relations', { type: 'loves' }, /^type: /],
    ['get_entity', { id: 'person:nobody' }, /person:nobody/],
    ['get_article', { id: 'article:none' }, /article:none/],
    ['explain', { noun: 'events', id: 'event:none' }, /event:none/],
  ])('%s tells the model what is wrong with %j', async (name, input, text) => {
    const result = await call(name, input)
    expect(result).toMatchObject({ isError: true, content: [{ type: 'text', text: expect.stringMatching(text) }] })
  })

  it('shows the surest evidence and how much there is', async () => {
    const { items } = (await call('list_events', { status: 'denied' })).structuredContent
    expect(items.length).toBeGreaterThan(0)
    for (const { evidence, evidenceCount } of items) {
      expect(evidence).toHaveLength(Math.min(evidenceCount, MOST_EVIDENCE))
    }
  })
})

describe('a long article', () => {
  it('comes in parts that make up its text', async () => {
    const text = `A${'🌍'.repeat(TEXT_PART)}`
    const long = await openSampleApp()
    const filed = await long.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
    const { id } = filed.json().article
    const parts: string[] = []
    const read = async (start: number): Promise<void> => {
      const params = { name: 'get_article', arguments: { id, start } }
      const payload = { jsonrpc: '2.0', id: 1, method: 'tools/call', params }
      const answer = await long.inject({ method: 'POST', url: '/mcp', payload, headers: { host: 'localhost' } })
      const part: { text: string; nextStart: number | null } = answer.json().result.structuredContent
      parts.push(part.text)
      if (part.nextStart !== null) await read(part.nextStart)
    }
    await read(0)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.every((part) => part.isWellFormed() && part.length <= TEXT_PART)).toBe(true)
    expect(parts.join('')).toBe(text)
    await long.close()
  })
})

describe('resources', () => {
  it('are listed page by page and can all be read', async () => {
    const { resources } = (await ask('resources/list')).result
    expect(resources.length).toBeGreaterThan(5)
    for (const { uri, name } of resources) {
      const { contents } = (await ask('resources/read', { uri })).result
      expect(JSON.parse(contents[0].text).id).toBe(name)
    }
  })

  it('have templates for entities and articles', async () => {
    const { resourceTemplates } = (await ask('resources/templates/list')).result
    const uris = resourceTemplates.map(({ uriTemplate }: { uriTemplate: string }) => uriTemplate)
    expect(uris).toEqual(['chancery://entity/{id}', 'chancery://article/{id}'])
    const { contents } = (await ask('resources/read', { uri: `chancery://article/${article}` })).result
    expect(JSON.parse(contents[0].text).text).toBe(sampleArticles[0].article.text)
  })

  it.each([
    'chancery://entity/person:nobody',
    'chancery://planet/x',
    'file:///etc/passwd',
    'chancery://entity/%',
  ])('are not at %s', async (uri) => {
    expect((await ask('resources/read', { uri })).error).toMatchObject({ code: -32002, data: { uri } })
  })
})

describe('prompts', () => {
  it('are listed with what they need, and put it into what they ask', async () => {
    const { prompts } = (await ask('prompts/list')).result
    expect(prompts.map(({ name }: { name: string }) => name)).toEqual(['brief', 'between', 'check'])
    for (const { name, description, arguments: inputs } of prompts) {
      const given = Object.fromEntries(
        inputs.map((input: { name: string }) => [input.name, `${input.name} of {claim} $& Ruiz`]),
      )
      const { result } = await ask('prompts/get', { name, arguments: given })
      expect(result).toMatchObject({ description, messages: [{ role: 'user', content: { type: 'text' } }] })
      for (const value of Object.values(given)) expect(result.messages[0].content.text).toContain(value)
    }
  })

  it('speak of no tool that is not there', async () => {
    const { prompts } = (await ask('prompts/list')).result
    for (const { name, arguments: inputs } of prompts) {
      const given = Object.fromEntries(inputs.map((input: { name: string }) => [input.name, 'x']))
      const { messages } = (await ask('prompts/get', { name, arguments: given })).result
      const named = messages[0].content.text.match(/\b(?:get|list)_\w+/g)
      expect(tools.map((tool) => tool.name)).toEqual(expect.arrayContaining(named))
    }
  })

  it.each([
    [{ name: 'brief' }, '/entity'],
    [{ name: 'brief', arguments: { entity: ana, b: 1 } }, '/b'],
    [{ name: 'between', arguments: { a: ana, b: '' } }, '/b'],
  ])('are refused without what they need: %j', async (params, pointer) => {
    expect((await ask('prompts/get', params)).error).toMatchObject({ code: -32602, data: [{ pointer }] })
  })
})

describe('a completion', () => {
  const ENTITY = { type: 'ref/resource', uri: 'chancery://entity/{id}' }
  it.each([
    [{ type: 'ref/prompt', name: 'brief' }, 'entity', 'ruiz', [ana]],
    [{ type: 'ref/prompt', name: 'between' }, 'b', 'person:ana-r', [ana]],
    [ENTITY, 'id', 'country:nor', [norland]],
    [ENTITY, 'id', 'place:ana', []],
    [ENTITY, 'id', '', []],
    [{ type: 'ref/prompt', name: 'check' }, 'claim', 'ruiz', []],
    [{ type: 'ref/prompt', name: 'toString' }, 'length', 'ruiz', []],
    [{ type: 'ref/resource', uri: 'chancery://article/{id}' }, 'id', 'ruiz', []],
  ])('of %j, %s = %j is %j', async (ref, name, value, values) => {
    const { result } = await ask('completion/complete', { ref, argument: { name, value } })
    expect(result.completion.values).toEqual(expect.arrayContaining(values))
    if (values.length === 0) expect(result.completion).toEqual({ values: [], total: 0, hasMore: false })
  })
})

describe('what is refused', () => {
  it.each([
    ['tools/fly', {}, -32601],
    ['tools/call', { name: 'fly' }, -32602],
    ['tools/call', {}, -32602],
    ['prompts/get', { name: 'fly' }, -32602],
    ['prompts/get', { name: 'constructor' }, -32602],
    ['completion/complete', { ref: { type: 'ref/tool' }, argument: { name: 'a', value: 'b' } }, -32602],
    ['resources/read', {}, -32602],
    ['resources/list', { cursor: 'nonsense' }, -32602],
  ])('%s with %j', async (method, params, code) => {
    expect((await ask(method, params)).error.code).toBe(code)
  })

  it.each([
    ['a batch', [{ jsonrpc: '2.0', id: 1, method: 'ping' }]],
    ['another version', { jsonrpc: '1.0', id: 1, method: 'ping' }],
  ])('%s', async (_name, payload) => {
    expect((await post(payload)).statusCode).toBe(400)
  })

  it('a revision that is not spoken', async () => {
    const message = { jsonrpc: '2.0', id: 1, method: 'ping' }
    expect((await post(message, { 'mcp-protocol-version': '2024-11-05' })).statusCode).toBe(400)
    expect((await post(message, { 'mcp-protocol-version': '2025-06-18' })).statusCode).toBe(200)
  })

  it('a stream, which no server has to give', async () => {
    expect((await app.inject({ url: '/mcp' })).statusCode).toBe(405)
    expect((await app.inject({ method: 'DELETE', url: '/mcp' })).statusCode).toBe(405)
  })

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'http://localhost:3000' }, 200],
    [{ host: 'evil.example' }, 421],
    [{}, 200],
  ])('a page of another site: %j is %i', async (headers, status) => {
    expect((await post({ jsonrpc: '2.0', id: 1, method: 'ping' }, headers)).statusCode).toBe(status)
  })

  it('a page of another site that asks another machine', async () => {
    const ask = (headers: Readonly<Record<string, string>>) =>
      app.inject({
        method: 'POST',
        url: '/mcp',
        remoteAddress: '203.0.113.7',
        payload: { jsonrpc: '2.0', id: 1, method: 'ping' },
        headers: { host: 'news.example', ...headers },
      })
    expect((await ask({ origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await ask({ origin: 'https://news.example' })).statusCode).toBe(200)
  })
})
