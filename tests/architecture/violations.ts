import { hasComputedImport, readImports, toPackage, toPath } from './imports.ts'
import { type Ring, ringOf } from './rings.ts'

/** A source file: its path from the project's root, with slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

const MOST_LINES = 250

/** Tables of data, which grow with what is known, and what is made from the OpenAPI document. */
const DATA = /^src\/(?:extract\/(?:lexicon\/[\w-]+|rules)\/[\w-]+|client\/api)\.ts$/

/** Where the clock is handed in: the command line, and the door for programs that embed. */
const CLOCKS: ReadonlySet<string> = new Set(['src/cli/process.ts', 'src/chancery.ts'])

const DRAWER = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.ts|\/)/

/** Every rule of the house that the file breaks, each as a sentence. */
export function findViolations({ path, text }: Source): string[] {
  const ring = ringOf(path)
  const imports = ring === undefined ? [`${path} belongs to no ring`] : findForbiddenImports(path, text, ring)
  return [...imports, ...findForbiddenWords(path, text)]
}

function findForbiddenImports(path: string, text: string, ring: Ring): string[] {
  const forbidden = readImports(text).filter((name) => !isAllowed(path, name, ring))
  return [
    ...forbidden.map((name) => `${path} must not import ${name}`),
    ...(hasComputedImport(text) ? [`${path} must not import a computed name`] : []),
  ]
}

function isAllowed(path: string, name: string, ring: Ring): boolean {
  if (name.startsWith('node:')) return ring.builtins.includes(name.slice('node:'.length))
  if (!name.startsWith('.')) return ring.packages.includes(toPackage(name))
  const other = ringOf(toPath(path, name))
  return other !== undefined && (other === ring || ring.rings.includes(other.name))
}

function findForbiddenWords(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length
  return [
    ...(lines > MOST_LINES && !DATA.test(path) ? [`${path} has ${lines} lines`] : []),
    ...(DRAWER.test(path) ? [`${path} is a drawer`] : []),
    ...(text.includes('process.env') && path !== 'src/config.ts' ? [`${path} reads the environment`] : []),
    ...(/\bnew Date\(\)|\bDate\.now\(/.test(text) && !CLOCKS.has(path) ? [`${path} reads the clock`] : []),
  ]
}
