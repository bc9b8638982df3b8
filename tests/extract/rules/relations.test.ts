import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { CLAUSE_RELATIONS } from '../../../src/extract/rules/clause-relations.ts'
import { NOUN_RELATIONS } from '../../../src/extract/rules/noun-relations.ts'
import { SURFACE_RELATIONS } from '../../../src/extract/rules/surface-relations.ts'
import { RELATION_TYPES, type RelationType } from '../../../src/model/relation.ts'
import { foundBy, idOf } from '../support/look-up.ts'

interface Row {
  readonly id: string
  readonly type: RelationType
  readonly yes: readonly (readonly [sentence: string, subject: string, object: string, value?: string])[]
  readonly no: readonly string[]
}

const ROWS: readonly Row[] = [...SURFACE_RELATIONS, ...CLAUSE_RELATIONS, ...NOUN_RELATIONS]

describe('the relation rules', () => {
  it('have ids of their own, named for their type', () => {
    const ids = ROWS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, type } of ROWS) expect(id).toMatch(new RegExp(`^${type.replaceAll('_', '-')}/`))
  })
})

describe.each(ROWS)('the rule $id', ({ id, type, yes, no }) => {
  it('carries its proof: a sentence that it fits and one that it does not', () => {
    expect(yes).not.toEqual([])
    expect(no).not.toEqual([])
  })

  it.each(yes.map((row) => [...row] as const))('fits: %s', (sentence, subject, object, value) => {
    const extraction = extract({ text: sentence })
    const expected = {
      type,
      subject: idOf(extraction, subject),
      object: idOf(extraction, object),
      value: value ?? null,
    }
    expect(foundBy(extraction.relations, id)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([...no])('does not fit: %s', (sentence) => {
    expect(foundBy(extract({ text: sentence }).relations, id)).toEqual([])
  })

  it('gives a value where its type has one, and only there', () => {
    for (const [, , , value] of yes) expect(value !== undefined).toBe('value' in RELATION_TYPES[type])
  })
})
