import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const typeOf = (text: string, name: string) => read(text).entities.find((entity) => entity.name === name)?.type

describe('a name beside what companies have', () => {
  it.each([
    ['Shares in Nordchem fell in Oslo on Monday.', 'Nordchem'],
    ['Boral Ridge agreed to a deal. Boral Ridge’s chief executive, Ana Ruiz, spoke in Lima.', 'Boral Ridge'],
  ])('is an organization: %s', (text, name) => {
    expect(typeOf(text, name)).toBe('organization')
  })
})

describe('a name behind a country that owns it', () => {
  it('is a name of its own', () => {
    const { entities } = read("The third company, Poland's Zaklady Wisla, was fined by the court in Oslo.")
    expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Poland', 'Zaklady Wisla']))
  })
})

describe('the surname of two persons', () => {
  it('is that of who was not brought in as kin', () => {
    const { entities } = read('Marta Ruiz died. Her daughter, Lucia Ruiz, spoke. Ruiz was a teacher in Lima.')
    const mentions = entities.find(({ id }) => id === 'person:marta-ruiz')?.mentions.map(({ text }) => text)
    expect(mentions).toContain('Ruiz')
  })
})
