import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The text of a page, named from the project's root. */
export const readPage = (path: string): string => readFileSync(path, 'utf8')

/** Every page for people, named from the project's root. */
export const PAGES: readonly string[] = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

/** What stands below a heading, up to the next one of its level or above; fails where there is no such heading. */
export function sectionOf(page: string, heading: string): string {
  const lines = page.split('\n')
  const first = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (first < 0) throw new Error(`No heading "${heading}"`)
  const level = lines[first]?.indexOf(' ') ?? 0
  const rest = lines.slice(first + 1)
  const end = rest.findIndex((line) => new RegExp(`^#{1,${level}} `).test(line))
  return rest.slice(0, end < 0 ? rest.length : end).join('\n')
}

/** The cells of the rows of the first table, without head and rule. */
export function rowsOf(section: string): string[][] {
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** The words between backticks. */
export const codeOf = (text: string): string[] => Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)

/** A fenced block: its language and its text. */
export interface Block {
  readonly language: string
  readonly text: string
}

export const blocksOf = (page: string): Block[] =>
  Array.from(page.matchAll(/^```(\w*)\n(.*?)^```$/gms), ([, language = '', text = '']) => ({ language, text }))

/** Links of a page to files of the project that are not there. */
export function findBrokenLinks(path: string): string[] {
  const links = Array.from(readPage(path).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
  const files = links.filter((link) => !/^(?:https?:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''))
  return files.filter((file) => !existsSync(join(dirname(path), file)))
}
