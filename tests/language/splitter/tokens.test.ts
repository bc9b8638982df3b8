import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/language/splitter/linear-model.ts'
import { splitText } from '../../../src/language/splitter/split-text.ts'
import { walkTokens } from '../../../src/language/splitter/tokens.ts'
import { NEWS } from './rows.ts'
import { splitter } from './splitter.ts'

const PAGE = NEWS.map(([text]) => text).join('\n\n')

function countDecisions(text: string): number {
  let count = 0
  walkTokens(text, 0, text.length, splitter.fused, (features) => {
    count += 1
    return decide(splitter.junction, features)
  })
  return count
}

describe('the splitter', () => {
  it('decides ten times as often in ten times the text', () => {
    expect(countDecisions(`${PAGE}\n\n`.repeat(10))).toBe(countDecisions(PAGE) * 10)
    expect(countDecisions(PAGE)).toBeGreaterThan(100)
  })

  it('reads a paragraph alike wherever it stands', () => {
    const once = splitText(splitter, PAGE)
    const offset = PAGE.length + 2
    const second = once.map((row) => row.map(({ start, end }) => ({ start: start + offset, end: end + offset })))
    expect(splitText(splitter, `${PAGE}\n\n${PAGE}`)).toEqual([...once, ...second])
  })

  it('asks for nothing where a word stands between white space', () => {
    expect(countDecisions('Russia and Iran signed')).toBe(0)
  })

  it('asks once for a sign between two words', () => {
    expect(countDecisions('long-term')).toBe(1)
  })
})
