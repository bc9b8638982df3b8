import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleInput } from '../../../src/model/article.ts'
import type { Change } from '../../../src/model/change.ts'
import { joiningChanges, recordChanges } from '../../../src/store/sqlite/changes/record.ts'
import { openSql } from '../../../src/store/sqlite/connect.ts'
import { backUp, restore } from '../../../src/store/sqlite/maintenance/backup.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { createWebhook } from '../../../src/webhooks/create-webhook.ts'
import { fileArticle } from '../../support/file-article.ts'
import { INPUTS } from '../../support/sample-inputs.ts'
import { listAll } from '../contract/filled.ts'
import { createFolder } from './new-folder.ts'
import { at, merge, now, someSteps, split, toggle } from './steps.ts'

/** Everything with an address of its own, by id, as its item tells it, but for what it shows of others. */
async function dumpItems(store: Store): Promise<Map<string, string>> {
  const nouns = ['entities', 'events', 'agreements', 'relations', 'provisions', 'statements', 'articles'] as const
  const lists = await Promise.all(nouns.map((noun) => listAll<(typeof nouns)[number]>(store, noun)))
  const items = new Map<string, string>()
  for (const item of lists.flat())
    items.set(item.id, `${items.get(item.id) ?? ''}${JSON.stringify({ ...item, entities: null })}`)
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

describe('the log of articles that come and go, and of people who turn out to be one or two', () => {
  it('names all that differs after each step, and replayed gives what is there', async () => {
    const property = fc.asyncProperty(someSteps, async (steps) => {
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
    await fc.assert(property, { numRuns: 25 })
  }, 120_000)
})

describe('the log of a person', () => {
  it('tells that it is split off, and that it is merged with another', async () => {
    const store = await openSqliteStore(':memory:')
    for (const input of INPUTS.slice(2, 4)) await fileArticle(input, store, now)
    const since = async (place: number) =>
      (await store.listChanges(place, 1000)).items
        .filter(({ noun }) => noun === 'person')
        .map(({ action, id }) => [action, id.replace(/-[0-9a-f]{12}$/, '-…')])
    const first = await store.lastChange()
    await split(store)
    expect(await since(first)).toContainEqual(['split', 'person:emmanuel-macron-…'])
    const second = await store.lastChange()
    await merge(store)
    expect((await since(second)).map(([action]) => action)).toContain('merged')
    await store.close()
  })
})

describe('a step in which something comes and goes again', () => {
  it('leaves nothing to tell, and readers and webhooks behind it', async () => {
    const path = `${createFolder()}/knowledge.db`
    const store = await openSqliteStore(path)
    const webhook = createWebhook({ url: 'https://app.example/' }, 0, at)
    await store.saveWebhook(webhook)
    const sql = openSql(path)
    const passing = ['created', 'deleted'] as const
    sql.writing(() =>
      joiningChanges(sql, () =>
        recordChanges(
          sql,
          at.toISOString(),
          passing.map((action) => [action, 'person', 'person:nobody']),
        ),
      ),
    )
    sql.close()
    expect(await store.listChanges(0, 10)).toEqual({ items: [], next: 2, oldest: 1, last: 2 })
    expect(await store.listDueWebhooks(at.toISOString())).toEqual([webhook.id])
    const claim = { owner: 'test', at: at.toISOString(), until: at.toISOString() }
    expect(await store.takeMessage(webhook.id, claim)).toBeNull()
    expect(await store.listDueWebhooks(at.toISOString())).toEqual([])
    await store.close()
  })
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

describe('a knowledge base that is restored', () => {
  it('tells whoever followed its log that it is another one, also where it is restored again', async () => {
    const folder = createFolder()
    const [path, backup] = [`${folder}/knowledge.db`, `${folder}/backup.db`]
    const first = await openSqliteStore(path)
    const webhook = createWebhook({ url: 'https://app.example/' }, 0, at)
    await first.saveWebhook(webhook)
    await first.close()
    await backUp(path, backup, () => {})
    let place = 0
    for (const input of INPUTS.slice(2, 4)) {
      await restore(backup, path, { force: true, at: now() }, () => {})
      const store = await openSqliteStore(path)
      await fileArticle(input, store, now)
      await expect(store.listChanges(place, 10)).rejects.toMatchObject({ code: 'gone' })
      const { items, oldest, last } = await store.listChanges(null, 1000)
      expect([items[0]?.seq, items.at(-1)?.seq]).toEqual([oldest, last])
      const claim = { owner: 'test', at: at.toISOString(), until: at.toISOString() }
      const message = await store.takeMessage(webhook.id, claim)
      expect(JSON.parse(message?.body ?? '')).toMatchObject({
        type: 'changes.lost',
        data: { after: 0, last: oldest - 1 },
      })
      place = last
      await store.close()
    }
  })
})
