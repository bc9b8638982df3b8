import { describe, expect, it } from 'vitest'
import { toNextAttempt, WAITS } from '../../src/webhooks/schedule.ts'

const at = new Date('2025-05-01T08:00:00.000Z')
const waitAfter = (attempts: number, chance: number): number =>
  Date.parse(toNextAttempt(attempts, at, chance) ?? '') - at.getTime()

describe('the next attempt', () => {
  it('comes later each time, and some time by chance', () => {
    const waits = WAITS.map((_, index) => waitAfter(index + 1, 0))
    expect(waits).toEqual(WAITS)
    expect(waits).toEqual(waits.toSorted((left, right) => left - right))
    expect(waitAfter(2, 1)).toBe((WAITS[1] ?? 0) * 1.2)
  })

  it('does not come after the last one', () => {
    expect(toNextAttempt(WAITS.length, at, 0)).not.toBeNull()
    expect(toNextAttempt(WAITS.length + 1, at, 0)).toBeNull()
  })
})
