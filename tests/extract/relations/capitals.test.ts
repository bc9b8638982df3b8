import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const tell = (text: string): string[] =>
  read(text).relations.map(({ type, subject, object }) => `${type} ${subject} ${object}`)

const NAIROBI = 'capital_of place:nairobi country:kenya'

describe('a capital', () => {
  it.each([
    ['beside its name', 'Kenya voted. They marched in the capital, Nairobi, where police fired tear gas.'],
    ['right before its name', 'Kenya voted. They marched in the capital Nairobi on Monday.'],
    ['behind its name', 'Kenya voted. They marched in Nairobi, the capital, on Monday.'],
    ['named before', 'It rained in Nairobi. Ana Ruiz had flown to the Kenyan capital on Monday.'],
  ])('is that of its country where it is called so %s', (_, text) => {
    expect(tell(text)).toContain(NAIROBI)
  })

  it.each([
    ['is none where the text names none', 'It rained in Kisumu. Ana Ruiz had flown to the Kenyan capital.'],
    ['is not the capital of a province', 'Kenya voted. They marched in the provincial capital, Kisumu.'],
  ])('%s', (_, text) => {
    expect(tell(text).filter((one) => one.startsWith('capital_of'))).toEqual([])
  })
})

describe('a body of one’s own', () => {
  it('is that in which somebody holds a post', () => {
    const text = 'Ana Ruiz, head of the aid group Greenpeace, left. Her group’s treasurer, Luis Paz, stayed.'
    expect(read(text).relations).toContainEqual(
      expect.objectContaining({ subject: 'person:luis-paz', object: 'organization:greenpeace', value: 'treasurer' }),
    )
  })
})
