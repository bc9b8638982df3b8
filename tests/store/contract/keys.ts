import { describe, expect, it } from 'vitest'
import type { Key } from '../../../src/model/key.ts'
import type { StoredKey } from '../../../src/store/keys.ts'
import type { OpenStore } from '../contract.ts'
import { openEmpty } from './filled.ts'

const at = '2025-05-01T08:00:00.000Z'
const later = '2025-06-01T08:00:00.000Z'

const toStored = (id: string, given: Partial<Key> = {}): StoredKey => ({
  key: { id, name: `Key ${id}`, scopes: ['read', 'ingest'], rate: null, createdAt: at, revokedAt: null, ...given },
  sha256: id.repeat(8),
})

/** How API keys are kept. */
export function describeKeys(open: OpenStore): void {
  describe('the keys', () => {
    it('are found and listed as they were saved, the oldest first', async () => {
      const store = await openEmpty(open)
      const [young, old] = [toStored('a', { createdAt: later, rate: 0 }), toStored('b', { rate: 120 })]
      await store.saveKey(young)
      await store.saveKey(old)
      expect(await store.findKey('a')).toEqual(young)
      expect(await store.findKey('c')).toBeNull()
      expect(await store.listKeys()).toEqual([old.key, young.key])
    })

    it('are not replaced by another of the same id', async () => {
      const store = await openEmpty(open)
      await store.saveKey(toStored('a'))
      await expect(store.saveKey(toStored('a', { name: 'Other' }))).rejects.toMatchObject({ code: 'conflict' })
      expect(await store.listKeys()).toEqual([toStored('a').key])
    })

    it('keep the time at which they were revoked first', async () => {
      const store = await openEmpty(open)
      await store.saveKey(toStored('a'))
      expect(await store.revokeKey('a', at)).toEqual({ ...toStored('a').key, revokedAt: at })
      expect(await store.revokeKey('a', later)).toMatchObject({ revokedAt: at })
      expect(await store.findKey('a')).toMatchObject({ key: { revokedAt: at } })
      expect(await store.revokeKey('b', at)).toBeNull()
    })
  })
}
