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
