import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/reader/html/read-html.ts'

const readFixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')

const FIRST = /^Ana Ruiz, the president of Norland, [^\n]* officials said\.\n\nThe talks lasted [^\n]* pay it\./

describe('readHtml', () => {
  it.each([
    ['clean.html', { title: 'Ruiz visits Paris', publishedAt: '2025-01-17', url: 'https://post.example/ruiz' }],
    [
      'linked-data.html',
      {
        title: 'Ruiz in Paris for talks',
        publishedAt: '2025-01-17',
        source: 'Norland Wire',
        author: 'Jo Berg',
        url: 'https://wire.example/1',
      },
    ],
    [
      'only-meta.html',
      {
        title: 'Ruiz & her railway',
        publishedAt: '2025-01-17',
        source: 'Norland Today',
        url: 'https://today.example/railway',
      },
    ],
    ['no-date.html', { title: 'Ruiz visits Paris' }],
    ['nested.html', { title: 'Ruiz visits Paris', publishedAt: '2025-01-17' }],
  ])('reads what %s says, and nothing more', (name, fields) => {
    const { text, ...about } = readHtml(readFixture(name))
    expect(about).toEqual(fields)
    expect(text).toMatch(FIRST)
  })

  it.each([
    ['<meta name="author" content="By Ana  Ruiz">', 'Ana Ruiz'],
    ['<meta property="article:author" content="https://social.example/ana">', undefined],
    ['<a rel="author">Li Wei</a>', 'Li Wei'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A"},"B",{"name":"A"}]}</script>',
      'A, B',
    ],
  ])('reads the author of %s', (element, author) => {
    expect(readHtml(`${element}${readFixture('no-date.html')}`).author).toBe(author)
  })

  it('keeps headings as paragraphs', () => {
    expect(readHtml(readFixture('clean.html')).text).toContain('\n\nDoubts at home\n\nCritics')
  })

  it.each([
    ['linked-data.html', /station/i],
    ['nested.html', /watches|Share|Post this|track|Most read/],
    ['clean.html', /All rights|World/],
  ])('leaves out what is not the article of %s', (name, furniture) => {
    expect(readHtml(readFixture(name)).text).not.toMatch(furniture)
  })

  it.each([
    readFixture('no-article.html'),
    '',
    'x',
    '<html></html>',
    '<script type="application/ld+json">{"@type":"Article"}</script>',
  ])('fails where there is no article: %j', (html) => {
    expect(() => readHtml(html)).toThrow(
      expect.objectContaining({ code: 'invalid', message: 'No article is found in the page' }),
    )
  })

  it('reads a page that leaves out the tags that it may', () => {
    const bare = readFixture('no-date.html').replaceAll(/<\/?(?:html|head|body)>/g, '')
    expect(readHtml(bare)).toEqual(readHtml(readFixture('no-date.html')))
  })

  it('reads a page whose body ends too early', () => {
    const early = readFixture('no-date.html').replace('<body>', '<body></body>')
    expect(readHtml(early)).toEqual(readHtml(readFixture('no-date.html')))
  })

  it.each([
    ['of too many elements', '<i></i>'.repeat(50_001)],
    ['of elements too deep in each other', '<div>'.repeat(400)],
  ])('refuses a page %s', (_, html) => {
    expect(() => readHtml(html)).toThrow(expect.objectContaining({ code: 'too_large' }))
  })
})
