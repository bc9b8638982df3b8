import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'
import { mentionedAt, readMarked } from '../support/marked.ts'

const ROWS: readonly (readonly [line: string, id: string])[] = [
  ['A mill in [Lebanon], Kansas, burned down.', 'place:lebanon-kansas'],
  ['[Athens], Ohio, has a college.', 'place:athens-ohio'],
  ['[Atlanta], Georgia, hosted the games.', 'place:atlanta'],
  ['They met in Savannah, [Georgia], in May.', 'place:georgia'],
  ['The governor of [Georgia] signed the bill.', 'place:georgia'],
  ['Alabama and [Georgia] sued over the river.', 'place:georgia'],
  ['[Georgia] and Ukraine applied together.', 'country:georgia'],
  ['The governor of [Georgia] resigned. Georgian troops left.', 'place:georgia'],
  ['Crews from Oregon and [Washington] fought the fire.', 'place:washington-state'],
  ['Growers in Yakima, [Washington], lost the crop.', 'place:washington-state'],
  ['He worked in Boston, [Washington] and Chicago.', 'place:washington-dc'],
  ['She flew from Texas to [Washington], D.C., on Monday.', 'place:washington-dc'],
  ['[Washington] and London signed the pact.', 'country:united-states'],
]

describe('a name that several places bear', () => {
  it.each(ROWS)('is told by the words beside it: %s', (line, id) => {
    const marked = readMarked(line)
    expect(mentionedAt(read(marked.text), marked)).toEqual([id])
  })

  it('is the state throughout a text that has named the state and not the country’s people', () => {
    const text = 'The governor of Georgia called a vote. Georgia will count by hand.'
    expect(read(text).entities.map(({ id }) => id)).not.toContain('country:georgia')
  })

  it('stays the country where the text speaks of its people', () => {
    const text = 'The governor of Georgia spoke. The Georgian army marched, and Georgia closed its border.'
    expect(read(text).entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['country:georgia', 'place:georgia']),
    )
  })

  it('is the person whose surname it is, where the text names that person in full', () => {
    const [line, full] = ['Michael Jordan retired. [Jordan] had won six titles.', 'person:michael-jordan']
    const marked = readMarked(line)
    expect(mentionedAt(read(marked.text), marked)).toEqual([full])
  })
})
