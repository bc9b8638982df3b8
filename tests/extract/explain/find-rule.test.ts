import { describe, expect, it } from 'vitest'
import { findRule } from '../../../src/extract/explain/find-rule.ts'
import { WRITTEN_RULES } from '../../../src/extract/explain/written-rules.ts'
import { CLAUSE_RELATIONS } from '../../../src/extract/rules/clause-relations.ts'
import { EVENT_RULES } from '../../../src/extract/rules/events.ts'
import { NOUN_RELATIONS } from '../../../src/extract/rules/noun-relations.ts'
import { SURFACE_RELATIONS } from '../../../src/extract/rules/surface-relations.ts'
import { RuleAccount } from '../../../src/model/explanation.ts'

const ids = [...EVENT_RULES, ...CLAUSE_RELATIONS, ...NOUN_RELATIONS, ...SURFACE_RELATIONS, ...WRITTEN_RULES].map(
  ({ id }) => id,
)

describe('the account of a rule', () => {
  it.each(ids)('tells what %s reads and asks', (id) => {
    const account = RuleAccount.parse(findRule(id).tell('VERB'))
    expect(account.id).toBe(id)
    expect(account.kind).not.toBe('unknown')
    expect(account.asks).not.toEqual([])
  })

  it('has no words of the notation of rules in it', () => {
    const told = ids.flatMap((id) => [findRule(id).tell('VERB'), findRule(id).tell('NOUN')])
    const sentences = told.flatMap(({ meaning, asks, gives }) => [meaning, ...asks, ...gives])
    expect(sentences.filter((sentence) => /[A-Z]{3}|[a-z]_[a-z]|\||undefined/.test(sentence))).toEqual([])
  })

  it('tells a verb and a noun of one row apart', () => {
    const { tell } = findRule('dissolve/verb')
    expect(tell('VERB').gives).toContain('the object is the target')
    expect(tell('NOUN').gives).toContain('“of …” gives the target')
  })

  it('says so where there is no such rule', () => {
    expect(findRule('sing/verb').tell('VERB')).toMatchObject({ id: 'sing/verb', kind: 'unknown', asks: [], gives: [] })
  })
})
