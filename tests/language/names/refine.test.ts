import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/language/names/refine/agree.ts'
import { createCountryTest } from '../../../src/language/names/refine/ambiguous-countries.ts'
import { joinElections } from '../../../src/language/names/refine/join-elections.ts'
import { spreadShortForms } from '../../../src/language/names/refine/spread-short-forms.ts'
import { trimNames } from '../../../src/language/names/refine/trim-names.ts'
import { listNames, readMarkedWords } from './marked-words.ts'

describe('trimNames', () => {
  it.each([
    ['<place 0.9 the United States> agreed', ['place United States']],
    ['<place 0.9 The Netherlands> agreed', ['place Netherlands']],
    ['<organization 0.9 The Times> said', ['organization The Times']],
    ['<person 0.9 Mr. Peskov> said', ['person Peskov']],
    ["<person 0.9 Putin 's> visit", ['person Putin']],
    ['<other 0.9 “ Guernica ”> hangs', ['other Guernica']],
    ['<place 0.9 -> and', []],
  ])('leaves of %s what is the name', (line, names) => {
    const { words, candidates } = readMarkedWords(line)
    expect(listNames(words, trimNames(words, candidates))).toEqual(names)
  })
})

describe('spreadShortForms', () => {
  it.each([
    ['<person 0.9 Vladimir Putin> left . Putin spoke', ['person Vladimir Putin', 'person Putin']],
    ['<person 0.9 Masoud Barzani> left . <place 0.5 Barzani> spoke', ['person Masoud Barzani', 'person Barzani']],
    ['<person 0.9 Jack London> wrote in <place 0.95 London>', ['person Jack London', 'place London']],
    [
      'the <organization 0.8 Social Democratic Party> ( SPD ) won ; the SPD lost',
      ['organization Social Democratic Party', 'organization SPD', 'organization SPD'],
    ],
    [
      'the <organization 0.8 African National Congress> won ; <place 0.4 ANC> lost',
      ['organization African National Congress', 'organization ANC'],
    ],
    ['<person 0.3 Acting President> left . President of what', ['person Acting President']],
  ])('reads the short forms in %s', (line, names) => {
    const { words, candidates } = readMarkedWords(line)
    expect(listNames(words, spreadShortForms(words, candidates))).toEqual(names)
  })
})

describe('agree', () => {
  it.each([
    ['<organization 0.8 Hamas> and <place 0.6 Hamas>', ['organization Hamas', 'organization Hamas']],
    [
      '<place 0.6 Yabloko> <organization 0.5 Yabloko> <organization 0.5 Yabloko>',
      ['organization Yabloko', 'organization Yabloko', 'organization Yabloko'],
    ],
    ['<person 0.95 Washington> left <place 0.95 Washington>', ['person Washington', 'place Washington']],
  ])('gives the same words of %s one class', (line, names) => {
    const { words, candidates } = readMarkedWords(line)
    expect(listNames(words, agree(words, candidates))).toEqual(names)
  })
})

describe('createCountryTest', () => {
  it.each([
    ['Georgia and Russia signed it in Tbilisi', true],
    ['a senator from Georgia spoke in Atlanta', false],
    ['nothing else tells of Georgia', true],
  ])('decides by the document whether Georgia is the country in "%s"', (line, isCountry) => {
    expect(createCountryTest(line.split(' '))('Georgia')).toBe(isCountry)
  })
})

describe('joinElections', () => {
  it.each([
    [
      'the 2005 <place 0.9 United Kingdom> general election in <place 0.9 Kent>',
      ['event 2005 United Kingdom general election', 'place Kent'],
    ],
    ['the 2006 <people 0.9 Palestinian> legislative elections', ['event 2006 Palestinian legislative elections']],
    ['the <people 0.9 Indian> general election', ['people Indian']],
    ['in 2005 after the election', []],
  ])('makes one event of a vote with its year in "%s"', (line, names) => {
    const { words, candidates } = readMarkedWords(line)
    expect(listNames(words, joinElections(words, candidates))).toEqual(names)
  })
})
