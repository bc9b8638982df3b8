import type { FastifyInstance } from 'fastify'
import { type AppParts, createApp } from '../../src/http/app.ts'
import type { Analyse } from '../../src/ingest/extractors.ts'
import { toNewArticle } from '../../src/ingest/ingest.ts'
import { toSyntax } from '../../src/language/syntax-record.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { VISIT } from '../language/hand-built.ts'
import { type SampleArticle, sampleArticles } from '../support/sample-extraction.ts'
import { ana, eva } from '../support/sample-treaty/text.ts'
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
  return openApp(store, parts)
}

/** As `openSampleApp`, with somebody called Ruiz who may be one of two, and a decision that these are not one. */
export async function openCuratedApp(parts: Partial<AppParts> = {}): Promise<FastifyInstance> {
  const store = await openSqliteStore(':memory:')
  for (const { article, extraction } of [...sampleArticles, namesake]) await store.saveArticle(article, extraction)
  const verdict = { kind: 'distinct', entities: [ana, eva], note: 'They are sisters' } as const
  await saveSampleWebhooks(store)
  await store.decide(verdict, { dryRun: false, at: now().toISOString() })
  return openApp(store, parts)
}

async function openApp(store: Store, parts: Partial<AppParts>): Promise<FastifyInstance> {
  const app = await createApp({ ...createParts(store, now), analyse, ...parts })
  app.addHook('onClose', () => store.close())
  return app
}

const text = 'Ruiz left early.'

/** An article that names somebody by the surname only. */
const namesake = {
  article: { ...sample.article, ...toNewArticle({ text }, now()) },
  extraction: {
    ...sample.extraction,
    article: { ...sample.extraction.article, title: null, dateline: null, sentences: [{ start: 0, end: text.length }] },
    entities: [
      {
        id: 'person:ruiz',
        type: 'person',
        name: 'Ruiz',
        aliases: [],
        attributes: {},
        mentions: [{ start: 0, end: 4, text: 'Ruiz', form: 'name' }],
      },
    ],
    relations: [],
    events: [],
    agreements: [],
    statements: [],
    dates: [],
  },
} satisfies Pick<SampleArticle, 'article' | 'extraction'>
