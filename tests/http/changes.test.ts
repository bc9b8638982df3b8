import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/http/problem.ts'
import { Changes } from '../../src/model/change.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { openSampleApp } from './sample-app.ts'

const [{ article }] = sampleArticles
const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday.'

let app: FastifyInstance
beforeEach(async () => {
  app = await openSampleApp()
})
afterEach(() => app.close())

const list = async (query: string) => Changes.parse((await app.inject(`/v1/changes${query}`)).json())

describe('GET /v1/changes', () => {
  it('tells of what was filed and deleted since', async () => {
    const { last } = await list('?limit=1')
    const filed = (await app.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json().article
    const added = await list(`?after=${last}&limit=1000`)
    expect(added.items).toContainEqual(expect.objectContaining({ action: 'created', id: filed.id, noun: 'article' }))
    await app.inject({ method: 'DELETE', url: `/v1/articles/${filed.id}` })
    const { items, next } = await list(`?after=${added.next}&limit=1000`)
    expect(items).toContainEqual(expect.objectContaining({ action: 'deleted', id: filed.id }))
    expect(items[0]?.seq).toBe(added.next + 1)
    expect(await list(`?after=${next}`)).toMatchObject({ items: [], next, last: next })
  })

  it('gives parts that join, the last of which goes on where more comes', async () => {
    const whole = await list('?limit=1000')
    let part = await list('?limit=7')
    const joined = [...part.items]
    while (part.next < part.last) {
      part = await list(`?limit=7&after=${part.next}`)
      joined.push(...part.items)
    }
    expect(joined).toEqual(whole.items)
    expect(whole.items.map(({ id }) => id)).toContain(article.id)
  })

  it.each([
    ['?after=100000', 410, 'gone', 'after'],
    ['?after=-1', 400, 'invalid_request', 'after'],
    ['?after=1.5', 400, 'invalid_request', 'after'],
    ['?limit=1001', 400, 'invalid_request', 'limit'],
  ])('refuses %s', async (query, status, code, parameter) => {
    const problem = Problem.parse((await app.inject(`/v1/changes${query}`)).json())
    expect(problem).toMatchObject({ status, code, errors: [{ parameter }] })
  })
})
