import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const nodesOf = (text: string): string[] =>
  read(text)
    .entities.filter(({ type }) => type !== 'event' && type !== 'agreement')
    .map(({ id }) => id)

describe('the name of a body', () => {
  it.each([
    ['holds its members', 'The Hanwoo Growers’ League agreed.', 'organization:hanwoo-growers-league'],
    ['joins two by a sign', 'Its auditor, Merrow & Pike, quit.', 'organization:merrow-and-pike'],
    ['is what it calls itself', 'A group calling itself the Lions of Garissa agreed.', 'organization:lions-of-garissa'],
    ['holds a number', 'A group in Kiel calling itself Ahoi 35 agreed.', 'organization:ahoi-35'],
    ['stands before a word for outlaws', 'Police raided the Halcyon syndicate.', 'organization:halcyon'],
    [
      'stands behind what the state owns',
      'The state-owned Nusantara Mineral agreed.',
      'organization:nusantara-mineral',
    ],
    ['is told by what stands behind', 'FAWU, the union representing most workers, agreed.', 'organization:fawu'],
    ['stands behind a word for a medium', 'The daily El Farol reported that it rained.', 'organization:el-farol'],
    [
      'stands behind what is no noun to a tagger',
      'It was sold to Dutch cooperative Noordgraan.',
      'organization:noordgraan',
    ],
    [
      'stands behind a class with its country',
      'They met the Brazilian company, Vantor Norte, in May.',
      'organization:vantor-norte',
    ],
    ['is that of a town too', 'The German trade union Verdi agreed.', 'organization:verdi'],
    ['is of a country', 'His club, Ademar Costa of Spain, agreed.', 'organization:ademar-costa'],
    [
      'goes on behind “against”',
      'The Commission for the Protection against Risk agreed.',
      'organization:commission-for-the-protection-against-risk',
    ],
  ])('%s', (_, text, id) => {
    expect(nodesOf(text)).toContain(id)
  })

  it('is short for the group that was named, not for its founder or its parts', () => {
    const text =
      'Harbeck Group sank. Harbeck Milling, its unit, was shut. Harbeck agreed to sell it. It was founded by Gerrit Harbeck.'
    const group = read(text).entities.find(({ id }) => id === 'organization:harbeck-group')
    expect(group?.mentions.map((mention) => mention.text)).toContain('Harbeck')
  })

  it('is short for what was named before, whatever else it sounds like', () => {
    const text = 'They sold the port to Adriaport Holding, a company. They took money from Adriaport.'
    expect(nodesOf(text)).toEqual(['organization:adriaport-holding'])
  })
})

describe('what is no body', () => {
  it('is named behind a command, which is given', () => {
    const text = 'Patrick Gordon came. With the troops under his command Gordon decided the war. Gordon left.'
    expect(nodesOf(text)).toEqual(['person:patrick-gordon'])
  })
})

describe('what is no name', () => {
  it.each([
    ['a country’s money', 'It cost US$170 million.'],
    ['a verb that opens a sentence', 'Reading the verdict, they wept.'],
    ['an adjective that opens one', 'Environmental groups agreed.'],
  ])('%s', (_, text) => {
    expect(nodesOf(text)).toEqual([])
  })
})
