import { describe, expect, it } from 'vitest'
import { FORMS } from '../../../src/extract/dates/forms.ts'
import { mayNameTime } from '../../../src/extract/dates/trigger.ts'

describe('a sentence that is searched for dates', () => {
  it.each([
    'She left yesterday.',
    'The dam broke on Good Friday.',
    'He led it in the twenties.',
    'They met during World War II.',
    'It opens in May.',
    'It closed last summer.',
    'They agreed three weeks later.',
    'It fell on 9/11.',
    'They shut it at Christmas.',
    'It was built in the third century BC.',
  ])('has a word or digit of times: %s', (sentence) => {
    expect(FORMS.some((form) => form(sentence).length > 0)).toBe(true)
    expect(mayNameTime(sentence)).toBe(true)
  })

  it('has more than words without a time', () => {
    expect(mayNameTime('The court of Peru heard the case.')).toBe(false)
  })
})
