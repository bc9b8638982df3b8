import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { openDocumentReaders } from '../../src/reader/thread/document-readers.ts'
import { openSampleApp } from './sample-app.ts'

const PAGE = `<!doctype html><title>Macron meets Scholz | Post</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Macron meets Scholz", "datePublished": "2025-01-20",
"author": {"name": "Jo Berg"}, "publisher": {"name": "The Post"}}</script>
<nav>Home News Sport</nav><article><h1>Macron meets Scholz</h1>
<p>French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday. The two have met often in the last months.</p>
<p>“We agree on a great deal,” Macron said after the talks, which had lasted for longer than planned, according to aides.</p>
</article><footer>© The Post</footer>`

const MARKDOWN = '---\ndate: 2025-01-20\nauthor: Jo Berg\n---\n# A visit\n\nAna Ruiz visited *Paris* on Friday.'

let app: FastifyInstance
beforeEach(async () => {
  app = await openSampleApp(createExtractor())
})
afterEach(() => app.close())

const send = (
  payload: string | Buffer,
  type: string,
  query = '',
  url = '/v1/articles',
  method: 'POST' | 'PUT' = 'POST',
) => app.inject({ method, url: `${url}${query}`, payload, headers: { 'content-type': type } })

describe('a document in the place of JSON', () => {
  it('is filed with what a page tells of itself', async () => {
    const answer = await send(PAGE, 'text/html; charset=utf-8')
    expect(answer.statusCode).toBe(201)
    expect(answer.json().article).toMatchObject({
      title: 'Macron meets Scholz',
      publishedAt: '2025-01-20',
      author: 'Jo Berg',
      source: 'The Post',
    })
    const { text } = (await app.inject(String(answer.headers.location))).json()
    expect(text).toMatch(/^French President/)
    expect(text).not.toContain('Home')
    expect((await app.inject('/v1/events?kind=meet&participant=person:emmanuel-macron')).json().items).toHaveLength(1)
  })

  it('may be Markdown or plain text, and what the address says goes before', async () => {
    const { article } = (await send(MARKDOWN, 'text/markdown', '?title=Another&source=Wire')).json()
    expect(article).toMatchObject({ title: 'Another', source: 'Wire', publishedAt: '2025-01-20', author: 'Jo Berg' })
    const plain = (await send('Ana Ruiz left.', 'text/plain', '?publishedAt=2025-01-21')).json()
    expect(plain.article).toMatchObject({ title: null, publishedAt: '2025-01-21' })
  })

  it('is decoded as its type says', async () => {
    const { article } = (await send(Buffer.from('José Pérez left.', 'latin1'), 'text/plain; charset=iso-8859-1')).json()
    expect((await app.inject(`/v1/articles/${article.id}`)).json().text).toBe('José Pérez left.')
    expect((await send(Buffer.from('José', 'latin1'), 'text/plain')).statusCode).toBe(400)
    expect((await send('Words.', 'text/plain; charset=klingon')).json()).toMatchObject({ status: 415 })
  })

  it('may be analysed, and may replace an article', async () => {
    expect((await send(PAGE, 'text/html', '', '/v1/extract')).json().article).toMatchObject({
      publishedAt: '2025-01-20',
    })
    const { article } = (await send(PAGE, 'text/html')).json()
    const put = await send(MARKDOWN, 'text/markdown', '', `/v1/articles/${article.id}`, 'PUT')
    expect(put.json()).toMatchObject({ changed: true, article: { id: article.id, title: 'A visit' } })
  })

  it.each([
    ['<p>No.</p>', 'text/html', 400],
    ['', 'text/plain', 400],
    ['---\n: [\n---\nWords.', 'text/markdown', 400],
    ['x'.repeat(500_001), 'text/plain', 413],
  ])('is refused where it is no article: %#', async (body, type, status) => {
    expect((await send(body, type)).json()).toMatchObject({ status })
  })

  it('is refused where no article is asked for, and its address where it says what is wrong', async () => {
    expect((await send('{}', 'text/plain', '', '/v1/webhooks')).json()).toMatchObject({ status: 415 })
    expect((await send('Words.', 'text/plain', '?publishedAt=Friday')).json()).toMatchObject({
      status: 400,
      errors: [{ parameter: 'publishedAt' }],
    })
  })
})

describe('a page that is hard to read', () => {
  it('is refused, and others are answered while it is read', async () => {
    const readers = openDocumentReaders(1500)
    const guarded = await openSampleApp({ ...createExtractor(), readDocument: readers.readDocument })
    const done: string[] = []
    const note = async (name: string, answer: Promise<{ statusCode: number }>) =>
      done.push(`${name}: ${(await answer).statusCode}`)
    const headers = { 'content-type': 'text/html' }
    const payload = '<table><tr><td>'.repeat(190_000)
    await Promise.all([
      note('page', guarded.inject({ method: 'POST', url: '/v1/articles', payload, headers })),
      note('entities', guarded.inject('/v1/entities')),
    ])
    expect(done).toEqual(['entities: 200', 'page: 413'])
    await guarded.close()
    await readers.close()
  }, 30_000)
})
