import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const postsIn = (text: string) =>
  read(text)
    .relations.filter(({ type }) => type === 'holds_position')
    .map(({ subject, object, value }) => [subject, object, value])

describe('a post that a verb gives', () => {
  it.each([
    ['Ana Ruiz was Chile’s minister of trade from 2015 to 2017.', 'country:chile', 'minister of trade'],
    ['Ana Ruiz became president of Peru in 2020.', 'country:peru', 'president'],
    ['Tom Cole appointed Ana Ruiz as attorney general of Kenya.', 'country:kenya', 'attorney general'],
    ['Ana Ruiz was elected president of Chile.', 'country:chile', 'president'],
    ['Ana Ruiz served as governor of Lima.', 'place:lima', 'governor'],
    ['Ana Ruiz took over as governor of Lima.', 'place:lima', 'governor'],
    ['Ana Ruiz was promoted to chief prosecutor of Kenya.', 'country:kenya', 'chief prosecutor'],
  ])('is held: %s', (text, body, title) => {
    expect(postsIn(text)).toEqual([['person:ana-ruiz', body, title]])
  })

  it('is held by who follows whom', () => {
    expect(postsIn('Ana Ruiz replaced Tom Cole as governor of Lima.')).toEqual([
      ['person:ana-ruiz', 'place:lima', 'governor'],
      ['person:tom-cole', 'place:lima', 'governor'],
    ])
  })

  it.each([
    'Ana Ruiz was not president of Chile.',
    'Ana Ruiz is a Kenyan author.',
    'Ana Ruiz became a mother in Chile.',
    'Ana Ruiz wants to become president of Chile.',
  ])('is not read from: %s', (text) => {
    expect(postsIn(text)).toEqual([])
  })
})
