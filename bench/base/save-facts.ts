import { EVENT_KINDS } from '../../src/model/event-kind.ts'
import { toDayNumber } from '../../src/store/sqlite/days.ts'
import type { Sql } from '../../src/store/sqlite/sql.ts'
import type { Entities } from './entities.ts'
import type { BaseEvent, BaseRelation } from './facts.ts'
import { toArticleId } from './save-articles.ts'
import { openTable } from './tables.ts'

const RELATION = 'id type subject object value confidence asserted'.split(' ')
const EVENT =
  'id kind plover name name_folded date_edtf date_start date_end date_text date_basis date_first date_last place'.split(
    ' ',
  )

export function saveRelations(sql: Sql, { all }: Entities, relations: readonly BaseRelation[]): void {
  const table = openTable(sql, 'relations', RELATION)
  for (const { id, telling, subject, object, confidence } of relations) {
    table.add(id, telling.type, all[subject]?.id ?? '', all[object]?.id ?? '', telling.value, confidence, 1)
  }
}

/** Writes events with who takes part in them, and the agreements, of which nothing is told but their parties. */
export function saveEvents(sql: Sql, { all, byType }: Entities, events: readonly BaseEvent[]): void {
  const table = openTable(sql, 'events', EVENT)
  const members = openTable(sql, 'event_participants', ['event', 'role', 'entity', 'article', 'position'])
  for (const { entity, participants, place, article } of events) {
    const { id = '', name = '', kind, day } = all[entity] ?? {}
    if (kind === null || kind === undefined || day === null || day === undefined) continue
    const date = [day, day, day, day, 'text', toDayNumber(day), toDayNumber(day)]
    table.add(id, kind, EVENT_KINDS[kind].plover, name, name.toLowerCase(), ...date, all[place]?.id ?? null)
    const [role] = EVENT_KINDS[kind].roles
    for (const [position, participant] of [...participants].sort((a, b) => a - b).entries())
      members.add(id, role, all[participant]?.id ?? '', toArticleId(article), position)
  }
  const agreements = openTable(sql, 'agreements', ['id', 'kind', 'name', 'name_folded'])
  for (const agreement of [...byType.agreement].sort((a, b) => a - b)) {
    const { id = '', name = '' } = all[agreement] ?? {}
    agreements.add(id, name.slice(name.lastIndexOf(' ') + 1), name, name.toLowerCase())
  }
}
