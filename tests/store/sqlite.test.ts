import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { describeStore } from './contract.ts'

describeStore('SQLite in memory', () => openSqliteStore(':memory:'))

describe('on a disk', () => {
  let folder = ''
  let files = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  describeStore('SQLite in a file', () => {
    files += 1
    return openSqliteStore(join(folder, String(files), 'knowledge.db'))
  })
})
