import { hasWords, isAny, isAtLeast, isAtMost, isOften, type ToClause } from '../clause.ts'
import { toDayNumber } from '../days.ts'
import type { Value } from '../sql.ts'
import { corroborationRow, evidenceGroup, evidenceRows } from './evidence.ts'
import { assertersOf, corroborationOf, dated, entitiesOf, evidenceOf, listed, quoted, truth } from './json.ts'
import { by, byOwn, column, type Group, type NounTable, nullable, own, within } from './table.ts'

const PROVISIONS = `(
  SELECT json_group_array(json_object(
    'topic', p.topic, 'polarity', p.polarity, 'evidence', json(${evidenceOf('provision', 'p.id')}),
    'corroboration', ${corroborationOf('provision', 'p.id')},
    'id', p.id, 'agreement', p.agreement
  ) ORDER BY p.position, p.id)
  FROM provisions p WHERE p.agreement = i.id
)`

const parties: Group = { from: 'parties q', link: 'q.agreement' }
const domains: Group = { from: 'domains d', link: 'd.agreement' }
const provisions: Group = { from: 'provisions p', link: 'p.agreement' }

const day = (value: Value): Value => toDayNumber(String(value))

/** Signed by the day, and not known to have expired before it. */
const isInForce: ToClause = (values) => ({
  sql: '(i.signed_first <= ? AND coalesce(i.expires_last >= ?, TRUE))',
  values: [...values.map(day), ...values.map(day)],
  selective: false,
})

export const agreements: NounTable<'agreements'> = {
  from: 'agreements i',
  where: null,
  fields: {
    id: quoted('i.id'),
    kind: quoted('i.kind'),
    name: quoted('i.name'),
    parties: listed('parties', 'agreement', 'entity'),
    signatories: listed('signatories', 'agreement', 'entity'),
    signedOn: dated('i.signed'),
    ratifiedOn: dated('i.ratified'),
    inForceOn: dated('i.in_force'),
    expiresOn: dated('i.expires'),
    term: quoted('i.term'),
    renewable: truth('i.renewable'),
    domains: listed('domains', 'agreement', 'domain'),
    provisions: PROVISIONS,
    evidence: evidenceOf('agreement'),
    corroboration: corroborationOf('agreement'),
    entities: entitiesOf(
      'SELECT entity FROM parties WHERE agreement = i.id',
      'SELECT entity FROM signatories WHERE agreement = i.id',
      assertersOf('agreement'),
    ),
  },
  filters: {
    ...evidenceRows('agreement'),
    party: within(parties)(isAny('q.entity')),
    signatory: within({ from: 'signatories g', link: 'g.agreement' })(isAny('g.entity')),
    kind: own(isOften('i.kind')),
    signedFrom: own(isAtLeast('i.signed_last', day)),
    signedTo: own(isAtMost('i.signed_first', day)),
    expiresFrom: own(isAtLeast('i.expires_last', day)),
    expiresTo: own(isAtMost('i.expires_first', day)),
    domain: within(domains)(hasWords('d.key', 'domain_words')),
    topic: within(provisions)(hasWords('p.key', 'provision_words')),
    polarity: within(provisions)(isOften('p.polarity')),
    asOf: own(isInForce),
    minCorroboration: corroborationRow('agreement'),
  },
  facets: {
    kind: byOwn('i.kind'),
    party: by(parties)('q.entity'),
    domain: by(domains)('d.domain'),
    status: by(evidenceGroup('agreement'))('e.status'),
  },
  sorts: {
    signedOn: [nullable('i.signed_first')],
    name: [column('i.name_folded')],
    id: [],
  },
}
