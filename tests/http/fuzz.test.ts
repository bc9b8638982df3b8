import { afterAll, describe, expect, it } from 'vitest'
import { runFuzz } from './fuzz/run.ts'
import { openCuratedApp } from './sample-app.ts'

/** Bodies that are cut are given up while others are sent. */
const app = await openCuratedApp({ patience: { body: 1000, piece: 1000 } })
afterAll(() => app.close())
const origin = await app.listen({ host: '127.0.0.1', port: 0 })

describe('every operation', () => {
  it('answers valid and hostile requests as documented, and tells nothing internal', async () => {
    const { counts, faults } = await runFuzz({ origin, requests: 1500, seed: 1, deadline: 20_000 })
    expect(faults).toEqual([])
    expect([...counts].filter(([, statuses]) => statuses.size === 0)).toEqual([])
  }, 120_000)
})
