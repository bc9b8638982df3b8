import type { FastifyInstance } from 'fastify'
import { type AppParts, createApp } from '../../src/http/app.ts'
import type { Analyse } from '../../src/ingest/extractors.ts'
import { toSyntax } from '../../src/language/syntax-record.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { VISIT } from '../language/hand-built.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { createParts } from './parts.ts'
import { saveSampleWebhooks } from './sample-webhook.ts'

const [sample] = sampleArticles

/** Always gives the first sample article, with the syntax of a text of its own where that is asked for. */
const analyse: Analyse = async (_input, inclusions = []) =>
  inclusions.includes('syntax') ? { ...sample.extraction, syntax: toSyntax(VISIT) } : sample.extraction

/** When articles come and go. */
export const now = () => new Date('2025-05-01T08:00:00.000Z')

/** An application over the sample articles in memory, whose analysis always gives the first of them; closes its store with it. */
export async function openSampleApp(parts: Partial<AppParts> = {}): Promise<FastifyInstance> {
  const store = await openSqliteStore(':memory:')
  for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
  await saveSampleWebhooks(store)
  const app = await createApp({ ...createParts(store, now), analyse, ...parts })
  app.addHook('onClose', () => store.close())
  return app
}
