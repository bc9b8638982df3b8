import type { FastifyInstance } from 'fastify'
import { type AppParts, createApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { sampleArticles } from '../support/sample-extraction.ts'

const [sample] = sampleArticles

/** An application over the sample articles in memory, whose analysis always gives the first of them; closes its store with it. */
export async function openSampleApp(parts: Partial<AppParts> = {}): Promise<FastifyInstance> {
  const store = await openSqliteStore(':memory:')
  for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
  const app = await createApp({ store, analyse: () => sample.extraction, version: '1.2.3', ...parts })
  app.addHook('onClose', () => store.close())
  return app
}
