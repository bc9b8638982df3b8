import { describe, expect, it } from 'vitest'
import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  findAgreementKind,
  LEADING_PLACE_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
} from '../../../src/extract/lexicon/organization-words.ts'
import { AGREEMENT_KINDS } from '../../../src/model/agreement.ts'

describe('head nouns', () => {
  it.each([
    [ORGANIZATION_HEADS, 'Ministry'],
    [ORGANIZATION_HEADS, 'Inc.'],
    [ORGANIZATION_HEADS, 'Party'],
    [PLACE_HEADS, 'River'],
    [PLACE_HEADS, 'Islands'],
    [LEADING_PLACE_HEADS, 'Mount'],
    [EVENT_HEADS, 'Olympics'],
    [EVENT_HEADS, 'War'],
  ])('has among them %#', (heads, head) => {
    expect(heads).toContain(head)
  })

  it('makes a run one kind of thing only', () => {
    const all = [...ORGANIZATION_HEADS, ...PLACE_HEADS, ...EVENT_HEADS]
    expect(all.filter((head, at) => all.indexOf(head) !== at)).toEqual([])
  })

  it('is written with a capital', () => {
    const all = [...ORGANIZATION_HEADS, ...PLACE_HEADS, ...EVENT_HEADS]
    expect(all.filter((head) => !/^\p{Lu}/u.test(head) && head !== 'GmbH')).toEqual([])
  })
})

describe('findAgreementKind', () => {
  it.each([
    ['treaty', 'treaty'],
    ['Treaties', 'treaty'],
    ['Pact', 'pact'],
    ['accords', 'accord'],
    ['truce', 'ceasefire'],
    ['MoU', 'memorandum'],
    ['deals', 'deal'],
  ])('makes %s a %s', (noun, kind) => {
    expect(findAgreementKind(noun)).toBe(kind)
  })

  it.each(['treatment', 'settlement', 'war', 'dealer', ''])('makes nothing of "%s"', (noun) => {
    expect(findAgreementKind(noun)).toBeNull()
  })

  it('has a noun for every kind', () => {
    expect(new Set(AGREEMENT_HEADS.values())).toEqual(new Set(AGREEMENT_KINDS))
  })
})
