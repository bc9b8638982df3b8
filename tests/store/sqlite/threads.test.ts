import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import { createFolder } from './new-folder.ts'

const [{ article, extraction }] = sampleArticles

const open = () => openSqliteStore(join(createFolder(), 'knowledge.db'), { threaded: true })

/** As many articles of the same facts. */
const copies = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    article: { ...article, id: `article:${index}`, sha256: `digest ${index}`, text: `${article.text} ${index}` },
    extraction,
  }))

describe('a store that writes in a thread of its own', () => {
  it('shows what was written as soon as the write is done', async () => {
    const store = await open()
    expect(await store.saveArticle(article, extraction)).toEqual({ id: article.id, created: true })
    expect(await store.findArticle(article.sha256)).toBe(article.id)
    expect(await store.deleteArticle(article.id, { dryRun: false, at: article.ingestedAt })).toMatchObject({
      article: article.id,
    })
    expect(await store.stats()).toMatchObject({ articles: 0 })
    await store.close()
  })

  it('answers reads while it writes a batch, and shows none of the batch before its end', async () => {
    const store = await open()
    await store.saveArticle(article, extraction)
    let done = false
    const batch = store.saveArticles(copies(200)).finally(() => {
      done = true
    })
    const seen = new Set<number>()
    let reads = 0
    while (!done) {
      const { articles } = await store.stats()
      if (!done) seen.add(articles)
      reads += 1
      await new Promise(setImmediate)
    }
    expect((await batch).every(({ created }) => created)).toBe(true)
    expect(reads).toBeGreaterThan(10)
    expect([...seen].filter((articles) => articles !== 1 && articles !== 201)).toEqual([])
    expect(await store.stats()).toMatchObject({ articles: 201 })
    await store.close()
  })

  it('tells a failure of a write as the failure that it is, and goes on', async () => {
    const store = await open()
    await store.saveArticle(article, extraction)
    await store.replaceArticle(article.id, { ...article, sha256: 'other' }, extraction)
    const late = store.saveArticle(article, extraction)
    await expect(late).rejects.toMatchObject({ name: 'Error', code: 'conflict', faults: [] })
    const [other] = copies(1)
    if (!other) throw new Error('There is one copy')
    const stranger = {
      ...extraction,
      article: { ...extraction.article, dateline: { start: 0, end: 1, entity: 'place:no' } },
    }
    await expect(store.saveArticle(other.article, stranger)).rejects.toMatchObject({ code: 'internal' })
    expect(await store.saveArticle(other.article, other.extraction)).toMatchObject({ created: true })
    await store.close()
  })
})
