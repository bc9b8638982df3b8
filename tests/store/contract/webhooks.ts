import { describe, expect, it } from 'vitest'
import type { NewWebhook } from '../../../src/model/webhook.ts'
import type { Store } from '../../../src/store/store.ts'
import type { OpenStore } from '../contract.ts'
import { openEmpty, openFilled } from './filled.ts'

const at = '2025-05-01T08:00:00.000Z'
const until = '2025-05-01T08:00:20.000Z'
const later = '2025-05-01T08:00:40.000Z'

const toWebhook = (id: string, given: Partial<NewWebhook> = {}): NewWebhook => ({
  id,
  url: 'https://app.example/',
  nouns: [],
  actions: [],
  createdAt: at,
  position: 0,
  secret: `whsec_${id}`,
  ...given,
})

async function openWith(open: OpenStore): Promise<Store> {
  const store = await openFilled(open)
  await store.saveWebhook(toWebhook('a'))
  return store
}

/** How webhooks and their messages are kept. */
export function describeWebhooks(open: OpenStore): void {
  describe('the webhooks', () => {
    it('are listed without their secrets, the oldest first, until they are deleted', async () => {
      const store = await openEmpty(open)
      await store.saveWebhook(toWebhook('a', { createdAt: later }))
      await store.saveWebhook(toWebhook('b', { nouns: ['event'], actions: ['deleted'] }))
      const [{ secret, ...a }, { secret: _, ...b }] = [
        toWebhook('a', { createdAt: later }),
        toWebhook('b', { nouns: ['event'], actions: ['deleted'] }),
      ]
      expect(await store.listWebhooks()).toEqual([b, a])
      expect(await store.getWebhook('a')).toEqual(a)
      expect(await store.deleteWebhook('a')).toEqual(a)
      expect([await store.getWebhook('a'), await store.deleteWebhook('a')]).toEqual([null, null])
      expect(JSON.stringify(await store.listWebhooks())).not.toContain(secret)
    })
  })

  describe('a message', () => {
    it('is one claimer’s until the claim ends, then the very same is another’s', async () => {
      const store = await openWith(open)
      const first = await store.takeMessage('a', { owner: 'one', at, until })
      expect(first).toMatchObject({ url: 'https://app.example/', secret: 'whsec_a', attempts: 0 })
      expect(await store.listDueWebhooks(at)).toEqual([])
      expect(await store.takeMessage('a', { owner: 'two', at, until })).toBeNull()
      expect(await store.listDueWebhooks(until)).toEqual(['a'])
      expect(await store.takeMessage('a', { owner: 'two', at: until, until: later })).toEqual(first)
      await store.settleMessage(first?.id ?? '', 'one', { state: 'failed', error: 'Late', nextAt: null })
      expect(await store.listDeliveries('a', null)).toMatchObject([{ state: 'pending', attempts: 0, error: null }])
      await store.settleMessage(first?.id ?? '', 'two', { state: 'delivered' })
      expect(await store.listDeliveries('a', null)).toEqual([])
    })

    it('that failed waits for its time, and nothing goes before it', async () => {
      const store = await openWith(open)
      const { id = '' } = (await store.takeMessage('a', { owner: 'one', at, until })) ?? {}
      await store.settleMessage(id, 'one', { state: 'failed', error: 'No', nextAt: later })
      expect(await store.listDueWebhooks(until)).toEqual([])
      expect(await store.takeMessage('a', { owner: 'one', at: until, until: later })).toBeNull()
      expect(await store.takeMessage('a', { owner: 'one', at: later, until: later })).toMatchObject({ id, attempts: 1 })
      expect((await store.getWebhook('a'))?.position).toBe(0)
    })

    it('that was stopped counts for nothing and is due at once', async () => {
      const store = await openWith(open)
      const first = await store.takeMessage('a', { owner: 'one', at, until })
      await store.settleMessage(first?.id ?? '', 'one', { state: 'stopped' })
      expect(await store.takeMessage('a', { owner: 'two', at, until })).toEqual(first)
    })

    it('goes with its webhook', async () => {
      const store = await openWith(open)
      await store.takeMessage('a', { owner: 'one', at, until })
      await store.deleteWebhook('a')
      expect(await store.listDeliveries('a', null)).toEqual([])
      expect(await store.listDueWebhooks(later)).toEqual([])
      expect(await store.takeMessage('a', { owner: 'one', at: later, until: later })).toBeNull()
    })
  })
}
