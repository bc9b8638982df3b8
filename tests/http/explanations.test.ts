import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../../seed/seed.ts'
import { createApp } from '../../src/http/app.ts'
import { Problem } from '../../src/http/problem.ts'
import { Explanation } from '../../src/model/explanation.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { fileArticle } from '../support/file-article.ts'
import { createParts } from './parts.ts'
import { now } from './sample-app.ts'

const store = await openSqliteStore(':memory:')
const parts = createParts(store, now)
const app = await createApp(parts)

beforeAll(() => seed(parts))
afterAll(async () => {
  await app.close()
  await store.close()
})

const get = async (url: string) => (await app.inject(url)).json()

/** The address of the first item that a list finds. */
async function findAddress(list: string): Promise<string> {
  const { items } = await get(list)
  return `${list.replace(/\?.*$/, '')}/${items[0].id}`
}

const LISTS = [
  '/v1/relations?type=holds_position',
  '/v1/events?kind=supply&status=denied',
  '/v1/statements?kind=direct',
  '/v1/agreements/agreement:iran-russia-comprehensive-strategic-partnership-treaty-2025/provisions?polarity=absent',
]

describe.each(LISTS)('the explanation of the first of %s', (list) => {
  it('explains each piece of evidence of the fact', async () => {
    const explanation = Explanation.parse(await get(`${await findAddress(list)}/explain`))
    const { items } = await get(list)
    expect(explanation.id).toBe(items[0].id)
    expect(explanation.evidence.map(({ evidence }) => evidence)).toEqual(items[0].evidence)
    expect(explanation.evidenceCount).toBe(items[0].evidence.length)
  })

  it('has rules, triggers and ways of its own', async () => {
    const { evidence } = Explanation.parse(await get(`${await findAddress(list)}/explain`))
    for (const { rule, trigger, paths } of evidence) {
      expect(rule.kind).not.toBe('unknown')
      expect(trigger).not.toEqual([])
      expect(paths.flatMap(({ steps }) => steps)).not.toEqual([])
    }
  })
})

describe('what is not there', () => {
  const treaty = 'agreement:iran-russia-comprehensive-strategic-partnership-treaty-2025'

  it.each([
    ['/v1/relations/relation:none/explain', 'id'],
    ['/v1/events/event:none/explain', 'id'],
    ['/v1/statements/statement:none/explain', 'id'],
    [`/v1/agreements/${treaty}/provisions/provision:none/explain`, 'provision'],
  ])('has no explanation: %s', async (url, parameter) => {
    const answer = await app.inject(url)
    const { code, errors } = Problem.parse(answer.json())
    expect([answer.statusCode, code, errors[0]?.parameter]).toEqual([404, 'not_found', parameter])
  })

  it('is a provision below another agreement than its own', async () => {
    const { items } = await get(`/v1/agreements/${treaty}/provisions`)
    const answer = await app.inject(`/v1/agreements/agreement:other/provisions/${items[0].id}/explain`)
    expect(answer.statusCode).toBe(404)
  })
})

describe('a fact of more articles than are explained', () => {
  const text = (day: number) => `Israel attacked Hezbollah. It was day ${day} of the war.`

  it('tells how many pieces of evidence there are, and explains the first fifty', async () => {
    for (let day = 0; day < 60; day++) await fileArticle({ text: text(day) }, store, now)
    const { items } = await get('/v1/events?kind=attack&participant=country:israel')
    const many = items.find(({ evidence }: { evidence: unknown[] }) => evidence.length >= 60)
    const explanation = Explanation.parse(await get(`/v1/events/${many.id}/explain`))
    expect([explanation.evidenceCount, explanation.evidence.length]).toEqual([60, 50])
  })
})
