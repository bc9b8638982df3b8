import { setImmediate } from 'node:timers/promises'
import { ENTITY_TYPES } from '../model/entity.ts'
import type { Store } from '../store/store.ts'
import { findCandidates, readEntities } from './candidates.ts'
import { type Candidate, type MatchQuery, type Scored, score } from './score.ts'

/** Candidates of every query, other requests let in between. */
export async function matchAll(store: Store, queries: readonly MatchQuery[]): Promise<Candidate[][]> {
  const results: Candidate[][] = []
  for (const query of queries) {
    results.push(await match(store, query))
    await setImmediate()
  }
  return results
}

/**
 * The entities that a query may mean, the likeliest first. One matches where its name or id is sure, everything that
 * was asked of it fits or is not known, and no other candidate scores as high.
 */
export async function match(store: Store, query: MatchQuery): Promise<Candidate[]> {
  const asked = [...query.ids, ...query.names.filter(isId)]
  const known = asked.length === 0 ? [] : [...(await readEntities(store, asked)).values()]
  const byId = new Set(known.map(({ id }) => id))
  const named = await Promise.all(query.names.map((name) => findCandidates(store, name, query.types)))
  const entities = new Map([...known, ...named.flat()].map((entity) => [entity.id, entity]))
  const fitting = [...entities.values()].filter(({ type }) => query.types.includes(type))
  const scored = await Promise.all(fitting.map((entity) => score(store, query, entity, byId.has(entity.id))))
  const ranked = scored.filter(({ kept }) => kept).toSorted(byScore)
  return ranked.slice(0, query.limit).map((one, index) => toCandidate(one, index === 0, ranked[1]))
}

const isId = (text: string): boolean => ENTITY_TYPES.some((type) => text.startsWith(`${type}:`))

const byScore = (left: Scored, right: Scored): number =>
  right.score - left.score ||
  right.entity.mentionCount - left.entity.mentionCount ||
  (left.entity.id < right.entity.id ? -1 : 1)

const toCandidate = (
  { entity, score, sure, features }: Scored,
  first: boolean,
  next: Scored | undefined,
): Candidate => ({
  entity,
  score,
  match: first && sure && (next === undefined || next.score < score),
  features,
})
