import { execFile } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleApp } from '../http/sample-app.ts'
import { ana } from '../support/sample-treaty/text.ts'

const run = promisify(execFile)
const app = await openSampleApp()
let base: string

beforeAll(async () => {
  await app.listen({ port: 0 })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})
afterAll(() => app.close())

const tell = (id: string) =>
  run(process.execPath, ['--conditions=chancery-source', 'docs/examples/who-met-whom.ts', base, id])

describe('docs/examples/who-met-whom.ts', () => {
  it('tells who met whom, in whose words', async () => {
    const { items } = (
      await app.inject(`/v1/events?participant=${ana}&kind=meet&kind=visit&kind=negotiate&kind=summit`)
    ).json()
    const { stdout } = await tell(ana)
    expect(stdout.split('\n')[0]).toBe('Ana Ruiz; President, Norland')
    for (const { evidence } of items) for (const { text } of evidence) expect(stdout).toContain(`“${text}”`)
  })

  it('tells what is wrong', async () => {
    await expect(tell('person:nobody')).rejects.toMatchObject({ stderr: expect.stringContaining('not_found: ') })
  })
})
