import { fileURLToPath } from 'node:url'
import type { Extraction } from '../../src/model/extraction.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { fromJson, type Store } from '../../src/store/store.ts'
import { fileArticle } from '../support/file-article.ts'
import { type KnownArticle, readCorpus } from './corpus.ts'

/** One thing in one article, what it is, and which entity it became; null where the article gave none. */
export interface Seen {
  readonly article: string
  readonly name: string
  readonly identity: string
  readonly entity: string | null
}

/** Files articles and tells which entity each known thing became. */
export async function fileCorpus(articles: readonly KnownArticle[], store: Store): Promise<Seen[]> {
  const filed: { readonly id: string; readonly known: KnownArticle; readonly extraction: Extraction | null }[] = []
  for (const known of articles) {
    const { id, extraction } = await fileArticle(known.input, store, () => new Date(0))
    filed.push({ id, known, extraction })
  }
  return Promise.all(filed.flatMap(({ id, known }) => known.things.map((thing) => see(store, id, thing))))
}

async function see(store: Store, article: string, { name, identity }: KnownArticle['things'][number]): Promise<Seen> {
  return { article, name, identity, entity: await findEntity(store, article, name) }
}

async function findEntity(store: Store, article: string, name: string): Promise<string | null> {
  const page = { ids: null, sort: [], limit: 200, cursor: null, count: false }
  if (name.startsWith('kind:')) {
    const filters = { article: [article], kind: [name.slice('kind:'.length)] }
    const { items } = await store.list('events', { ...page, filters, fields: ['id'] })
    return items[0] ? fromJson(items[0]).id : null
  }
  if (name === 'agreement') {
    const { items } = await store.list('agreements', { ...page, filters: { article: [article] }, fields: ['id'] })
    return items[0] ? fromJson(items[0]).id : null
  }
  const item = await store.get('articles', article, ['mentions'])
  const mentions = item === null ? [] : fromJson(item).mentions
  return mentions.find((mention) => mention.form === 'name' && mention.text.includes(name))?.entity ?? null
}

/** Pairs of things of different articles: how many are one, how many became one, and how many of these rightly. */
export function scorePairs(seen: readonly Seen[]) {
  const pairs = seen.flatMap((a, index) =>
    seen.slice(index + 1).flatMap((b) => (a.article === b.article ? [] : [[a, b] as const])),
  )
  const same = pairs.filter(([a, b]) => a.identity === b.identity)
  const joined = pairs.filter(([a, b]) => a.entity !== null && a.entity === b.entity)
  const right = joined.filter(([a, b]) => a.identity === b.identity)
  return {
    pairs: same.length,
    precision: joined.length === 0 ? 1 : right.length / joined.length,
    recall: same.length === 0 ? 1 : right.length / same.length,
    wrong: joined.filter(([a, b]) => a.identity !== b.identity),
    missed: same.filter(([a, b]) => a.entity === null || a.entity !== b.entity),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const half of ['development', 'test'] as const) {
    const store = await openSqliteStore(':memory:')
    const seen = await fileCorpus(readCorpus(half), store)
    const { pairs, precision, recall, wrong, missed } = scorePairs(seen)
    console.log(`${half}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${pairs} pairs`)
    const show = half === 'development'
    if (show) for (const [a, b] of wrong) console.log('  wrong ', a.name, a.identity, '+', b.name, b.identity, a.entity)
    if (show) for (const [a, b] of missed) console.log('  missed', a.name, a.entity, '+', b.name, b.entity)
    await store.close()
  }
}
