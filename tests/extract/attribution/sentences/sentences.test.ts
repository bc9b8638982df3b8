import { describe, expect, it } from 'vitest'
import { STATUSES, type Status } from '../../../../src/model/evidence.ts'
import { accuracy, answer, HALVES, type Half, readCases } from './cases.ts'

/** Floors only rise: the share of sentences with status and source right. */
const FLOORS: Readonly<Record<Status, Readonly<Record<Half, number>>>> = {
  asserted: { development: 0.78, test: 0.78 },
  alleged: { development: 0.78, test: 0.85 },
  denied: { development: 0.71, test: 0.64 },
  negated: { development: 0.85, test: 0.78 },
  planned: { development: 0.71, test: 0.78 },
  hypothetical: { development: 0.85, test: 0.71 },
}

const rows = HALVES.flatMap((half) => STATUSES.map((status) => [half, status, FLOORS[status][half]] as const))
const cases = HALVES.flatMap((half) => readCases(half).map((one) => ({ half, ...answer(one) })))

describe('the status of events and who says so', () => {
  it.each(rows)('of the %s half: %s is told above the floor', (half, status, floor) => {
    expect(accuracy(cases.filter((one) => one.half === half && one.status === status))).toBeGreaterThanOrEqual(floor)
  })

  it('is told wrongly where the sentences say that it is known, and nowhere else', () => {
    const missed = cases.map(({ line, right }) => ({ line, isMissed: !right }))
    expect(missed).toEqual(cases.map(({ line, isMissed }) => ({ line, isMissed })))
  })
})

describe('the sentences that measure them', () => {
  it('stand in one half only', () => {
    expect(new Set(cases.map(({ line }) => line)).size).toBe(cases.length)
  })

  it.each(rows)('of the %s half are ten or more for what is %s', (half, status) => {
    expect(cases.filter((one) => one.half === half && one.status === status).length).toBeGreaterThanOrEqual(10)
  })
})
