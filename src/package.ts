import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Failure } from './model/failure.ts'

const Manifest = z.object({ version: z.string() })

/** The folder of the project, above the sources and the compiled build alike: what is read at run time lies below it. */
export const PACKAGE_ROOT = findRoot(import.meta.dirname)

/** The version that the package's manifest tells. */
export function readVersion(): string {
  return Manifest.parse(JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'))).version
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Failure('internal', 'The package.json of Chancery is not there')
  return findRoot(parent)
}
