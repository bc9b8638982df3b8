import { afterAll, describe, expect, it, vi } from 'vitest'
import { BODY_LIMIT } from '../../src/http/body.ts'
import { Problem } from '../../src/http/problem.ts'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { readDocument } from '../../src/language/read-document.ts'
import { toSyntax } from '../../src/language/syntax-record.ts'
import { Analysis } from '../../src/model/analysis.ts'
import { MAX_TEXT_LENGTH } from '../../src/model/article.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { openSampleApp } from './sample-app.ts'

const [{ input, extraction }] = sampleArticles
const app = await openSampleApp()
afterAll(() => app.close())

const post = (payload: string | Buffer, type = 'application/json') =>
  app.inject({ method: 'POST', url: '/v1/extract', payload, headers: { 'content-type': type } })

const json = JSON.stringify
const long = (length: number) => json({ text: 'a'.repeat(length) })

describe('POST /v1/extract', () => {
  it('answers with the whole extraction', async () => {
    expect((await post(json(input))).json()).toEqual(extraction)
  })

  it('hands on what was given, and nothing else', async () => {
    const spy = vi.fn(async () => extraction)
    const other = await openSampleApp({ analyse: spy })
    await other.inject({ method: 'POST', url: '/v1/extract', payload: input })
    expect(spy).toHaveBeenCalledExactlyOnceWith(input, undefined)
    await other.close()
  })

  it('stores nothing', async () => {
    const before = (await app.inject('/v1/stats')).json()
    await post(json({ text: 'A text that was never filed.' }))
    expect((await app.inject('/v1/stats')).json()).toEqual(before)
  })

  it.each([
    ['the longest text', long(MAX_TEXT_LENGTH)],
    ['the longest text, all escapes', json({ text: 'ü'.repeat(MAX_TEXT_LENGTH) }).replaceAll('ü', '\\u00fc')],
    ['a body with a byte order mark', `\ufeff${json(input)}`],
    ['letters beyond the BMP', json({ text: '🌍 is a planet.' })],
    ['nulls for what is not known', json({ text: 'Words.', title: null, publishedAt: null, url: null, source: null })],
  ])('takes %s', async (_name, body) => {
    expect((await post(body)).statusCode).toBe(200)
  })

  it('takes a charset in the content type', async () => {
    expect((await post(json(input), 'application/json; charset=utf-8')).statusCode).toBe(200)
  })
})

describe('POST /v1/extract?include=syntax', async () => {
  const reader = await openSampleApp({ analyse: createExtractor().analyse })
  afterAll(() => reader.close())
  const text = 'Irish President Ana Ruiz visited Paris on Friday. She spoke of trade.'
  const ask = async (payload: object, query = '') =>
    (await reader.inject({ method: 'POST', url: `/v1/extract${query}`, payload })).json()

  it('adds the grammar of the text, and changes nothing else', async () => {
    const { syntax, ...facts } = await ask({ text }, '?include=syntax')
    expect(syntax).toEqual(toSyntax(readDocument(text)))
    expect(facts).toEqual(await ask({ text }))
  })

  it('gives the words of every token, and heads among them', async () => {
    const { syntax } = await ask({ text }, '?include=syntax,syntax')
    const tokens =
      Analysis.parse({ ...extraction, syntax }).syntax?.sentences.flatMap((sentence) => sentence.tokens) ?? []
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text))
    expect(tokens.map(({ index }) => index)).toEqual([...tokens.keys()])
    expect(tokens.filter(({ head }) => head !== null && tokens[head] === undefined)).toEqual([])
  })

  it('gives nothing of a text in another language', async () => {
    const german = 'Der Bundeskanzler hat gestern in Berlin über die Lage gesprochen und eine Einigung erzielt.'
    expect((await ask({ text: german }, '?include=syntax')).syntax).toEqual({ sentences: [], names: [] })
  })

  it.each([
    ['an unknown value', '?include=facts', 'include'],
    ['an unknown value beside a known one', '?include=syntax,facts', 'include'],
    ['an empty value', '?include=', 'include'],
    ['an unknown parameter', '?includes=syntax', 'includes'],
  ])('refuses %s', async (_, query, parameter) => {
    expect(await ask({ text }, query)).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ parameter }] })
  })
})

describe('a bad body of POST /v1/extract', () => {
  const cases: [name: string, body: string | Buffer, status: number, pointers: string[]][] = [
    ['nothing', '', 400, ['']],
    ['malformed JSON', '{"text": "a"', 400, ['']],
    ['bytes that are not UTF-8', Buffer.from('{"text": "caf\xe9"}', 'latin1'), 400, ['']],
    ['an array', '[]', 400, ['']],
    ['null', 'null', 400, ['']],
    ['no text', '{}', 400, ['/text']],
    ['an empty text', '{"text": ""}', 400, ['/text']],
    ['a blank text', '{"text": " \\n\\t"}', 400, ['/text']],
    ['a number for the text', '{"text": 5}', 400, ['/text']],
    ['a lone surrogate', '{"text": "a \\ud83c b"}', 400, ['/text']],
    ['binary', '{"text": "PK\\u0003\\u0004\\u0000\\u0000"}', 400, ['/text']],
    ['a lone surrogate in the title', '{"text": "a", "title": "\\udc00"}', 400, ['/title']],
    ['a day that does not exist', '{"text": "a", "publishedAt": "2025-02-30"}', 400, ['/publishedAt']],
    ['a URL that is none', '{"text": "a", "url": "here"}', 400, ['/url']],
    ['an unknown field', '{"text": "a", "language": "en"}', 400, ['/language']],
    ['a field to escape', '{"text": "a", "a/b~c": 1}', 400, ['/a~1b~0c']],
    ['a prototype', '{"text": "a", "__proto__": {"admin": true}}', 400, ['/__proto__']],
    ['several faults', '{"text": 5, "title": 6}', 400, ['/text', '/title']],
    ['a text over the limit', long(MAX_TEXT_LENGTH + 1), 413, ['/text']],
    ['a body over the limit', ' '.repeat(BODY_LIMIT + 1), 413, []],
  ]

  it.each(cases)('%s is refused', async (_name, body, status, pointers) => {
    const answer = await post(body)
    const { code, errors } = Problem.parse(answer.json())
    expect(answer.statusCode).toBe(status)
    expect(code).toBe(status === 413 ? 'payload_too_large' : 'invalid_request')
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it.each([
    'text/css',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'nonsense',
  ])('of type %s is refused', async (type) => {
    const answer = await post('text=a', type)
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'unsupported_media_type'])
  })

  it('that is not there at all is refused', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/extract' })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request'])
  })
})
