import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { EVENT_RULES } from '../../../src/extract/rules/events.ts'
import { EVENT_KINDS, type Role } from '../../../src/model/event-kind.ts'
import { foundBy, idOf } from '../support/look-up.ts'

describe('the event rules', () => {
  it('have ids of their own', () => {
    const ids = EVENT_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('cover every event kind', () => {
    const kinds = new Set<string>(EVENT_RULES.map(({ kind }) => kind))
    expect(Object.keys(EVENT_KINDS).filter((kind) => !kinds.has(kind))).toEqual([])
  })
})

describe.each(EVENT_RULES)('the rule $id', ({ id, kind, yes, no, ...rule }) => {
  it('carries its proof: a sentence that it fits and one that it does not', () => {
    expect(yes).not.toEqual([])
    expect(no).not.toEqual([])
  })

  it('gives only roles that its kind has', () => {
    const roles: readonly Role[] = EVENT_KINDS[kind].roles
    const { subject, object, owner, content, reach, obliques } = rule
    const given = [subject, object, owner, content, reach, ...Object.values(obliques ?? {})].filter(
      (role) => role !== undefined,
    )
    expect(given.filter((role) => !roles.includes(role))).toEqual([])
  })

  it.each(yes.map(([sentence, roles]) => ({ sentence, roles })))('fits: $sentence', ({ sentence, roles }) => {
    const extraction = extract({ text: sentence })
    const participants = Object.entries(roles).map(([role, name]) => ({ role, entity: idOf(extraction, name) }))
    const expected = { kind, participants: expect.arrayContaining(participants) }
    expect(foundBy(extraction.events, id)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([...no])('does not fit: %s', (sentence) => {
    expect(foundBy(extract({ text: sentence }).events, id)).toEqual([])
  })
})
