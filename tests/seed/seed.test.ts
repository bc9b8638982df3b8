import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSeedArticle, seed } from '../../seed/seed.ts'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { NOUNS } from '../../src/model/query/noun.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { fromJson } from '../../src/store/store.ts'

const SHA256 = '6590a0d2622d655bdadaabd8d3dfc82fc7f85f618029de0bd3846418d88f1ee7'
const { analyse } = createExtractor()
const now = () => new Date('2026-01-02T03:04:05Z')

describe('the seed article', () => {
  it('is the text unchanged', () => {
    const bytes = readFileSync('seed/article.txt')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(SHA256)
    expect(readSeedArticle().text).toBe(bytes.toString('utf8'))
  })

  it('brings no facts of its own along', () => {
    const { text, ...about } = readSeedArticle()
    expect(about).toEqual({ title: expect.any(String), publishedAt: '2025-01-17', source: null, url: null })
  })

  it('is filed as any other article, and once only', async () => {
    const store = await openSqliteStore(':memory:')
    const { id, created } = await seed({ store, analyse, now })
    const before = await store.stats()
    const again = await seed({ store, analyse, now: () => new Date() })
    expect([created, again.created]).toEqual([true, false])
    expect(await store.stats()).toEqual(before)
    const article = await store.get('articles', id, NOUNS.articles.defaults)
    expect(article && fromJson(article)).toMatchObject({ sha256: SHA256, ingestedAt: now().toISOString() })
    expect(await store.verifyArticle(id)).toMatchObject({ sound: true })
    await store.close()
  })
})
