import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { mentionedBy } from '../support/look-up.ts'

const COUNTRIES = [
  ['Moscow rejected the proposal.', 'Moscow', 'russia'],
  ['Both Ankara and Athens have agreed to the plan.', 'Ankara', 'turkey'],
  ['Both Ankara and Athens have agreed to the plan.', 'Athens', 'greece'],
  ['Relations between Warsaw and Minsk have soured.', 'Warsaw', 'poland'],
  ['Relations between Warsaw and Minsk have soured.', 'Minsk', 'belarus'],
  ["Beijing's decision angered traders.", 'Beijing', 'china'],
  ['The envoy accused Tehran of stalling.', 'Tehran', 'iran'],
  ['The sanctions against Pyongyang were extended.', 'Pyongyang', 'north-korea'],
  ['The offer from Paris was refused.', 'Paris', 'france'],
  ['A deal with Cairo is near.', 'Cairo', 'egypt'],
  ['London has warned that it may retaliate.', 'London', 'united-kingdom'],
  ['Kyiv denied the report.', 'Kyiv', 'ukraine'],
  ['The alliance put pressure on Belgrade.', 'Belgrade', 'serbia'],
  ['Tokyo and Seoul signed a pact.', 'Tokyo', 'japan'],
  ['The rebels are supported by Kigali.', 'Kigali', 'rwanda'],
  ['Berlin will send aid to Sudan.', 'Berlin', 'germany'],
  ['The minister said Madrid would not yield.', 'Madrid', 'spain'],
  ['Tensions with Islamabad rose.', 'Islamabad', 'pakistan'],
] as const

const CITIES = [
  ['The leaders met in Moscow on Friday.', 'Moscow', 'moscow'],
  ['A bomb exploded near Kabul.', 'Kabul', 'kabul'],
  ['The president flew to Nairobi.', 'Nairobi', 'nairobi'],
  ['She travelled from Lisbon to Madrid.', 'Lisbon', 'lisbon'],
  ['She travelled from Lisbon to Madrid.', 'Madrid', 'madrid'],
  ['Thousands marched through Budapest.', 'Budapest', 'budapest'],
  ['The mayor of Rome resigned.', 'Rome', 'rome'],
  ['The streets of Cairo were empty.', 'Cairo', 'cairo'],
  ['The Ottawa police arrested two men.', 'Ottawa', 'ottawa'],
  ['The pope will visit Baghdad in May.', 'Baghdad', 'baghdad'],
  ['OSLO — The parliament met on Monday.', 'OSLO', 'oslo'],
  ['PARIS (AP) — The parliament met on Monday.', 'PARIS', 'paris'],
  ['The firm moved to Vienna, Austria, last year.', 'Vienna', 'vienna'],
  ['He was born in Havana and died in Lima.', 'Lima', 'lima'],
  ['Artillery shelled Khartoum.', 'Khartoum', 'khartoum'],
  ["The court sits at Brussels' main square.", 'Brussels', 'brussels'],
  ['London is the largest city in the country.', 'London', 'london'],
] as const

const resolve = (text: string, word: string): string[] => mentionedBy(extract({ text }), text, word)

describe('the name of a capital', () => {
  it.each(COUNTRIES)('stands for the country in: %s (%s)', (text, word, slug) => {
    expect(resolve(text, word)).toEqual([`country:${slug}`])
  })

  it.each(CITIES)('stands for the city in: %s (%s)', (text, word, slug) => {
    expect(resolve(text, word)).toEqual([`place:${slug}`])
  })

  it('is no alias of the country that it stands for', () => {
    const { entities } = extract({
      text: 'Russia was silent. Moscow rejected the proposal. Russian officials met in Moscow.',
    })
    expect(entities.find(({ id }) => id === 'country:russia')).toMatchObject({ name: 'Russia', aliases: ['Russian'] })
    expect(entities.find(({ id }) => id === 'place:moscow')?.mentions).toHaveLength(1)
  })
})

describe('Brussels', () => {
  const entities = (text: string) =>
    extract({ text }).events.flatMap(({ participants }) => participants.map(({ entity }) => entity))

  it('is the European Union where the text names that and no Belgium', () => {
    expect(entities('The European Union met. Brussels accused Peru of theft.')).toContain('organization:european-union')
  })

  it('is Belgium where the text names it', () => {
    expect(entities('Belgium left the European Union. Brussels accused Peru of theft.')).toContain('country:belgium')
  })
})
