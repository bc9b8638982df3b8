import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources, toRunId } from '../../src/cli/ingest/offered.ts'
import { type Item, NOUNS } from '../../src/model/query/noun.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { fromJson } from '../../src/store/store.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

/** Files of the given contents in one new folder, which holds the database too. */
function writeFiles(contents: Readonly<Record<string, string>>) {
  const folder = createFolder()
  const paths = Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
  return { folder, paths }
}

/** The articles of the database in the folder, the first one filed first. */
async function readArticles(folder: string): Promise<Item<'articles'>[]> {
  const store = await openSqliteStore(join(folder, 'knowledge.db'))
  const sort = [{ field: 'title', descending: false }]
  const fields = [...NOUNS.articles.defaults, 'text']
  const query = { filters: {}, ids: null, sort, fields, limit: 10, cursor: null, count: false }
  const { items } = await store.list('articles', query)
  await store.close()
  return items.map(fromJson)
}

describe('chancery ingest', () => {
  it('files an article with what the options say about it', async () => {
    const { folder, paths } = writeFiles({ 'a.txt': 'Ana Ruiz visited Paris on Friday.' })
    const about = ['--title', 'A visit', '--published-at', '2025-01-20', '--source', 'Wire']
    const { code, out, err } = await runCli(['ingest', ...paths, ...about, '--url', 'https://example.org/1'], {
      folder,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [article] = await readArticles(folder)
    expect(article).toMatchObject({
      text: 'Ana Ruiz visited Paris on Friday.',
      title: 'A visit',
      publishedAt: '2025-01-20',
      source: 'Wire',
      url: 'https://example.org/1',
      ingestedAt: '2026-01-02T03:04:05.000Z',
    })
    expect(out).toContain(`${paths[0]}: ${article?.id} filed, `)
  })

  it('changes nothing the second time, and says so', async () => {
    const { folder, paths } = writeFiles({ 'a.txt': 'Ana Ruiz visited Paris.' })
    await runCli(['ingest', ...paths], { folder })
    const before = await readArticles(folder)
    expect(await runCli(['ingest', ...paths, '--title', 'Other'], { folder })).toMatchObject({
      code: 0,
      out: expect.stringContaining('was there already, nothing changed'),
    })
    expect(await readArticles(folder)).toEqual(before)
  })

  it('files the good ones, tells of each bad one, and answers 1', async () => {
    const { folder, paths } = writeFiles({
      'a.json': '{"text":"Ana Ruiz visited Paris.","title":"A"}',
      'b.txt': '',
      'c.json': '{"text":"Ana Ruiz visited Rome.","title":"C"}',
    })
    const { code, out, err } = await runCli(['ingest', ...paths, join(folder, 'd.txt')], { folder })
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      expect.stringContaining('a.json: article:'),
      expect.stringContaining('c.json: article:'),
    ])
    expect(err.split('\n')).toEqual([
      expect.stringContaining('b.txt: This is no article'),
      expect.stringContaining('d.txt: There is no such file'),
      expect.stringMatching(/^chancery: 4 articles: 2 filed, 0 were there already, 2 failed; [\d,]+ words\/s$/),
      expect.stringContaining('1 failed, first '),
      expect.stringContaining('1 failed, first '),
    ])
    expect((await readArticles(folder)).map(({ title }) => title)).toEqual(['A', 'C'])
  })

  it('tells programs of each file on a line of JSON', async () => {
    const { folder, paths } = writeFiles({ 'a.txt': 'Ana Ruiz visited Paris.', 'b.json': '{"txet":""}' })
    const { code, out } = await runCli(['ingest', '--json', ...paths], { folder })
    expect(code).toBe(1)
    const [good, bad] = out.split('\n').map((line) => JSON.parse(line))
    expect(good).toMatchObject({ file: paths[0], created: true, found: { entities: { place: 1 } } })
    expect(bad).toMatchObject({ file: paths[1], error: { code: 'invalid' } })
    expect(bad.error.errors).toContainEqual({ pointer: '/txet', detail: 'Unknown field' })
  })

  it('files what a folder and the folders in it hold, whatever the format, and passes over other files', async () => {
    const folder = createFolder()
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
    writeFileSync(join(folder, 'in', 'notes.csv'), 'a,b')
    writeFileSync(join(folder, 'in', 'b.md'), '# Markdown\n\nAna Ruiz visited *Rome*.')
    writeFileSync(join(folder, 'in', 'deep', 'a.ndjson'), '{"text":"Ana Ruiz left.","title":"Line"}\n{"txet":""}\n')
    writeFileSync(
      join(folder, 'in', 'deep', 'f.xml'),
      '<rss><channel><item><title>Feed</title><description>Li Wei left.</description></item></channel></rss>',
    )
    const { code, out, err } = await runCli(['ingest', join(folder, 'in')], { folder })
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      expect.stringContaining('b.md: article:'),
      expect.stringContaining('a.ndjson, line 1: article:'),
      expect.stringContaining('f.xml, item 1: article:'),
    ])
    expect(err.split('\n')).toEqual([
      expect.stringContaining('a.ndjson, line 2: This is no article'),
      expect.stringContaining('chancery: 4 articles: 3 filed, 0 were there already, 1 failed'),
      expect.stringContaining('a.ndjson, line 2: This is no article'),
    ])
    expect((await readArticles(folder)).map(({ title }) => title)).toEqual(['Feed', 'Line', 'Markdown'])
  })

  it('files what fits a pattern, and reads it as it is told', async () => {
    const { folder } = writeFiles({ 'a.log': '# A\n\nAna Ruiz left.', 'b.log': '# B\n\nLi Wei left.', 'c.txt': 'No.' })
    const { code, out } = await runCli(['ingest', '--format', 'markdown', '--json', join(folder, '*.log')], { folder })
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => JSON.parse(line).file)).toEqual([join(folder, 'a.log'), join(folder, 'b.log')])
    expect((await readArticles(folder)).map(({ title }) => title)).toEqual(['A', 'B'])
  })

  it('reads lines from standard input', async () => {
    const folder = createFolder()
    const input = '{"text":"Ana Ruiz left."}\n{"text":"Li Wei left."}\n'
    const { code, out } = await runCli(['ingest', '--format', 'ndjson', '--json', '-'], { folder, input })
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => JSON.parse(line).place)).toEqual(['line 1', 'line 2'])
  })

  it.each(['*.nothing', '.'])('fails where %s names no file to read', async (name) => {
    const folder = createFolder()
    expect(await runCli(['ingest', join(folder, name)], { folder })).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('has no file to read'),
    })
  })

  it('gives no headline to several articles', async () => {
    const { folder, paths } = writeFiles({ 'a.ndjson': '{"text":"Ana Ruiz left."}', 'b.txt': 'Li Wei left.' })
    expect(await runCli(['ingest', '--title', 'A', ...paths], { folder })).toMatchObject({ code: 2 })
    expect(await runCli(['ingest', '--title', 'A', ...paths.slice(0, 1)], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('--title belongs to one article'),
    })
  })

  it('touches no database when it is called wrongly', async () => {
    const folder = createFolder()
    expect(await runCli(['ingest', 'a.txt', '--published-at', 'Friday'], { folder })).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'knowledge.db'))).toBe(false)
  })

  it('leaves a file alone that is no database', async () => {
    const { folder, paths } = writeFiles({ 'a.txt': 'Ana Ruiz visited Paris.', 'knowledge.db': 'notes '.repeat(1000) })
    expect(await runCli(['ingest', ...paths.slice(0, 1)], { folder })).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^chancery: The file is not a SQLite database .*$/),
    })
  })

  it('goes on behind what a stopped run over the same files has done', async () => {
    const lines = ['A', 'B', 'C'].map((title) => JSON.stringify({ text: `Report ${title}.`, title }))
    const { folder, paths } = writeFiles({ 'a.ndjson': lines.join('\n'), 'b.txt': 'Report D.' })
    const [path = ''] = paths
    const store = await openSqliteStore(join(folder, 'knowledge.db'))
    const run = toRunId(await readSources(paths), { about: {}, format: null })
    await store.saveArticles([], { run: run ?? '', done: 2, at: '2026-01-02T03:04:05.000Z' })
    await store.close()
    const { code, out, err } = await runCli(['ingest', '--resume', ...paths], { folder })
    expect([code, err.split('\n')[0]]).toEqual([0, 'chancery: 2 articles are done'])
    expect(out.split('\n')).toEqual([
      expect.stringContaining(`${path}, line 3: article:`),
      expect.stringContaining('b.txt: article:'),
    ])
    const again = await runCli(['ingest', '--resume', ...paths], { folder })
    expect(again.err.split('\n')[0]).toBe('chancery: no such run was stopped; it starts now')
    expect((await readArticles(folder)).map(({ title }) => title)).toEqual(['A', 'B', 'C', null])
  })

  it.each([
    [['--resume', '-'], '--resume needs files'],
    [['--workers', 'many', 'a.txt'], '--workers must be a whole number'],
    [['--resume=yes', 'a.txt'], 'does not understand this'],
  ])('refuses %j', async (args, told) => {
    const { code, err } = await runCli(['ingest', ...args], { folder: createFolder(), input: 'Words.' })
    expect([code, err]).toEqual([2, expect.stringContaining(told)])
  })
})
