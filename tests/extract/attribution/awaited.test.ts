import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../support/ask.ts'

describe('what something to come waits for', () => {
  it.each([
    ['The pact will take effect once Peru has ratified the treaty.', 'ratify', 'hypothetical'],
    ['They will leave as soon as Peru has arrested Ana Ruiz.', 'arrest', 'hypothetical'],
    ['The pact will end in May, provided that Peru has ratified the treaty by then.', 'ratify', 'hypothetical'],
    ['The pact will be read out when Ana Ruiz visits Chile.', 'visit', 'planned'],
    ['The court will hear Ana Ruiz after Peru attacked Chile.', 'attack', 'asserted'],
  ] as const)('is no fact yet in the present, but is one in the past: %s', (text, kind, status) => {
    expect(attributionsOf(text, kind)).toEqual([{ status, assertedBy: null }])
  })
})

describe('a death that somebody confirms', () => {
  it.each([
    ['Peru acknowledged the death of three soldiers.', 'die', 'asserted', 'country:peru'],
    ['Peru claimed the killing of Ana Ruiz.', 'kill', 'alleged', 'country:peru'],
    ['Hamas claimed responsibility for the attack on Chile.', 'attack', 'alleged', 'organization:hamas'],
    ['The attack on Chile was claimed by Hamas.', 'attack', 'alleged', 'organization:hamas'],
    ['Peru denied any role in the attack on Chile.', 'attack', 'denied', 'country:peru'],
    ['Peru mourned the death of three soldiers.', 'die', 'asserted', null],
  ] as const)('is told by whoever does so: %s', (text, kind, status, assertedBy) => {
    expect(attributionsOf(text, kind)).toEqual([{ status, assertedBy }])
  })
})

describe('what somebody has yet to do', () => {
  it('is not done', () => {
    expect(attributionsOf('The Peruvian senate has yet to ratify the treaty.', 'ratify')).toEqual([
      { status: 'negated', assertedBy: null },
    ])
  })
})

describe('what somebody is bound to do', () => {
  it('is planned', () => {
    expect(attributionsOf('Odebrecht committed itself to building 400 houses.', 'build')).toEqual([
      { status: 'planned', assertedBy: null },
    ])
  })
})
