import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Analyse } from '../../src/ingest/extractors.ts'
import { ingestMany, type Offered } from '../../src/ingest/ingest-many.ts'
import { Failure } from '../../src/model/failure.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'

const now = () => new Date('2025-05-01T08:00:00.000Z')
const TEXTS = Array.from({ length: 12 }, (_, index) => `Ana Ruiz visited Paris on day ${index + 1}.`)

async function* offer(texts: readonly string[]): AsyncGenerator<Offered & { text: string }> {
  for (const text of texts) yield { article: { text }, text }
}

const read: Analyse = async (input) => extract(input)

/** Files texts and tells of each what came of it, in the order in which that is told. */
async function fileAll(
  texts: readonly string[],
  store: Store,
  analyse: Analyse = read,
  run?: { id: string; done: number },
) {
  const told: (readonly [string, unknown])[] = []
  const outcomes = ingestMany(offer(texts), { store, analyse, now }, { width: 1, ...(run && { run }) })
  for await (const outcome of outcomes)
    told.push([outcome.offered.text, 'error' in outcome ? outcome.error : outcome.filed.created])
  return told
}

describe('a stream of articles', () => {
  it('is filed in its order, however long each text takes to be read', async () => {
    const store = await openSqliteStore(':memory:')
    const slow: Analyse = async (input) => {
      await new Promise((resolve) => setTimeout(resolve, input.text.length % 3 === 0 ? 20 : 1))
      return extract(input)
    }
    expect(await fileAll(TEXTS, store, slow)).toEqual(TEXTS.map((text) => [text, true]))
    expect(await store.stats()).toMatchObject({ articles: TEXTS.length })
    expect(await fileAll(TEXTS, store)).toEqual(TEXTS.map((text) => [text, false]))
    await store.close()
  })

  it('does not read a text that is there', async () => {
    const store = await openSqliteStore(':memory:')
    await fileAll(TEXTS, store)
    const never: Analyse = () => Promise.reject(new Error('Nothing is to be read'))
    expect(await fileAll(TEXTS, store, never)).toEqual(TEXTS.map((text) => [text, false]))
    await store.close()
  })

  it('is read no further ahead than it is told', async () => {
    const store = await openSqliteStore(':memory:')
    let [underWay, most] = [0, 0]
    const counting: Analyse = async (input) => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise(setImmediate)
      underWay -= 1
      return extract(input)
    }
    await fileAll(
      Array.from({ length: 60 }, (_, index) => `Report ${index}.`),
      store,
      counting,
    )
    expect(most).toBe(16)
    await store.close()
  })

  it('leaves a fault with its article', async () => {
    const store = await openSqliteStore(':memory:')
    const fault = new Error('This one cannot be read')
    const failing: Analyse = async (input) => {
      if (input.text === TEXTS[2]) throw fault
      return extract(input)
    }
    const saving = { ...store, saveArticles: refuse(store, TEXTS[5] ?? '', new Failure('internal', 'No')) }
    const told = await fileAll(TEXTS, saving, failing)
    expect(told.map(([, outcome]) => outcome)).toEqual(
      TEXTS.map((_, index) =>
        index === 2 ? fault : index === 5 ? expect.objectContaining({ code: 'internal' }) : true,
      ),
    )
    expect(await store.stats()).toMatchObject({ articles: TEXTS.length - 2 })
    await store.close()
  })

  it('ends where the store is out, and its mark tells what is done', async () => {
    const store = await openSqliteStore(':memory:')
    const outage = new Failure('unavailable', 'The disk is full')
    const saving = { ...store, saveArticles: refuse(store, TEXTS[5] ?? '', outage) }
    await expect(fileAll(TEXTS, saving, read, { id: 'run', done: 0 })).rejects.toBe(outage)
    expect(await store.stats()).toMatchObject({ articles: 5 })
    expect(await store.readMark('run')).toBe(5)
    await fileAll(TEXTS.slice(5), store, read, { id: 'run', done: 5 })
    expect(await store.readMark('run')).toBe(TEXTS.length)
    expect(await store.stats()).toMatchObject({ articles: TEXTS.length })
    await store.close()
  })
})

/** Saves as the store does, but for batches with one text. */
const refuse =
  (store: Store, text: string, failure: Failure): Store['saveArticles'] =>
  async (filings, mark) => {
    if (filings.some(({ article }) => article.text === text)) throw failure
    return store.saveArticles(filings, mark)
  }
