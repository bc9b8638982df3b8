import { isAny, isAtLeast, isAtMost, isOften } from '../clause.ts'
import { toDayNumber } from '../days.ts'
import type { Value } from '../sql.ts'
import { corroborationRow, evidenceGroup, evidenceRows } from './evidence.ts'
import { assertersOf, corroborationOf, dated, entitiesOf, evidenceOf, quoted } from './json.ts'
import { by, byOwn, column, type Group, type NounTable, nullable, own, within } from './table.ts'

const PARTICIPANTS = `(
  SELECT json_group_array(json_object('role', p.role, 'entity', p.entity) ORDER BY p.position, p.role, p.entity)
  FROM (
    SELECT role, entity, min(position) AS position FROM event_participants WHERE event = i.id GROUP BY role, entity
  ) p
)`

const participants: Group = { from: 'event_participants p', link: 'p.event' }

const day = (value: Value): Value => toDayNumber(String(value))

export const events: NounTable<'events'> = {
  from: 'events i',
  where: null,
  fields: {
    id: quoted('i.id'),
    kind: quoted('i.kind'),
    plover: quoted('i.plover'),
    name: quoted('i.name'),
    date: dated('i.date'),
    place: quoted('i.place'),
    participants: PARTICIPANTS,
    object: quoted('i.object'),
    evidence: evidenceOf('event'),
    corroboration: corroborationOf('event'),
    entities: entitiesOf(
      'SELECT entity FROM event_participants WHERE event = i.id',
      'SELECT i.place',
      assertersOf('event'),
    ),
  },
  filters: {
    ...evidenceRows('event'),
    kind: own(isOften('i.kind')),
    plover: own(isOften('i.plover')),
    participant: within(participants)(isAny('p.entity')),
    role: within(participants)(isOften('p.role')),
    place: own(isAny('i.place')),
    from: own(isAtLeast('i.date_last', day)),
    to: own(isAtMost('i.date_first', day)),
    asOf: own(isAtMost('i.date_first', day)),
    minCorroboration: corroborationRow('event'),
  },
  facets: {
    kind: byOwn('i.kind'),
    plover: byOwn('i.plover'),
    place: byOwn('i.place'),
    participant: by(participants)('p.entity'),
    status: by(evidenceGroup('event'))('e.status'),
  },
  sorts: {
    date: [nullable('i.date_first')],
    kind: [column('i.kind')],
    name: [column('i.name_folded')],
    id: [],
  },
}
