import { glob, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../model/failure.ts'
import { findFormatOfName } from '../reader/format.ts'
import { STANDARD_INPUT } from './article-file.ts'

const PATTERN = /[*?[{]/

/**
 * The files that operands name, in a stable order: a file itself, a folder all files below it that `takes` fits, a
 * pattern such as `news/*.html` the files that fit it. Fails with `not_found` for a folder or pattern that gives none.
 */
export async function listPaths(operands: readonly string[], takes: (path: string) => boolean): Promise<string[]> {
  const lists = await Promise.all(operands.map((operand) => expand(operand, takes)))
  return lists.flat()
}

/** Whether the end of a file's name tells a format that articles are read from. */
export const hasKnownName = (path: string): boolean => findFormatOfName(path) !== null

async function expand(operand: string, takes: (path: string) => boolean): Promise<string[]> {
  if (operand === STANDARD_INPUT) return [operand]
  const found = await stat(operand).catch(() => null)
  if (found?.isDirectory()) return refuseNone(operand, (await listFolder(operand)).filter(takes))
  if (found !== null || !PATTERN.test(operand)) return [operand]
  return refuseNone(operand, await listMatches(operand))
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
}

async function listMatches(pattern: string): Promise<string[]> {
  const paths: string[] = []
  for await (const entry of glob(pattern, { withFileTypes: true }))
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name))
  return paths.toSorted()
}

function refuseNone(operand: string, paths: string[]): string[] {
  if (paths.length > 0) return paths
  throw new Failure('not_found', `${operand} has no file to read`)
}
