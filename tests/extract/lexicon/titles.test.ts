import { describe, expect, it } from 'vitest'
import {
  findTitle,
  findTitleModifier,
  HONORIFICS,
  opensTitle,
  POSITION_TITLES,
} from '../../../src/extract/lexicon/titles.ts'

describe('findTitle', () => {
  it.each([
    ['President Putin', 1, 'president', 'head_of_state'],
    ['prime minister of Norland', 2, 'prime minister', 'government'],
    ['Minister of Foreign Affairs', 4, 'minister of foreign affairs', 'government'],
    ['foreign minister', 2, 'foreign minister', 'government'],
    ['Secretary of State Ruiz', 3, 'secretary of state', 'government'],
    ['Secretary - General', 3, 'secretary-general', 'government'],
    ['secretary-general', 1, 'secretary-general', 'government'],
    ['vice president', 2, 'vice-president', 'government'],
    ['Deputy Foreign Minister Ruiz', 3, 'deputy foreign minister', 'government'],
    ['first deputy prime minister', 4, 'first deputy prime minister', 'government'],
    ['deputy head of state', 4, 'deputy head of state', 'government'],
    ['president - elect', 3, 'president-elect', 'head_of_state'],
    ['health and sports minister', 4, 'health and sports minister', 'government'],
    ['Trade , Industry and Tourism Minister', 6, 'trade , industry and tourism minister', 'government'],
    ['Shadow Finance minister', 3, 'shadow finance minister', 'government'],
    ['mineral resources minister', 3, 'mineral resources minister', 'government'],
    ['regional chairperson', 2, 'regional chairperson', 'company'],
    ['special envoy', 2, 'special envoy', 'diplomat'],
    ['foreign ministry spokeswoman', 3, 'foreign ministry spokeswoman', 'spokesperson'],
    ['spokesman Dmitry', 1, 'spokesman', 'spokesperson'],
    ['General Ruiz', 1, 'general', 'military'],
    ['CEO', 1, 'ceo', 'company'],
    ['Archbishop', 1, 'archbishop', 'religious'],
    ['professor of law', 1, 'professor', 'other'],
  ])('reads %s', (text, length, title, kind) => {
    expect(findTitle(text.split(' '), 0)).toMatchObject({ length, plural: false, title: { title, kind } })
  })

  it.each([
    ['presidents of', 'president'],
    ['Secretaries of State', 'secretary of state'],
    ['attorneys general', 'attorney general'],
    ['spokesmen', 'spokesman'],
    ['officials', 'official'],
    ['deputies', 'deputy'],
  ])('knows %s for a plural', (text, title) => {
    expect(findTitle(text.split(' '), 0)).toMatchObject({ plural: true, title: { title } })
  })

  it('begins where it is told', () => {
    const words = ['the', 'Iranian', 'President', 'said']
    expect([findTitle(words, 1), findTitle(words, 2)?.length]).toEqual([null, 1])
  })

  it.each([
    'major deal',
    'national doctor',
    'health and happiness',
    'general public',
    'his brother',
    'official visit',
    'count votes',
    'treaty',
    'first day',
    'deputize',
  ])('reads none in "%s"', (text) => {
    expect(findTitle(text.split(' '), 0)).toBeNull()
  })

  it('gives none past the end', () => {
    expect(findTitle(['president'], 1)).toBeNull()
  })
})

describe('findTitleModifier', () => {
  it.each([
    ['former', 'former'],
    ['ex-', 'former'],
    ['Acting', 'acting'],
    ['newly elected', 'future'],
    ['-elect', 'future'],
    ['outgoing', 'current'],
    ['late', 'late'],
  ])('reads %s as %s', (word, modifier) => {
    expect(findTitleModifier(word)).toBe(modifier)
  })

  it.each(['foreign', 'president', ''])('reads nothing from "%s"', (word) => {
    expect(findTitleModifier(word)).toBeNull()
  })
})

describe('tables of titles', () => {
  it('are in lower case', () => {
    expect(POSITION_TITLES.filter(({ title }) => title === '' || title !== title.toLowerCase())).toEqual([])
  })

  it('list honorifics without their dot', () => {
    expect([HONORIFICS.has('Mr'), [...HONORIFICS].filter((word) => word.includes('.'))]).toEqual([true, []])
  })
})

it('joins fields before one head only where they are written alike', () => {
  expect(findTitle('security , Finance minister Ruiz'.split(' '), 0)).toBeNull()
})

describe('opensTitle', () => {
  it.each(['deputy', 'first', 'president', 'ministers'])('lets %s begin a title', (word) => {
    expect(opensTitle(word)).toBe(true)
  })

  it.each(['river', 'said', ''])('lets %j begin none', (word) => {
    expect(opensTitle(word)).toBe(false)
  })

  it('lets every title begin with its first word', () => {
    expect(POSITION_TITLES.filter(({ title }) => !opensTitle(title.split(' ', 1)[0] ?? ''))).toEqual([])
  })
})
