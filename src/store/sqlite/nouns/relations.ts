import { eitherOf, hasWords, isAny, isOften, type ToClause } from '../clause.ts'
import { toDayNumber } from '../days.ts'
import { corroborationRow, evidenceGroup, evidenceRows } from './evidence.ts'
import { assertersOf, corroborationOf, dated, entitiesOf, evidenceOf, quoted } from './json.ts'
import { by, byOwn, column, type NounTable, own } from './table.ts'

const VALID_AT = `(
  coalesce(i.valid_from_first <= ?, TRUE) AND coalesce(i.valid_to_last >= ?, TRUE)
)`

/** What is not known to begin later or to end earlier may hold on the day. */
const isValidAt: ToClause = (values) => {
  const day = toDayNumber(String(values[0]))
  return { sql: VALID_AT, values: [day, day], selective: false }
}

export const relations: NounTable<'relations'> = {
  from: 'relations i',
  where: null,
  fields: {
    id: quoted('i.id'),
    type: quoted('i.type'),
    subject: quoted('i.subject'),
    object: quoted('i.object'),
    value: quoted('i.value'),
    validFrom: dated('i.valid_from'),
    validTo: dated('i.valid_to'),
    evidence: evidenceOf('relation'),
    corroboration: corroborationOf('relation'),
    entities: entitiesOf('SELECT i.subject', 'SELECT i.object', assertersOf('relation')),
  },
  filters: {
    ...evidenceRows('relation'),
    type: own(isOften('i.type')),
    subject: own(isAny('i.subject')),
    object: own(isAny('i.object')),
    entity: own(eitherOf(isAny('i.subject'), isAny('i.object'))),
    value: own(hasWords('i.key', 'relation_words')),
    validAt: own(isValidAt),
    asOf: own(isValidAt),
    minCorroboration: corroborationRow('relation'),
  },
  facets: {
    type: byOwn('i.type'),
    subject: byOwn('i.subject'),
    object: byOwn('i.object'),
    status: by(evidenceGroup('relation'))('e.status'),
  },
  sorts: {
    type: [column('i.type')],
    confidence: [column('i.confidence')],
    id: [],
  },
}
