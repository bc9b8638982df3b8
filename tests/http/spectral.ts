import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ApiDocument } from './api-document.ts'

/** What Spectral has to say against a document, by the rules beside this file. */
export async function lint(what: ApiDocument): Promise<{ readonly code: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'))
  const file = join(folder, 'openapi.json')
  const spectral = fileURLToPath(import.meta.resolve('@stoplight/spectral-cli/dist/index.js'))
  const ruleset = join(import.meta.dirname, 'spectral.yaml')
  try {
    await writeFile(file, JSON.stringify(what))
    const options = ['lint', file, '--ruleset', ruleset, '--format', 'json', '--quiet']
    const { stdout } = await promisify(execFile)(process.execPath, [spectral, ...options]).catch((failed) => failed)
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}
