import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { openExtractors } from '../../src/ingest/extractors.ts'

const input = { text: 'Ana Ruiz, president of Norland, visited Paris on Friday.', publishedAt: '2025-01-20' }

describe('threads that read texts', () => {
  it.each([0, 2])('give what is read without them, with %i of them', async (threads) => {
    const { analyse, close } = openExtractors(threads)
    const read = await Promise.all([analyse(input), analyse(input), analyse(input, ['syntax'])])
    expect(read).toEqual([extract(input), extract(input), extract(input, ['syntax'])])
    await close()
  })

  it('are one for each core unless told', async () => {
    const auto = openExtractors('auto')
    expect(auto.width).toBeGreaterThan(0)
    await auto.close()
  })

  it('refuse what would wait too long', async () => {
    const { analyse, close } = openExtractors(1)
    const asked = Array.from({ length: 400 }, () => analyse(input).catch((error: unknown) => error))
    const answers = await Promise.all(asked)
    expect(answers.some((answer) => Object(answer).code === 'unavailable')).toBe(true)
    expect(answers.filter((answer) => Object(answer).code !== 'unavailable').length).toBeGreaterThan(100)
    await close()
  })
})
