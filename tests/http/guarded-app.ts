import type { InjectOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import type { Access } from '../../src/http/access/access.ts'
import { type AppParts, createApp } from '../../src/http/app.ts'
import { Problem } from '../../src/http/problem.ts'
import { createKeyText } from '../../src/key.ts'
import type { Scope } from '../../src/model/key.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { createParts, OPEN } from './parts.ts'
import { now } from './sample-app.ts'

/** A text that the sample application does not have. */
export const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday.'

/** Requests that need the scopes `read` and `ingest`, and none. */
export const READ = { url: '/v1/events' } as const
export const EXTRACT = { method: 'POST', url: '/v1/extract', payload: { text } } as const
export const FILE = { method: 'POST', url: '/v1/articles', payload: { text } } as const
export const REMOVE = { method: 'DELETE', url: '/v1/articles/article:none' } as const
export const HEALTH = { url: '/healthz' } as const

/** An application over the sample articles that is guarded as told, with keys of its own; it closes when the test ends. */
export async function openGuarded(access: Partial<Access>, more: Pick<AppParts, 'cors' | 'trustProxy'> = {}) {
  const store = await openSqliteStore(':memory:')
  for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
  const app = await createApp({ ...createParts(store, now), access: { ...OPEN, ...access }, ...more })
  app.addHook('onClose', () => store.close())
  onTestFinished(() => app.close())
  const createKey = async (scopes: Scope[], rate: number | null = null) => {
    const { id, text, sha256 } = createKeyText()
    const key = { id, name: 'Test', scopes, rate, createdAt: now().toISOString(), revokedAt: null }
    await store.saveKey({ key, sha256 })
    return { id, headers: { authorization: `Bearer ${text}` } }
  }
  const ask = async (request: InjectOptions, headers: Record<string, string> = {}) => {
    const answer = await app.inject({ ...request, headers })
    const isProblem = answer.statusCode >= 400 && request.method !== 'HEAD'
    const code = isProblem ? Problem.parse(answer.json()).code : ''
    return { status: answer.statusCode, code, headers: answer.headers }
  }
  return { store, createKey, ask }
}
