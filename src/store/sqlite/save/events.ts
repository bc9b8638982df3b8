import type { EdtfDate } from '../../../model/date.ts'
import type { Event } from '../../../model/event.ts'
import { toDateColumns } from '../days.ts'
import type { Sql } from '../sql.ts'
import { saveClaims, settle } from './claims.ts'
import { saveEvidence } from './evidence.ts'
import type { Filing } from './filing.ts'
import { saveEventTies } from './ties.ts'

const INSERT = `
  INSERT INTO events (id, kind, plover, name, name_folded) VALUES (?, ?, ?, '', '') ON CONFLICT (id) DO NOTHING
`

const UPDATE = `
  UPDATE events SET
    (name, name_folded) = (SELECT name, name_folded FROM entities WHERE entities.id = events.id),
    date_edtf = ?, date_start = ?, date_end = ?, date_text = ?, date_basis = ?, date_first = ?, date_last = ?,
    place = ?, object = ?
  WHERE id = ?
`

const INSERT_PARTICIPANT = `
  INSERT INTO event_participants (event, role, entity, article, position) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
`

const MEMBERS = `
  SELECT entity FROM event_participants WHERE event = @event
  UNION SELECT value ->> '$' FROM claims WHERE noun = 'event' AND fact = @event AND field = 'place'
`

/** Files an event, or new support for one that is there. */
export function saveEvent(filing: Filing, event: Event): void {
  const { sql, article } = filing
  const { id, kind, plover, participants, evidence } = event
  sql.run(INSERT, id, kind, plover)
  saveEvidence(filing, 'event', id, evidence)
  for (const [index, { role, entity }] of participants.entries()) {
    sql.run(INSERT_PARTICIPANT, id, role, entity, article.id, index)
  }
  const { date, place, object } = event
  saveClaims(filing, 'event', event, { date, place, object })
  settleEvent(sql, id)
  saveEventTies(sql, { noun: 'event', fact: id, type: kind }, listMembers(sql, id))
}

/** Derives an event's columns from its claims. */
export function settleEvent(sql: Sql, id: string): void {
  const settled = <T>(field: string) => settle<T>(sql, 'event', id, field)
  const date = toDateColumns(settled<EdtfDate>('date'))
  sql.run(UPDATE, ...date, settled<string>('place'), settled<string>('object'), id)
}

/** Everybody in an event, and every place that an article gives it. */
export const listMembers = (sql: Sql, event: string): string[] => sql.column<string>(MEMBERS, { event })
