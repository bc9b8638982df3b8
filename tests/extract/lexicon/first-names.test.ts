import { describe, expect, it } from 'vitest'
import { isEverydayName, isFirstName } from '../../../src/extract/lexicon/first-names.ts'

describe('isFirstName', () => {
  it.each(
    'Vladimir Masoud Donald Dmitry George Bashar Giorgia Keir Recep Narendra Xi Nguyen Emmerson Jürgen Jean-Claude Kassym-Jomart Volodymyr Mohammed Ngozi'.split(
      ' ',
    ),
  )('knows %s', (name) => {
    expect(isFirstName(name)).toBe(true)
  })

  it.each(
    'vladimir will The In Monday January Moscow Russia Hamas President Peace Treaty Gulf'.split(' '),
  )('does not take %s for one', (word) => {
    expect(isFirstName(word)).toBe(false)
  })
})

describe('isEverydayName', () => {
  it.each([
    ['Will', true],
    ['May', true],
    ['Hope', true],
    ['Vladimir', false],
  ])('says of %s %s', (name, everyday) => {
    expect([isFirstName(name), isEverydayName(name)]).toEqual([true, everyday])
  })
})
