import { describe, expect, it } from 'vitest'
import { tellProgress } from '../../src/cli/ingest/progress.ts'
import { count, createTally, tellTally } from '../../src/cli/ingest/tally.ts'
import { startLongWork } from '../../src/cli/long-work.ts'
import { Failure } from '../../src/model/failure.ts'

const sources = ['a.txt', 'b.ndjson'].map((path) => ({ path, size: 1000, changedAt: 0 }))
const filed = { id: 'article:x', created: true, extraction: null }
const offer = (file: string, text: string) => ({ file, place: null, article: { text } })

describe('the progress of a run', () => {
  it('tells how much is done, how fast, and what time is left', () => {
    const tally = createTally(sources)
    count(tally, { offered: offer('a.txt', 'one two '.repeat(100)), filed })
    count(tally, { offered: offer('b.ndjson', 'one two '.repeat(25)), filed })
    count(tally, { offered: { file: 'b.ndjson', place: 'line 2', failure }, error: failure })
    expect(tellProgress(tally, 10)).toBe('3 articles, 1 failed, 25 words/s, 60 %, 7 s left')
    expect(tellProgress(createTally([]), 10)).toBe('0 articles, 0 words/s')
  })

  it('is shown in place at a terminal, now and then', () => {
    const [drawn, warned]: string[][] = [[], []]
    let time = 0
    const now = () => new Date(time)
    const terminal = { input: noInput(), print() {}, warn: (line: string) => void warned?.push(line) }
    const redraw = (line: string) => void drawn?.push(line)
    const work = startLongWork({ terminal: { ...terminal, redraw }, now, readConfig })
    work.show(() => 'early')
    time = 600
    work.show(() => 'late')
    work.clear()
    expect([drawn, warned]).toEqual([['', 'late', ''], []])
    const plain = startLongWork({ terminal: { ...terminal, redraw: null }, now, readConfig })
    plain.show(() => 'early')
    time = 40_000
    plain.show(() => 'late')
    expect(warned).toEqual(['chancery: late'])
  })
})

describe('the summary of a run', () => {
  it('gathers failures by their reason', () => {
    const tally = createTally(sources)
    for (const place of ['line 1', 'line 2']) count(tally, { offered: { file: 'a', place, failure }, error: failure })
    count(tally, { offered: offer('b', 'Words.'), filed: { ...filed, created: false } })
    expect(tellTally(tally, 1)).toEqual([
      'chancery: 3 articles: 0 filed, 1 were there already, 2 failed; 1 words/s',
      'chancery: 2 failed, first a, line 1: This is no article',
    ])
  })
})

const failure = new Failure('invalid', 'This is no article')
const readConfig = () => {
  throw new Error('Nothing is to be configured')
}
async function* noInput(): AsyncGenerator<Uint8Array> {}
