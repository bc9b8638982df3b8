import { describe, expect, it } from 'vitest'
import { hasOffice } from '../../../src/extract/lexicon/countries/offices.ts'

describe('the offices of a country', () => {
  it.each([
    ['country:canada', 'President', false],
    ['country:peru', 'President', true],
    ['country:canada', 'Prime Minister', true],
    ['country:united-states', 'prime minister', false],
    ['country:spain', 'King', true],
    ['country:peru', 'Queen', false],
    ['country:germany', 'Chancellor', true],
    ['country:france', 'chancellor', false],
    ['country:united-states', 'Defense Secretary', true],
    ['country:bosnia-and-herzegovina', 'Secretary of Defense', false],
    ['country:slovenia', 'state secretary', true],
    ['country:peru', 'vice president', true],
  ])('%s: a %s is %s', (country, title, expected) => {
    expect(hasOffice(country, title)).toBe(expected)
  })
})
