import { digest } from '../../../identity/ids.ts'
import type { Proposal } from '../../../model/curation.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Page, Window } from '../../store.ts'
import { isOften } from '../clause.ts'
import { listWindow } from '../list/window.ts'
import type { Sql } from '../sql.ts'

const FROM = 'candidates c JOIN entities a ON a.id = c.a JOIN entities b ON b.id = c.b'

const SELECT = `
  SELECT json_object(
    'id', c.id, 'type', a.type,
    'a', json_object('id', a.id, 'type', a.type, 'name', a.name),
    'b', json_object('id', b.id, 'type', b.type, 'name', b.name),
    'score', c.score, 'points', json(c.points)
  ) FROM ${FROM}
`

const ITEM = `${SELECT} WHERE c.score = ? AND c.id = ?`

const KEYS = [
  { sql: 'c.score', nullable: false, descending: true },
  { sql: 'c.id', nullable: false, descending: false },
]

/** The id of a proposal: a digest over the two entities, the first of the alphabet first. */
export const toProposalId = (a: string, b: string): string => `proposal:${digest(...[a, b].toSorted())}`

/** Pairs of entities that may be one, the likeliest first. */
export function listProposals(sql: Sql, types: readonly EntityType[], window: Window): Page<Proposal> {
  const clauses = types.length === 0 ? [] : [isOften('a.type')(types)]
  return listWindow(sql, { identity: ['proposals', types], from: FROM, clauses, keys: KEYS, item: ITEM }, window)
}

/** The pair with this id; null for one that is not proposed. */
export function getProposal(sql: Sql, id: string): Proposal | null {
  const item = sql.value<string>(`${SELECT} WHERE c.id = ?`, id)
  return item === undefined ? null : JSON.parse(item)
}
