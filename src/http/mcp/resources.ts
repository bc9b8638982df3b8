import { NOUNS } from '../../model/query/noun.ts'
import type { Store } from '../../store/store.ts'
import { toListQuery } from '../list-query.ts'

const SCHEME = 'chancery:'

/** The kinds of resources: how their addresses begin and what of them is read. */
const KINDS = {
  entity: {
    noun: 'entities',
    title: 'Entity',
    description: 'A person, country, organization, place, agreement or event',
  },
  article: { noun: 'articles', title: 'Article', description: 'An article with its text' },
} as const

const mimeType = 'application/json'

export const TEMPLATES = Object.entries(KINDS).map(([kind, { title, description }]) => ({
  uriTemplate: `${SCHEME}//${kind}/{id}`,
  name: kind,
  title,
  description,
  mimeType,
}))

const PAGE = 50

/** A page of entities, the most mentioned first; articles are found by the template. */
export async function listResources(store: Store, cursor: string | null) {
  const query = toListQuery('entities', {
    limit: PAGE,
    fields: ['id', 'name', 'type'],
    ...(cursor !== null && { cursor }),
  })
  const { items, nextCursor } = await store.list('entities', query)
  const resources = items.map((item) => {
    const { id, name, type }: { id: string; name: string; type: string } = JSON.parse(item)
    return { uri: `${SCHEME}//entity/${encodeURIComponent(id)}`, name: id, title: name, description: type, mimeType }
  })
  return { resources, ...(nextCursor !== null && { nextCursor }) }
}

/** The contents of a resource; null where there is none at the address. */
export async function readResource(store: Store, uri: string) {
  const [, kind, encoded] = /^chancery:\/\/(entity|article)\/([^/?#]+)$/.exec(uri) ?? []
  const id = decode(encoded)
  if (id === null || (kind !== 'entity' && kind !== 'article')) return null
  const { noun } = KINDS[kind]
  const text =
    noun === 'articles'
      ? await store.get(noun, id, [...NOUNS.articles.defaults, 'text'])
      : await store.get(noun, (await store.findMoved(id)) ?? id, [...NOUNS.entities.defaults, 'positions'])
  return text === null ? null : { contents: [{ uri, mimeType, text }] }
}

function decode(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}
