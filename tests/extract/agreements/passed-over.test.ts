import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const TREATY = 'Kenya and Japan signed a trade treaty in Lima on Monday.'

const provisionsOf = (sentence: string): string[] =>
  read(`${TREATY} ${sentence}`).agreements[0]?.provisions.map(({ polarity, topic }) => `${polarity}: ${topic}`) ?? []

describe('what an agreement passes over', () => {
  it.each([
    ['It sets no export quotas.', 'absent: export quotas'],
    ['It gives no right to work.', 'absent: right to work'],
    ['It does not mention gas.', 'absent: gas'],
    ['The text does not authorise the use of force.', 'absent: use of force'],
    ['The treaty says nothing about who will pay.', 'absent: who will pay'],
    ['There is no penalty for doing so.', 'absent: penalty'],
    ['A chapter on forests contains no penalties.', 'absent: penalties'],
    ['Nor does it apply to sailors.', 'absent: sailors'],
    ['It would cover nickel and cobalt but not bauxite.', 'absent: bauxite'],
    ['The text grants an amnesty to rebels, though not to war criminals.', 'absent: war criminals'],
  ])('is absent: %s', (sentence, told) => {
    expect(provisionsOf(sentence)).toContain(told)
  })
})

describe('what an agreement forbids or lays down', () => {
  it.each([
    ['It bars warships from its ports.', 'prohibited: warships from its ports'],
    ['It bars both from letting a third state use their land.', 'prohibited: letting a third state'],
    ['No party may propose a tax.', 'prohibited: propose a tax'],
    ['Kenya must lift its ban within 90 days.', 'included: lift its ban within 90 days'],
    ['In return Kenya will open its market to rice.', 'included: open its market to rice'],
    ['It would cover nickel.', 'included: nickel'],
  ])('is told: %s', (sentence, told) => {
    expect(provisionsOf(sentence)).toContain(told)
  })
})
