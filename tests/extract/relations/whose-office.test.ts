import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const PAIR = 'Zimbabwe and Belarus signed a pact. Zimbabwe and Belarus met in May. Zimbabwe is glad, and Belarus too.'

const postsOf = (text: string): string[] =>
  read(text)
    .relations.filter(({ type }) => type === 'holds_position')
    .map(({ subject, object, value }) => `${subject.split(':')[1]} ${object.split(':')[1]} ${value}`)

describe('the country of an office', () => {
  it.each([
    [
      'is the other one where its holder has a counterpart in one of two',
      `${PAIR} President Ana Ruiz and her Belarusian counterpart, Viktar Kazan, shook hands.`,
      ['ana-ruiz zimbabwe President', 'viktar-kazan belarus President'],
    ],
    [
      'is that in which the sentence before is set',
      `${PAIR} In Kenya, farmers were angry. Finance Minister Luis Paz dismissed them.`,
      ['luis-paz kenya Finance Minister'],
    ],
    [
      'is that whose capital its holder speaks in',
      `${PAIR} Australia, which paid, welcomed it. "A stable region is good," Treasurer Helen Cole said in Canberra.`,
      ['helen-cole australia Treasurer'],
    ],
    [
      'is the only federation of a story',
      'The German union struck in Warnemünde. Sweden was hit. Federal Transport Minister Tom Cole agreed.',
      ['tom-cole germany Transport Minister'],
    ],
    [
      'is the one of two that the paragraph is about',
      `${PAIR}\n\nBelarus was firm. It would not pay. But Economic Minister Ana Ruiz said it could.`,
      ['ana-ruiz belarus Economic Minister'],
    ],
    [
      'is that whose organ acts in the first sentence, whatever stands above it',
      'Friday, June 9, 2023\n\nThe National Assembly of Slovenia removed Prime Minister Ana Ruiz. Croatia was glad. Slovenia is small.',
      ['ana-ruiz slovenia Prime Minister'],
    ],
    [
      'is that of who sends its holder',
      'Argentina left Mercosur. Its president, Luis Paz, stayed away, sending his foreign minister, Ana Ruiz, who signed.',
      ['luis-paz argentina president', 'ana-ruiz argentina foreign minister'],
    ],
  ])('%s', (_, text, posts) => {
    expect(postsOf(text)).toEqual(expect.arrayContaining(posts))
  })
})

describe('the title of a post', () => {
  it.each([
    ['tells where somebody is sent', 'Kenya’s ambassador to the UN, Ana Ruiz, left.', 'ambassador to the UN'],
    ['tells what is headed', 'Greenpeace was glad. Its head of equities, Ana Ruiz, left.', 'head of equities'],
    [
      'tells several fields',
      'Peru’s minister of energy and mineral resources, Ana Ruiz, left.',
      'minister of energy and mineral resources',
    ],
  ])('%s', (_, text, value) => {
    expect(read(text).relations.map((relation) => relation.value)).toContain(value)
  })
})
