import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellScorecard } from '../bench/scorecard.ts'
import { readSeedArticle, seed } from '../seed/seed.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { toFindingLines } from '../src/cli/findings.ts'
import { toHelp } from '../src/cli/help.ts'
import { SETTINGS } from '../src/config.ts'
import { extract } from '../src/extract/extract.ts'
import { createApp } from '../src/http/app.ts'
import { CACHING } from '../src/http/caching.ts'
import { STREAM_LIMITS } from '../src/http/event-stream.ts'
import { createMetrics } from '../src/http/metrics.ts'
import { listOperations } from '../src/http/operations.ts'
import { PATIENCE } from '../src/http/patience.ts'
import { PROBLEMS } from '../src/http/problem.ts'
import { MOST_ARTICLES } from '../src/http/routes/aggregates.ts'
import { MAX_TEXT_LENGTH } from '../src/model/article.ts'
import { EVENT_KINDS } from '../src/model/event-kind.ts'
import { DEFAULT_LIMIT, MAX_IDS, MAX_LIMIT } from '../src/model/query/noun.ts'
import { RELATION_TYPES } from '../src/model/relation.ts'
import { FORMATS } from '../src/reader/format.ts'
import { MOMENT_MS } from '../src/readers/patient-lists.ts'
import { readScorecard } from '../src/scorecard.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { WAITS } from '../src/webhooks/schedule.ts'
import { readExamples } from './documentation/examples.ts'
import { blocksOf, codeOf, findBrokenLinks, PAGES, readPage, rowsOf, sectionOf } from './documentation/markdown.ts'
import { createParts } from './http/parts.ts'

const store = await openSqliteStore(':memory:')
const now = () => new Date('2026-01-02T03:04:05.000Z')
const parts = createParts(store, now)
const app = await createApp(parts)
const readme = readPage('README.md')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readPage('package.json'))

beforeAll(() => seed(parts))
afterAll(async () => {
  await app.close()
  await store.close()
})

function tellWait(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${seconds / 60} min` : `${seconds / 3600} h`
}

describe('the README', () => {
  it('has the settings that are read', () => {
    const settings = SETTINGS.map(({ name, usual, description }) => [`\`${name}\``, `\`${usual}\``, description])
    expect(rowsOf(sectionOf(readme, 'Configuration'))).toEqual(settings)
  })

  it('has every route, and no other', () => {
    const documented = rowsOf(sectionOf(readme, 'Routes'))
      .flatMap(([routes = '']) => codeOf(routes))
      .map((route) => route.replace(/\?.*$/, ''))
    const operations = listOperations(parts, AbortSignal.abort(), createMetrics(store, parts.analyse, false)).map(
      ({ method, url }) => {
        const path = url.replaceAll(/:(\w+)/g, '{$1}')
        return method === 'GET' ? path : `${method} ${path}`
      },
    )
    expect(documented.toSorted()).toEqual([...operations, '/docs'].toSorted())
  })

  it('has every error code with its status', () => {
    const codes = sectionOf(readme, 'Routes').matchAll(/`(\w+)`\s(\d{3})\b/g)
    const documented = Array.from(codes, ([, code, status]) => [code, Number(status)])
    expect(documented).toEqual(Object.entries(PROBLEMS).map(([code, { status }]) => [code, status]))
  })

  it('has the help of the command line', () => {
    expect(blocksOf(sectionOf(readme, 'Command line'))[0]?.text).toBe(`${toHelp(COMMANDS)}\n`)
  })

  it('has every format of articles with its names', () => {
    const rows = sectionOf(readme, 'Command line').matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)
    const documented = Array.from(rows, ([, name, names = '']) => [name, names.replaceAll('`', '').split(', ')])
    expect(documented).toEqual(Object.entries(FORMATS).map(([name, { extensions }]) => [name, extensions]))
  })

  it('has the output of the first start', () => {
    expect(readme).toContain(`\n${toFindingLines(extract(readSeedArticle())).join('\n')}\n`)
  })

  it('has the scorecard that ships', () => {
    expect(sectionOf(readme, 'Quality')).toContain(`\n${tellScorecard(readScorecard()).join('\n')}\n`)
  })

  it('has the limits that hold', () => {
    const routes = sectionOf(readme, 'Routes').replaceAll(/\s+/g, ' ')
    expect(routes).toContain(`\`limit\` (1 to ${MAX_LIMIT}, ${DEFAULT_LIMIT} unless told)`)
    expect(routes).toContain(`\`ids\` (up to ${MAX_IDS};`)
    expect(routes).toContain(`lists that take longer than ${MOMENT_MS} ms`)
    expect(routes).toContain(`at most ${MOST_ARTICLES.toLocaleString('en')} of the articles`)
    const limits = sectionOf(readme, 'Limits').replaceAll(/\s+/g, ' ')
    expect(limits).toContain(`${MAX_TEXT_LENGTH.toLocaleString('en')} UTF-16 code units`)
    expect(limits).toContain(`must have come within ${PATIENCE.body / 1000} seconds`)
    expect(limits).toContain(`nothing comes for ${PATIENCE.piece / 1000} seconds`)
  })

  it('has what caches may keep', () => {
    const rows = rowsOf(sectionOf(readme, 'Caching')).map(([, rule = '']) => rule)
    for (const [name, rule] of Object.entries(CACHING))
      expect(rows).toContainEqual(expect.stringContaining(name === 'never' ? `\`${rule}\`` : `\`public, ${rule}\``))
  })

  it('has the limits of streams and webhooks', () => {
    const changes = sectionOf(readme, 'Changes').replaceAll(/\s+/g, ' ')
    expect(changes).toContain(`At most ${STREAM_LIMITS.most} streams`)
    expect(changes).toContain(`takes nothing for ${STREAM_LIMITS.stall / 1000} seconds`)
    const waits = WAITS.map((wait) => tellWait(wait / 1000))
    expect(changes).toContain(`after ${waits.slice(0, -1).join(', ')} and ${waits.at(-1)}, `)
  })

  it('names every type of relation, and counts the kinds of events', () => {
    const finds = sectionOf(readme, 'What it finds')
    expect(codeOf(finds)).toEqual(expect.arrayContaining(Object.keys(RELATION_TYPES)))
    expect(finds).toContain(`${Object.keys(EVENT_KINDS).length} kinds of events`)
  })
})

describe('the examples of the README', () => {
  const examples = readExamples(readme)

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5)
  })

  it.each(examples)('answer as shown to $request.method $request.url', async ({ request, answer }) => {
    const response = await app.inject(request)
    const given = typeof answer === 'string' ? response.body.replaceAll('\r\n', '\n') : response.json()
    // What is no read answers with more than a page has room for, and the log grows with every article.
    if (request.method !== 'GET' || request.url.startsWith('/v1/changes')) expect(given).toMatchObject(Object(answer))
    else expect(given).toEqual(answer)
  })
})

describe.each(PAGES)('%s', (path) => {
  it('links to files that are there', () => {
    expect(findBrokenLinks(path)).toEqual([])
  })

  it('names scripts that are there', () => {
    const named = Array.from(readPage(path).matchAll(/npm run (?:--\w+ )?(\w+)/g), ([, script = '']) => script)
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })

  it('names files that are there', () => {
    const files = codeOf(readPage(path)).filter((code) =>
      /^(?:src|tests|seed|bench|docs|migrations)\/[\w./-]*$/.test(code),
    )
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })
})

describe('the map of the code', () => {
  const rooms = ['src', 'src/extract'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )

  it.each(rooms)('tells of the room %s', (room) => {
    expect(readPage('docs/architecture.md')).toMatch(new RegExp(`\`(?:src/)?${room}/?\``))
  })

  it('numbers the decisions without a gap', () => {
    const heads = readdirSync('docs/decisions').map((file) => [file.slice(0, 4), readPage(`docs/decisions/${file}`)])
    const numbers = heads.map(([number, page = '']) => [Number(number), Number(/^# (\d+)\. /.exec(page)?.[1])])
    expect(numbers).toEqual(heads.map((_, index) => [index + 1, index + 1]))
  })
})
