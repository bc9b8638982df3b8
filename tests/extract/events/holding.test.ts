import { describe, expect, it } from 'vitest'
import { attributionsOf, findEvents } from '../support/ask.ts'

describe('the event of a noun', () => {
  it.each([
    ['due', 'Elections are due in September 2025.', 'elect', '2025-09'],
    ['expected', 'A summit is expected in September 2025.', 'summit', '2025-09'],
    ['planned', 'Protests are planned for September 2025.', 'protest', '2025-09'],
    ['told by a part of it', 'The next round of talks is to start in September 2025.', 'negotiate', '2025-09'],
  ] as const)('is planned then, where it is %s', (_, text, kind, date) => {
    expect(findEvents(text, kind)).toMatchObject([{ date: { edtf: date }, evidence: [{ status: 'planned' }] }])
  })

  it.each([
    ['called', 'Greenpeace called a strike for Friday.', 'protest', 'planned'],
    ['ordered', 'Peru ordered the withdrawal of its troops from Chile.', 'withdraw', 'planned'],
    ['called for', 'Kenya called for the release of Ana Ruiz.', 'release', 'planned'],
    ['demanded', 'Kenya demanded the resignation of Ana Ruiz.', 'resign', 'planned'],
    ['feared', 'Ana Ruiz warned of a war between Peru and Chile.', 'war', 'hypothetical'],
    ['prevented', 'Ana Ruiz prevented a war between Peru and Chile.', 'war', 'negated'],
  ] as const)('is no fact yet where it is %s', (_, text, kind, status) => {
    expect(attributionsOf(text, kind).map((told) => told.status)).toEqual([status])
  })

  it('has for its parties who goes for it, and who hosts a round of it', () => {
    const talks = findEvents('Ana Ruiz flew to Lima on Monday for talks with Tom Cole.', 'meet')
    expect(talks[0]?.participants.map(({ entity }) => entity)).toContain('person:ana-ruiz')
    const hosted = findEvents('Kenya and Mali made peace after four days of talks hosted by Qatar.', 'negotiate')
    expect(hosted[0]?.participants.map(({ entity }) => entity)).toContain('country:qatar')
  })

  it('is as asserted as the clause that says that it took place', () => {
    expect(attributionsOf('Elections took place in May 2023.', 'elect')).toEqual([
      { status: 'asserted', assertedBy: null },
    ])
  })
})
