import { eitherOf, hasWords, isAny, isAtMost, isOften, type ToClause } from '../clause.ts'
import { corroborationRow, evidenceRows } from './evidence.ts'
import { assertersOf, corroborationOf, entitiesOf, evidenceOf, listed, quoted } from './json.ts'
import { by, byOwn, column, type NounTable, nullable, own, toGroupClause, within } from './table.ts'

const about = { from: 'statement_about b', link: 'b.statement' }

const speaksOf: ToClause = (values) => toGroupClause(about, isAny('b.entity')(values))

export const statements: NounTable<'statements'> = {
  from: 'statements i',
  where: null,
  fields: {
    start: quoted('i."start"'),
    end: quoted('i."end"'),
    text: quoted('i.text'),
    id: quoted('i.id'),
    speaker: quoted('i.speaker'),
    kind: quoted('i.kind'),
    cue: quoted('i.cue'),
    stance: quoted('i.stance'),
    about: listed('statement_about', 'statement', 'entity'),
    evidence: evidenceOf('statement'),
    corroboration: corroborationOf('statement'),
    article: quoted('i.article'),
    entities: entitiesOf(
      'SELECT i.speaker',
      'SELECT entity FROM statement_about WHERE statement = i.id',
      assertersOf('statement'),
    ),
  },
  filters: {
    speaker: own(isAny('i.speaker')),
    about: within(about)(isAny('b.entity')),
    entity: own(eitherOf(isAny('i.speaker'), speaksOf)),
    kind: own(isOften('i.kind')),
    stance: own(isOften('i.stance')),
    q: own(hasWords('i.key', 'statement_words', 'prefix')),
    article: evidenceRows('statement').article,
    asOf: own(isAtMost('i.published_at')),
    knownAt: evidenceRows('statement').knownAt,
    minCorroboration: corroborationRow('statement'),
  },
  facets: {
    kind: byOwn('i.kind'),
    stance: byOwn('i.stance'),
    speaker: byOwn('i.speaker'),
    about: by(about)('b.entity'),
  },
  sorts: {
    position: [column('i.article'), column('i."start"')],
    publishedAt: [nullable('i.published_at')],
    id: [],
  },
}
