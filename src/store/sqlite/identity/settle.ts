import { applyIdentities, type Identities } from '../../../identity/apply.ts'
import { readAgreementNodes, readEventNodes } from '../../../identity/fact-nodes.ts'
import { readNamedNodes } from '../../../identity/named-nodes.ts'
import { featureOf, type Sighting } from '../../../identity/node.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Extraction } from '../../../model/extraction.ts'
import type { Sql } from '../sql.ts'
import { type Move, recluster } from './clusters.ts'
import { saveSightings } from './nodes.ts'
import { loadReading } from './readings.ts'

/** Things of some types, which are told apart by those of the levels before: events by who took part. */
interface Level {
  readonly types: readonly EntityType[]
  readonly read: (article: string, reading: Extraction, identities: Identities) => readonly Sighting[]
}

const LEVELS: readonly Level[] = [
  { types: ['person', 'organization', 'place'], read: (_article, reading) => readNamedNodes(reading) },
  {
    types: ['agreement'],
    read: (article, reading, identities) => readAgreementNodes(article, applyIdentities(reading, identities)),
  },
  {
    types: ['event'],
    read(article, reading, identities) {
      const named = new Map(readNamedNodes(reading).map(({ local, node }) => [identities.get(local) ?? local, node]))
      const countriesOf = (id: string) => featureOf(named.get(id) ?? { features: {} }, 'countries')
      return readEventNodes(article, applyIdentities(reading, identities), countriesOf)
    },
  },
]

const IDENTITIES = `
  SELECT s.local, n.entity FROM sightings s JOIN nodes n ON n.key = s.node
  WHERE s.article = ? AND n.type IN (SELECT value FROM json_each(?)) AND s.local <> n.entity
`

const SEEING = `
  SELECT DISTINCT article FROM sightings WHERE node IN (SELECT value FROM json_each(?)) ORDER BY article
`

const ALL_TYPES = LEVELS.flatMap(({ types }) => types)

/** Which entity each thing of an article is, where it is called otherwise than the article alone would call it. */
export function readIdentities(sql: Sql, article: string, types: readonly EntityType[] = ALL_TYPES): Identities {
  const rows = sql.rows<{ local: string; entity: string }>(IDENTITIES, article, JSON.stringify(types))
  return new Map(rows.map(({ local, entity }) => [local, entity]))
}

/** What is to be settled: the articles whose readings came, changed or went, and blocks about which people decided. */
export interface Unsettled {
  readonly articles: readonly string[]
  readonly blocks?: readonly string[]
  /** Readings that are at hand, by their articles. */
  readonly known?: readonly (readonly [string, Extraction | null])[]
}

/** What is another entity now than before, and the other articles that speak of it: they are to be filed anew. */
export interface Settled {
  readonly others: readonly string[]
  readonly moves: readonly Move[]
}

/** Settles who is who. */
export function settleIdentities(sql: Sql, { articles, blocks: decided = [], known = [] }: Unsettled): Settled {
  const moves: Move[] = []
  const affected = new Set<string>()
  const readings = new Map(known)
  const before: EntityType[] = []
  for (const { types, read } of LEVELS) {
    const blocks = new Set(decided)
    for (const one of new Set([...articles, ...affected])) {
      if (!readings.has(one)) readings.set(one, loadReading(sql, one))
      const reading = readings.get(one) ?? null
      const sightings = reading === null ? [] : read(one, reading, readIdentities(sql, one, before))
      for (const block of saveSightings(sql, one, types, sightings)) blocks.add(block)
    }
    before.push(...types)
    const moved = recluster(sql, [...blocks])
    moves.push(...moved)
    for (const one of readSeeing(sql, moved)) affected.add(one)
  }
  return { others: [...affected].filter((one) => !articles.includes(one)).toSorted(), moves }
}

/** The articles that speak of what moved. */
export const readSeeing = (sql: Sql, moves: readonly Move[]): string[] =>
  moves.length === 0 ? [] : sql.column<string>(SEEING, JSON.stringify(moves.map(({ node }) => node)))
