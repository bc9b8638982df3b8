import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findRuntimeFault } from '../src/start.ts'

describe('the version of Node', () => {
  it.each(['24.0.0', '24.21.0', '25.1.0', '100.0.0'])('%s will do', (version) => {
    expect(findRuntimeFault(version)).toBeNull()
  })

  it.each(['20.20.2', '22.12.0', '8.17.0'])('%s is refused with a way out', (version) => {
    expect(findRuntimeFault(version)).toMatch(`this is Node ${version}. Run "npm start"`)
  })
})

describe('what bounds the memory of a server', () => {
  it.each([
    ['the image', 'Dockerfile', /^ENV .*\bMALLOC_ARENA_MAX=1\b/m],
    ['the image', 'Dockerfile', /^CMD \["node", "--max-semi-space-size=8", /m],
    ['the command', 'src/cli.ts', /^#!\/usr\/bin\/env -S MALLOC_ARENA_MAX=1 node --max-semi-space-size=8$/m],
    ['npm start', 'package.json', /"start": "tsx --max-semi-space-size=8 /],
  ])('is said by %s (%s)', (_name, path, said) => {
    expect(readFileSync(path, 'utf8')).toMatch(said)
  })
})
