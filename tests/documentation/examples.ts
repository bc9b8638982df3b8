import type { InjectOptions } from 'fastify'
import { blocksOf } from './markdown.ts'

/** A request that a page shows with curl, and the answer shown below it. */
export interface Example {
  readonly request: { readonly method: 'GET' | 'POST' | 'DELETE'; readonly url: string } & InjectOptions
  readonly answer: unknown
}

/** Languages of blocks that are answers: JSON by its value, others by their text. */
const ANSWERS = new Set(['json', 'turtle', 'csv'])

/** The examples of a page in order. */
export function readExamples(page: string): Example[] {
  const blocks = blocksOf(page)
  return blocks.flatMap(({ language, text }, index) => {
    const next = blocks[index + 1]
    if (language !== 'sh' || !text.startsWith('curl') || !next || !ANSWERS.has(next.language)) return []
    return [{ request: readRequest(text), answer: next.language === 'json' ? JSON.parse(next.text) : next.text }]
  })
}

function readRequest(command: string): Example['request'] {
  const [, url] = /http:\/\/127\.0\.0\.1:3000([^\s']+)/.exec(command) ?? []
  if (url === undefined) throw new Error(`No address in ${command}`)
  const [, payload] = /-d '([^']+)'/.exec(command) ?? []
  const given = Array.from(command.matchAll(/-H '([\w-]+): ([^']+)'/g), ([, name = '', value = '']) => [name, value])
  const headers = { host: '127.0.0.1:3000', ...Object.fromEntries(given) }
  if (payload === undefined) return { method: command.includes('-X DELETE') ? 'DELETE' : 'GET', url, headers }
  return { method: 'POST', url, payload, headers }
}
