import { openSql } from '../../src/store/sqlite/connect.ts'

/** What is asked, with addresses that are asked in turn. */
export interface Target {
  readonly name: string
  readonly paths: readonly string[]
}

/** So many addresses of each. */
const VARIETY = 200

const HUBS = 'SELECT entity FROM neighbors GROUP BY entity ORDER BY count(*) DESC LIMIT 100'
const KNOWN = "SELECT id, name FROM entities WHERE type <> 'event' ORDER BY mention_count DESC LIMIT 20000"
const ANY = "SELECT id, name FROM entities WHERE type = 'person' ORDER BY id LIMIT 200000"

/** Addresses into a base, of what is known best and of what hardly is. */
export function listTargets(database: string): Target[] {
  const sql = openSql(database)
  const hubs = sql.column<string>(HUBS)
  const some = [KNOWN, ANY].flatMap((text) => {
    const rows = sql.rows<{ id: string; name: string }>(text)
    const step = Math.max(1, Math.floor((2 * rows.length) / VARIETY))
    return rows.filter((_, index) => index % step === 0)
  })
  sql.close()
  const ids = some.map(({ id }) => id)
  const names = some.map(({ name }) => name)
  const twoWords = names.filter((name) => name.includes(' '))
  const each = (values: readonly string[], toPath: (value: string, index: number) => string) =>
    values.map((value, index) => toPath(encodeURIComponent(value), index))
  return [
    { name: 'one entity', paths: each(ids, (id) => `/v1/entities/${id}`) },
    { name: 'page of 50 entities', paths: ['/v1/entities?limit=50'] },
    { name: 'timeline', paths: each(ids, (id) => `/v1/timeline?entity=${id}&limit=50`) },
    {
      name: 'suggest, 3 letters',
      paths: each(
        names.map((name) => name.slice(0, 3)),
        (q) => `/v1/suggest?prefix=${q}`,
      ),
    },
    { name: 'suggest, with a slip', paths: each(names.map(slip), (q) => `/v1/suggest?prefix=${q}`) },
    { name: 'search, two words', paths: each(twoWords, (q) => `/v1/search?q=${q}&limit=20`) },
    { name: 'dossier', paths: each(ids, (id) => `/v1/entities/${id}/dossier`) },
    {
      name: 'spoken of with a hub',
      paths: each(hubs, (id) => `/v1/aggregates/co-occurrence?id=${id}`),
    },
    { name: 'two hops through a hub', paths: each(hubs, (id) => `/v1/graph/neighbors?id=${id}&hops=2&limit=100`) },
    {
      name: 'shortest paths',
      paths: each(ids, (id, index) => `/v1/graph/path?from=${id}&to=${encodeURIComponent(ids.at(-index - 1) ?? '')}`),
    },
  ]
}

/** Two letters of the first word swapped. */
const slip = (name: string): string => name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4)
