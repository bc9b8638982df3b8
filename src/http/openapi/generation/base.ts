import { readSeedArticle } from '../../../../seed/seed.ts'
import { type OpenChancery, openChancery } from '../../../chancery.ts'

/** When everything in the base of examples happened. */
const AT = '2026-01-02T03:04:05.000Z'

/** What examples need beside the seed article: somebody who may be one of two. */
const ABOUT_ANA = 'Ana Ruiz visited Paris.'
const TEXTS = ['Eva Ruiz lives in Dublin.', 'Ruiz left early.']

/** A knowledge base that examples are answered from, and the ids that only it knows. */
export interface ExampleBase {
  readonly chancery: OpenChancery
  readonly ids: Readonly<Record<'article' | 'proposal' | 'decision' | 'webhook', string>>
}

/** Opens a base with the seed article, a few more, a decision, a proposal and a webhook. */
export async function openExampleBase(): Promise<ExampleBase> {
  const chancery = await openChancery({ base: 'http://127.0.0.1:3000', now: () => new Date(AT) })
  await chancery.ingest(readSeedArticle())
  const { article } = await chancery.ingest({ text: ABOUT_ANA })
  for (const text of TEXTS) await chancery.ingest({ text })
  const [first, second] = (await chancery.call('listProposals')).items
  if (first === undefined || second === undefined) throw new RangeError('Nobody may be one of two')
  const { decision } = await chancery.call('rejectProposal', { id: second.id })
  const webhook = await chancery.call('createWebhook', {}, { body: { url: 'https://app.example/chancery' } })
  return {
    chancery,
    ids: { article: article.id, proposal: first.id, decision: decision.id, webhook: webhook.id },
  }
}
