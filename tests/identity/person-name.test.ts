import { describe, expect, it } from 'vitest'
import { isCommon, matchNames, toSkeleton } from '../../src/identity/person-name.ts'

describe('two names', () => {
  it.each([
    ['John Smith', 'john smith', 'same'],
    ['Kim Jong Un', 'Kim Jong-un', 'same'],
    ['María García', 'Maria Garcia', 'same'],
    ['Martin Luther King Jr.', 'Martin Luther King', 'same'],
    ['Vladimir Putin', 'Vladimir V. Putin', 'variant'],
    ['V. Putin', 'Vladimir Putin', 'variant'],
    ['George Bush', 'George Walker Bush', 'variant'],
    ['Masoud Pezeshkian', 'Massoud Pezeshkyan', 'spelling'],
    ['Sergei Lavrov', 'Sergey Lavrov', 'spelling'],
    ['Putin', 'Vladimir Putin', 'surname'],
    ['John Smith', 'Jane Smith', null],
    ['John Smith', 'John Smythe Jones', null],
    ['George Bush', 'Walker Bush', null],
    ['Vladimir', 'Vladimir Putin', null],
    ['Xi Jinping', 'Li Keqiang', null],
  ])('%s and %s: %s', (a, b, match) => {
    expect([matchNames(a, b), matchNames(b, a)]).toEqual([match, match])
  })

  it('are common by their last part', () => {
    expect([isCommon('Ana García'), isCommon('Smith Obaseki')]).toEqual([true, false])
  })

  it('sound alike by what they share, and begin alike', () => {
    expect(toSkeleton('ahmed')).toBe(toSkeleton('ahmad'))
    expect(toSkeleton('ahmed')).not.toBe(toSkeleton('emad'))
  })
})
