import type { Known } from '../../reconciliation/candidates.ts'
import { describe } from '../../reconciliation/describe.ts'

/** Pixels of the frame that a preview is shown in. */
export const PREVIEW_SIZE = { width: 400, height: 180 } as const

/** Nothing is loaded and nothing runs on a preview. */
export const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

const MOST_NAMES = 8

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:10px;color:#222}h1{font-size:16px;margin:0 0 4px}p{margin:0 0 4px}'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const toHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

/** A small page that shows an entity. */
export const toPreview = (entity: Known): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${toHtml(entity.name)}</title><style>${STYLE}</style></head><body><h1>${toHtml(entity.name)}</h1>${toParagraphs(toLines(entity))}</body></html>`

/** The same as a piece of a page, to be shown beside a suggestion. */
export const toFlyout = (name: string, lines: readonly string[]): string =>
  `<p><strong>${toHtml(name)}</strong></p>${toParagraphs(lines)}`

/** What is told of an entity below its name. */
export function toLines(entity: Known): string[] {
  const others = entity.aliases.slice(0, MOST_NAMES).join(', ')
  return [describe(entity), ...(others === '' ? [] : [`Also: ${others}`]), entity.id]
}

const toParagraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${toHtml(line)}</p>`).join('')
