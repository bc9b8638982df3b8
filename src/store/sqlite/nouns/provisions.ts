import { hasWords, isAny, isOften } from '../clause.ts'
import { corroborationOf, evidenceOf, quoted } from './json.ts'
import { byOwn, column, type NounTable, own } from './table.ts'

export const provisions: NounTable<'provisions'> = {
  from: 'provisions i',
  where: null,
  fields: {
    topic: quoted('i.topic'),
    polarity: quoted('i.polarity'),
    evidence: evidenceOf('provision'),
    corroboration: corroborationOf('provision'),
    id: quoted('i.id'),
    agreement: quoted('i.agreement'),
  },
  filters: {
    agreement: own(isAny('i.agreement')),
    topic: own(hasWords('i.key', 'provision_words')),
    polarity: own(isOften('i.polarity')),
  },
  facets: { polarity: byOwn('i.polarity'), topic: byOwn('i.topic') },
  sorts: {
    position: [column('i.agreement'), column('i.position')],
    topic: [column('i.topic')],
  },
}
