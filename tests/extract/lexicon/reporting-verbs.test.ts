import { describe, expect, it } from 'vitest'
import { findReportingNoun, findReportingVerb, REPORTING_VERBS } from '../../../src/extract/lexicon/reporting-verbs.ts'

describe('findReportingVerb', () => {
  it.each([
    ['say', 'say', 'asserted'],
    ['Said', 'say', 'asserted'],
    ['insisting', 'insist', 'asserted'],
    ['told', 'tell', 'asserted'],
    ['admitted', 'admit', 'asserted'],
    ['pointed out', 'point out', 'asserted'],
    ['alleges', 'allege', 'alleged'],
    ['accused', 'accuse', 'alleged'],
    ['denies', 'deny', 'denied'],
    ['ruled out', 'rule out', 'denied'],
    ['brushed off', 'brush off', 'denied'],
    ['vowed', 'vow', 'planned'],
    ['hopes', 'hope', 'hypothetical'],
    ['labelled', 'label', 'asserted'],
    ['labeled', 'label', 'asserted'],
  ])('reads %s as a form of %s', (form, lemma, stance) => {
    expect(findReportingVerb(form)).toMatchObject({ lemma, stance })
  })

  it.each(['sign', 'signed', 'visit', 'supply', 'found', 'pointed', 'saying so', ''])('reads none in "%s"', (word) => {
    expect(findReportingVerb(word)).toBeNull()
  })

  it('lets plain saying report more surely than feeling', () => {
    expect(findReportingVerb('said')?.strength).toBeGreaterThan(findReportingVerb('feel')?.strength ?? 1)
  })
})

describe('REPORTING_VERBS', () => {
  it('lists each verb once', () => {
    const lemmas = REPORTING_VERBS.map(({ lemma }) => lemma)
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([])
  })

  it('has words of one or two parts and a strength between 0 and 1', () => {
    expect(
      REPORTING_VERBS.filter((row) => !/^[a-z]+( [a-z]+)?$/.test(row.lemma) || row.strength <= 0 || row.strength > 1),
    ).toEqual([])
  })
})

describe('findReportingNoun', () => {
  it.each([
    ['statement', 'statement', 'asserted'],
    ['Claims', 'claim', 'alleged'],
    ['denials', 'denial', 'denied'],
    ['replies', 'reply', 'asserted'],
    ['pledge', 'pledge', 'planned'],
  ])('reads %s', (word, noun, stance) => {
    expect(findReportingNoun(word)).toEqual({ noun, stance })
  })

  it.each(['treaty', 'claimant', ''])('reads none in "%s"', (word) => {
    expect(findReportingNoun(word)).toBeNull()
  })
})
