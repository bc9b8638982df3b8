import type { Decision, DecisionKind } from '../../../model/curation.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Page, Window } from '../../store.ts'
import { listWindow } from '../list/window.ts'
import type { Sql } from '../sql.ts'

/** A decision as it is stored; `a` and `b` are nodes or, for a split, an entity and a JSON array of articles. */
export interface DecisionRow {
  readonly id: string
  readonly kind: DecisionKind
  readonly type: EntityType
  readonly a: string
  readonly b: string
  readonly entities: string
  readonly note: string | null
  readonly at: string
  readonly undone_at: string | null
}

const ITEM = `
  SELECT json_object(
    'id', id, 'kind', kind, 'type', type, 'entities', json(entities), 'note', note, 'at', at, 'undoneAt', undone_at
  ) FROM decisions WHERE at = ? AND id = ?
`

const KEYS = [
  { sql: 'at', nullable: false, descending: true },
  { sql: 'id', nullable: false, descending: false },
]

/** What was decided, the newest first. */
export const listDecisions = (sql: Sql, window: Window): Page<Decision> =>
  listWindow(sql, { identity: ['decisions'], from: 'decisions', clauses: [], keys: KEYS, item: ITEM }, window)

export const readDecision = (sql: Sql, id: string): DecisionRow | null =>
  sql.row<DecisionRow>('SELECT * FROM decisions WHERE id = ?', id) ?? null

export const toDecision = ({ id, kind, type, entities, note, at, undone_at }: DecisionRow): Decision => ({
  id,
  kind,
  type,
  entities: JSON.parse(entities),
  note,
  at,
  undoneAt: undone_at,
})
