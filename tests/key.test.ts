import { describe, expect, it } from 'vitest'
import { createKeyText, findKey } from '../src/key.ts'
import type { Key } from '../src/model/key.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'

const toKey = (id: string): Key => ({
  id,
  name: 'Feed',
  scopes: ['ingest'],
  rate: null,
  createdAt: '2025-05-01T08:00:00.000Z',
  revokedAt: null,
})

describe('a key', () => {
  it('names its id and is never made twice', () => {
    const made = [createKeyText(), createKeyText()]
    for (const { id, text } of made) expect(text).toMatch(new RegExp(`^chk_${id}_[0-9a-f]{72}$`))
    expect(made[0]?.text).not.toBe(made[1]?.text)
  })

  it('is found by its text while it is in force, and nothing of the text is kept', async () => {
    const store = await openSqliteStore(':memory:')
    const { id, text, sha256 } = createKeyText()
    await store.saveKey({ key: toKey(id), sha256 })
    expect(await findKey(store, text)).toEqual(toKey(id))
    expect(JSON.stringify(await store.findKey(id))).not.toContain(text.slice(17))
    await store.revokeKey(id, '2025-05-02T08:00:00.000Z')
    expect(await findKey(store, text)).toBeNull()
    await store.close()
  })

  it('is not found by the id of another one with a secret of its own', async () => {
    const store = await openSqliteStore(':memory:')
    const { id, sha256 } = createKeyText()
    const forged = createKeyText()
    await store.saveKey({ key: toKey(forged.id), sha256 })
    expect(await findKey(store, forged.text)).toBeNull()
    await store.saveKey({ key: toKey(id), sha256 })
    await store.close()
  })

  it.each([
    ['is cut', (text: string) => text.slice(0, -1)],
    ['has a letter changed', (text: string) => text.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    [
      'has a secret changed',
      (text: string) => text.replace(/_(.)(?=\w{71}$)/, (_, one) => (one === '0' ? '_1' : '_0')),
    ],
    ['is no key', () => 'secret'],
  ])('that %s is not looked up', async (_name, spoil) => {
    const keys = { findKey: () => Promise.reject(new Error('Looked up')) }
    const { text } = createKeyText()
    const spoilt = spoil(text)
    expect(spoilt).not.toBe(text)
    const ring = { ...keys, saveKey: async () => {}, listKeys: async () => [], revokeKey: async () => null }
    expect(await findKey(ring, spoilt)).toBeNull()
    await expect(findKey(ring, text)).rejects.toThrow('Looked up')
  })
})
