import { describe, expect, it } from 'vitest'
import { createKept } from '../../../src/store/sqlite/kept.ts'

/** Keeps what it makes, and tells how often it made something. */
function openCounted(count: number) {
  const keep = createKept<string>(count)
  const made: string[] = []
  const find = (key: string) =>
    keep(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  return { find, made }
}

describe('what is kept', () => {
  it('is made once', () => {
    const { find, made } = openCounted(2)
    expect([find('a'), find('a'), find('b'), find('a')]).toEqual(['A', 'A', 'B', 'A'])
    expect(made).toEqual(['a', 'b'])
  })

  it('is forgotten when twice as many others came', () => {
    const { find, made } = openCounted(2)
    for (const key of ['a', 'b', 'c', 'd', 'e', 'a']) find(key)
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'a'])
  })

  it('stays while it is asked for', () => {
    const { find, made } = openCounted(2)
    for (const key of ['b', 'c', 'd', 'e', 'f', 'g']) {
      find('a')
      find(key)
    }
    expect(made.filter((key) => key === 'a')).toEqual(['a'])
  })
})
