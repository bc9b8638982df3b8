import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/extract/lexicon/table.ts'

describe('readTable', () => {
  const rows = readTable(`
    Norland | NL | Nor, The North
    Sudland
  `)

  it('gives one row a line, without the empty ones', () => {
    expect(rows.map((row) => row.cell(0))).toEqual(['Norland', 'Sudland'])
  })

  it('parts lists at commas', () => {
    expect(rows[0]?.list(2)).toEqual(['Nor', 'The North'])
  })

  it('reads missing cells as empty', () => {
    expect([rows[1]?.cell(1), rows[1]?.list(2)]).toEqual(['', []])
  })
})
