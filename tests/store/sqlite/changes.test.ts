import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/ingest/extractors.ts'
import { replace } from '../../../src/ingest/ingest.ts'
import type { ArticleInput } from '../../../src/model/article.ts'
import type { Change } from '../../../src/model/change.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { createWebhook } from '../../../src/webhooks/create-webhook.ts'
import { fileArticle } from '../../support/file-article.ts'
import { INPUTS } from '../../support/sample-inputs.ts'
import { listAll } from '../contract/filled.ts'
import { createFolder } from './new-folder.ts'

const at = new Date('2025-05-01T08:00:00.000Z')

/** Everything with an address of its own, by id, as its item tells it. */
async function dumpItems(store: Store): Promise<Map<string, string>> {
  const nouns = ['entities', 'events', 'agreements', 'relations', 'provisions', 'statements', 'articles'] as const
  const lists = await Promise.all(nouns.map((noun) => listAll<(typeof nouns)[number]>(store, noun)))
  const items = new Map<string, string>()
  for (const item of lists.flat()) items.set(item.id, `${items.get(item.id) ?? ''}${JSON.stringify(item)}`)
  return items
}

/** What is there by the log alone; it must create what is not there, and update and delete what is. */
function replay(changes: readonly Change[]): Set<string> {
  const there = new Set<string>()
  for (const { action, id } of changes) {
    expect([id, there.has(id)]).toEqual([id, action !== 'created' && action !== 'split'])
    if (action === 'deleted' || action === 'merged') there.delete(id)
    else there.add(id)
  }
  return there
}

/** What differs between two states. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))

async function toggle(store: Store, filed: Map<ArticleInput, string>, input: ArticleInput): Promise<void> {
  const id = filed.get(input)
  if (id === undefined) filed.set(input, (await fileArticle(input, store, () => at)).id)
  else {
    filed.delete(input)
    await store.deleteArticle(id, { dryRun: false, at: at.toISOString() })
  }
}

/** Corrects an article that is there, else files it. */
async function correct(store: Store, filed: Map<ArticleInput, string>, input: ArticleInput): Promise<void> {
  const id = filed.get(input)
  if (id === undefined) return toggle(store, filed, input)
  const { analyse } = createExtractor()
  const corrected = { ...input, text: input.text.replaceAll('Paris', 'Berlin').concat(' This text was corrected.') }
  await replace(id, corrected, { store, analyse, now: () => at })
}

describe('the log of articles that come and go', () => {
  it('names all that differs after each step, and replayed gives what is there', async () => {
    const step = fc.tuple(fc.constantFrom(...INPUTS), fc.constantFrom(toggle, toggle, correct))
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const store = await openSqliteStore(':memory:')
      const filed = new Map<ArticleInput, string>()
      for (const [input, act] of steps) {
        const [before, place] = [await dumpItems(store), await store.lastChange()]
        await act(store, filed, input)
        const { items } = await store.listChanges(place, 1000)
        const named = items.map(({ id }) => id)
        expect(new Set(named).size).toBe(named.length)
        expect(named).toEqual(expect.arrayContaining(differing(before, await dumpItems(store))))
      }
      const { items } = await store.listChanges(null, 10_000)
      expect(replay(items)).toEqual(new Set((await dumpItems(store)).keys()))
      await store.close()
    })
    await fc.assert(property, { numRuns: 15 })
  }, 120_000)
})

describe('a log that keeps few changes', () => {
  it('drops the oldest ones, says so, and never gives a seq twice', async () => {
    const path = `${createFolder()}/knowledge.db`
    const store = await openSqliteStore(path, { changesKept: 0 })
    const other = await openSqliteStore(path)
    const filed = new Map<ArticleInput, string>()
    for (let step = 0; (await store.lastChange()) < 1000; step += 1)
      await toggle(other, filed, INPUTS[step % 2] ?? { text: '' })
    const { items, oldest, last } = await store.listChanges(null, 1000)
    expect([items.length, oldest]).toEqual([last - 1000, 1001])
    await expect(store.listChanges(999, 10)).rejects.toMatchObject({ code: 'gone', message: /the oldest one is 1001/ })
    expect((await store.listChanges(1000, 1000)).items).toEqual(items)
    await other.close()
    await store.close()
  }, 60_000)
})

describe('a webhook whose changes are kept no longer', () => {
  it('is told so, then of what comes next', async () => {
    const store = await openSqliteStore(':memory:', { changesKept: 0 })
    const webhook = createWebhook({ url: 'https://app.example/' }, 0, at)
    await store.saveWebhook(webhook)
    const filed = new Map<ArticleInput, string>()
    for (let step = 0; (await store.lastChange()) <= 1000; step += 1)
      await toggle(store, filed, INPUTS[step % 2] ?? { text: '' })
    const take = async () => {
      const message = await store.takeMessage(webhook.id, {
        owner: 'test',
        at: at.toISOString(),
        until: at.toISOString(),
      })
      await store.settleMessage(message?.id ?? '', 'test', { state: 'delivered' })
      return JSON.parse(message?.body ?? 'null')
    }
    expect(await take()).toMatchObject({ type: 'changes.lost', data: { after: 0, last: 1000 } })
    const { type, data } = await take()
    expect([type, data.after, data.items[0].seq]).toEqual(['changes', 1000, 1001])
    await store.close()
  }, 60_000)
})
