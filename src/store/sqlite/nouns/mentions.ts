import { isAny, isOften } from '../clause.ts'
import { quoted } from './json.ts'
import { byOwn, column, type NounTable, own } from './table.ts'

export const mentions: NounTable<'mentions'> = {
  from: 'mentions i',
  where: null,
  fields: {
    start: quoted('i."start"'),
    end: quoted('i."end"'),
    text: quoted('i.text'),
    form: quoted('i.form'),
    id: quoted('i.id'),
    entity: quoted('i.entity'),
    article: quoted('i.article'),
    sentence: quoted('i.sentence'),
  },
  filters: {
    entity: own(isAny('i.entity')),
    form: own(isOften('i.form')),
    article: own(isAny('i.article')),
  },
  facets: { form: byOwn('i.form'), entity: byOwn('i.entity') },
  sorts: {
    position: [column('i.article'), column('i."start"'), column('i."end"')],
    text: [column('i.text')],
  },
}
