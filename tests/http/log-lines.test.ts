import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { gatherLines } from '../../src/http/log-lines.ts'

describe('log lines', () => {
  it('of one turn of the event loop are written together, in their order', async () => {
    const written: string[] = []
    const lines = gatherLines((text) => written.push(text))
    lines.write('one\n')
    lines.write('two\n')
    expect(written).toEqual([])
    await setImmediate()
    lines.write('three\n')
    await setImmediate()
    expect(written).toEqual(['one\ntwo\n', 'three\n'])
  })

  it('are written at once, and only once, where they are asked for', async () => {
    const written: string[] = []
    const lines = gatherLines((text) => written.push(text))
    lines.write('last\n')
    lines.flush()
    expect(written).toEqual(['last\n'])
    await setImmediate()
    lines.flush()
    expect(written).toEqual(['last\n'])
  })
})
