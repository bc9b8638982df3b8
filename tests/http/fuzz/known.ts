import type { ApiDocument } from '../api-document.ts'

/** What a base holds, so that requests find something. */
export interface Known {
  /** Ids by the part of the path that lists them. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** Addresses of lists that have a next page, by the path of the document. */
  readonly pages: Readonly<Record<string, readonly NextPage[]>>
}

export interface NextPage {
  /** Path and query without the cursor. */
  readonly address: string
  readonly cursor: string
}

/** Gives the JSON at an address; null where there is none. */
export type Read = (address: string) => Promise<unknown>

const NOUNS = [
  'entities',
  'people',
  'countries',
  'organizations',
  'places',
  'agreements',
  'events',
  'relations',
] as const
const OTHERS = ['statements', 'articles', 'webhooks', 'decisions', 'proposals'] as const

/** Of so many ids the list is asked for its next page. */
const MOST_LISTS = 8

/** Asks a base what it holds. */
export async function readKnown(document: ApiDocument, read: Read): Promise<Known> {
  const ids: Record<string, readonly string[]> = {}
  for (const noun of [...NOUNS, ...OTHERS]) ids[noun] = toIds(await read(`/v1/${noun}`))
  const [agreement = ''] = ids.agreements ?? []
  ids.provisions = toIds(await read(`/v1/agreements/${encodeURIComponent(agreement)}/provisions`))
  return { ids, pages: await readPages(document, ids, read) }
}

async function readPages(document: ApiDocument, ids: Known['ids'], read: Read): Promise<Known['pages']> {
  const pages: Record<string, readonly NextPage[]> = {}
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (!get?.parameters?.some(({ name }) => name === 'cursor')) continue
    pages[path] = await readNextPages(path, (ids[toNoun(path)] ?? ['']).slice(0, MOST_LISTS), read)
  }
  return pages
}

async function readNextPages(path: string, ids: readonly string[], read: Read): Promise<NextPage[]> {
  const needed = path.endsWith('/search') ? '&q=a*' : ''
  const pages: NextPage[] = []
  for (const id of ids) {
    const address = `${path.replaceAll(/\{\w+\}/g, encodeURIComponent(id))}?limit=1${needed}`
    const cursor = toCursor(await read(address))
    if (cursor !== null) pages.push({ address, cursor })
  }
  return pages
}

/** The noun that the first id in a path belongs to. */
export const toNoun = (path: string): string => (path.startsWith('/v1/dyads') ? 'entities' : (path.split('/')[2] ?? ''))

function toIds(answer: unknown): string[] {
  const items: unknown = Object(answer).items
  return Array.isArray(items) ? items.map(({ id }) => String(id)) : []
}

function toCursor(answer: unknown): string | null {
  const { nextCursor } = Object(answer)
  return typeof nextCursor === 'string' ? nextCursor : null
}
