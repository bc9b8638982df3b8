import { describe, expect, it } from 'vitest'
import { toMembers, toType } from '../../src/client/generation/types.ts'

describe('the type of a schema', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: ['integer', 'null'] }, 'number | null'],
    [{ const: 'ok', type: 'string' }, '"ok"'],
    [{ enum: ['a', 'b'] }, '"a" | "b"'],
    [{ $ref: '#/components/schemas/Event' }, 'Event'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Event' } }, 'readonly Event[]'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, 'readonly ("a" | "b")[]'],
    [{ type: 'array', items: { type: 'array', items: { type: 'string' } } }, 'readonly (readonly string[])[]'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ readonly [name: string]: number }'],
    [{ type: 'object' }, 'object'],
    [{}, 'unknown'],
  ])('%j is %s', (schema, type) => {
    expect(toType(schema)).toBe(type)
  })

  it('has members that may be missing, with what is told of them', () => {
    const properties = { 'content-type': { type: 'string' }, name: { type: 'string', description: 'Ends */\nhere' } }
    expect(toMembers({ properties, required: ['name'] })).toEqual([
      'readonly "content-type"?: string',
      '/** Ends * / here */',
      'readonly name: string',
    ])
  })
})
