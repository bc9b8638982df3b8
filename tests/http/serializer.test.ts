import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toSerializerSchema } from '../../src/http/serializer.ts'

const Answer = z.object({
  word: z.string().nullable(),
  kind: z.enum(['a', 'b']).nullable(),
  inner: z.object({ day: z.iso.date().nullable() }).nullable(),
  list: z.array(z.int()).nullable(),
  bag: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  late: z.string().optional(),
})

async function serialize(value: unknown): Promise<unknown> {
  const app = Fastify()
  app.get('/', { schema: { response: { 200: toSerializerSchema(Answer) } } }, async () => value)
  const answer = await app.inject('/')
  await app.close()
  return answer.json()
}

describe('an answer through its serializer schema', () => {
  it.each([
    {
      word: 'é "quoted" \ud83c\udf0d',
      kind: 'a',
      inner: { day: '2025-01-17' },
      list: [1, 2],
      bag: { a: 'x', b: 1.5, c: false },
    },
    { word: null, kind: null, inner: null, list: null, bag: {} },
    { word: '', kind: 'b', inner: { day: null }, list: [], bag: { 'a/b': 0 }, late: 'yes' },
  ])('is what it was: %j', async (value) => {
    expect(await serialize(value)).toEqual(value)
  })

  it('loses what the schema does not know', async () => {
    const value = { word: null, kind: null, inner: null, list: null, bag: {} }
    expect(await serialize({ ...value, password: 'x' })).toEqual(value)
  })

  it('is told without references or unions with null', () => {
    const text = JSON.stringify(toSerializerSchema(Answer))
    expect(text).not.toMatch(/\$ref|anyOf/)
  })
})
