import { describe, expect, it } from 'vitest'
import { toNextLink, toPageText } from '../../src/http/page.ts'
import type { JsonText } from '../../src/store/store.ts'

const toText = (value: unknown) => JSON.stringify(value) as JsonText<unknown>

describe('toPageText', () => {
  it('joins the texts of the items', () => {
    const text = toPageText({ items: [toText({ a: 1 }), toText({ b: '"' })], nextCursor: 'x"y' })
    expect(JSON.parse(text)).toEqual({ items: [{ a: 1 }, { b: '"' }], nextCursor: 'x"y' })
  })

  it('tells total and missing where the store does', () => {
    const text = toPageText({ items: [], nextCursor: null, total: 0, missing: ['a'] })
    expect(JSON.parse(text)).toEqual({ items: [], nextCursor: null, total: 0, missing: ['a'] })
  })
})

describe('toNextLink', () => {
  it.each([
    ['/v1/events', '</v1/events?cursor=c>; rel="next"'],
    ['/v1/events?kind=sign&kind=meet&limit=2', '</v1/events?kind=sign&kind=meet&limit=2&cursor=c>; rel="next"'],
    ['/v1/events?cursor=b&limit=2', '</v1/events?cursor=c&limit=2>; rel="next"'],
    ['/v1/people?name=a%26b?', '</v1/people?name=a%26b%3F&cursor=c>; rel="next"'],
    ['/v1/people?name=%3E%22x', '</v1/people?name=%3E%22x&cursor=c>; rel="next"'],
  ])('keeps the parameters of %s', (url, link) => {
    expect(toNextLink(url, 'c')).toBe(link)
  })
})
