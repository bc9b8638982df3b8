import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { createFolder } from '../../store/sqlite/new-folder.ts'
import { openSampleApp } from '../sample-app.ts'

const PROGRAM = 'node_modules/@modelcontextprotocol/conformance/dist/index.js'
const NOT_PASSED = 'tests/http/mcp/conformance.yml'

const app = await openSampleApp()
afterAll(() => app.close())
const origin = await app.listen({ host: '127.0.0.1', port: 0 })

/** Runs the public conformance suite against the server: its exit code, and what it prints. */
async function runSuite() {
  const asked = ['server', '--url', `${origin}/mcp`, '--suite', 'all']
  const options = ['--expected-failures', NOT_PASSED, '--output-dir', createFolder()]
  const run = promisify(execFile)(process.execPath, [PROGRAM, ...asked, ...options])
  return run.then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  )
}

describe('the public conformance suite', () => {
  const expected = Array.from(readFileSync(NOT_PASSED, 'utf8').matchAll(/^ {2}- (\S+)$/gm), ([, name = '']) => name)
  const page = readFileSync('docs/decisions/0020-mcp.md', 'utf8')

  it('passes but for what the list beside names, and the documentation tells of each scenario', async () => {
    const { code, stdout } = await runSuite()
    const rows = Array.from(stdout.matchAll(/^[✓✗] (\S+): (\d+) passed, \d+ failed$/gm))
    const names = rows.map(([, name = '']) => name)
    const passed = rows.filter(([, , count]) => count !== '0').map(([, name = '']) => name)
    expect(names.filter((name) => !passed.includes(name)).toSorted()).toEqual(expected.toSorted())
    expect([code, passed.length]).toEqual([0, 7])
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  }, 60_000)
})
