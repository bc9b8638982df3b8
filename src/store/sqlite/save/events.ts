import type { Event } from '../../../model/event.ts'
import { toDateColumns } from '../days.ts'
import { settle } from './claims.ts'
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

/** Everybody in the event, and every place that an article gives it. */
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
  const { date, place, object } = settle(filing, 'event', event, {
    date: event.date,
    place: event.place,
    object: event.object,
  })
  sql.run(UPDATE, ...toDateColumns(date), place, object, id)
  saveEventTies(sql, { noun: 'event', fact: id, type: kind }, sql.column<string>(MEMBERS, { event: id }))
}
