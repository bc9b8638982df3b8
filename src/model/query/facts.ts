import { z } from 'zod'
import { AGREEMENT_KINDS, POLARITIES, StoredAgreement, StoredProvision } from '../agreement.ts'
import { StoredEvent } from '../event.ts'
import { EVENT_KIND_NAMES, PLOVER_TYPES, ROLES } from '../event-kind.ts'
import { STATUSES } from '../evidence.ts'
import { RelationType, StoredRelation } from '../relation.ts'
import { STATEMENT_KINDS, StoredStatement } from '../statement.ts'
import { evidenceFilters } from './evidence-filters.ts'
import { anyOf, articleFilter, dayFilter, Id, type NounQuery, oneOf, Text } from './filter.ts'

const minCorroboration = oneOf(z.coerce.number().int().min(1), 'At least so many independent origins tell it', '2')
const embeds = ['entities']
const from = dayFilter('Overlaps the time from this day on', '2024-01-01')
const to = dayFilter('Overlaps the time up to this day', '2024-12-31')

export const relations = {
  item: StoredRelation,
  defaults: ['id', 'type', 'subject', 'object', 'value', 'validFrom', 'validTo', 'evidence', 'corroboration'],
  embeds,
  sorts: ['type', 'confidence', 'id'],
  defaultSort: 'type',
  facets: ['type', 'subject', 'object', 'status'],
  filters: {
    ...evidenceFilters,
    type: anyOf(RelationType, 'Is of this type', 'holds_position'),
    subject: anyOf(Id, 'Starts at this entity', 'person:vladimir-putin'),
    object: anyOf(Id, 'Ends at this entity', 'country:russia'),
    entity: anyOf(Id, 'Starts or ends at this entity', 'country:iran'),
    value: anyOf(Text, 'The value has these words', 'president'),
    validAt: dayFilter('Not known to begin after or end before this day', '2025-01-17'),
    asOf: dayFilter('Held on this day, as far as is known: the same as `validAt`', '2025-01-17'),
    minCorroboration,
  },
} satisfies NounQuery

export const events = {
  item: StoredEvent,
  defaults: ['id', 'kind', 'plover', 'name', 'date', 'place', 'participants', 'object', 'evidence', 'corroboration'],
  embeds,
  sorts: ['date', 'kind', 'name', 'id'],
  defaultSort: 'date',
  facets: ['kind', 'plover', 'place', 'participant', 'status'],
  filters: {
    ...evidenceFilters,
    kind: anyOf(z.enum(EVENT_KIND_NAMES), 'Is of this kind', 'sign'),
    plover: anyOf(z.enum(PLOVER_TYPES), 'Is of this PLOVER type', 'SUPPORT'),
    participant: anyOf(Id, 'Has this participant', 'country:iran'),
    role: anyOf(z.enum(ROLES), 'Has a participant in this role; with `participant`, that one', 'actor'),
    place: anyOf(Id, 'Happens at this place or country', 'place:kazan'),
    from,
    to,
    asOf: dayFilter('Had begun by this day; undated ones are left out', '2025-01-17'),
    minCorroboration,
  },
} satisfies NounQuery

export const agreements = {
  item: StoredAgreement,
  defaults: [
    'id',
    'kind',
    'name',
    'parties',
    'signatories',
    'signedOn',
    'ratifiedOn',
    'inForceOn',
    'expiresOn',
    'term',
    'renewable',
    'domains',
    'evidence',
    'corroboration',
  ],
  embeds: ['entities', 'provisions'],
  sorts: ['signedOn', 'name', 'id'],
  defaultSort: '-signedOn',
  facets: ['kind', 'party', 'domain', 'status'],
  filters: {
    ...evidenceFilters,
    party: anyOf(Id, 'Has this party', 'country:iran'),
    signatory: anyOf(Id, 'Was signed by this person', 'person:vladimir-putin'),
    kind: anyOf(z.enum(AGREEMENT_KINDS), 'Is of this kind', 'treaty'),
    signedFrom: dayFilter('Was signed on this day or later', '2025-01-01'),
    signedTo: dayFilter('Was signed on this day or earlier', '2025-12-31'),
    expiresFrom: dayFilter('Expires on this day or later', '2025-01-01'),
    expiresTo: dayFilter('Expires on this day or earlier', '2025-12-31'),
    domain: anyOf(Text, 'Has a domain with these words', 'trade'),
    topic: anyOf(Text, 'Has a provision whose topic has these words', 'defense'),
    polarity: anyOf(z.enum(POLARITIES), 'Has a provision of this polarity; with `topic`, that one', 'absent'),
    asOf: dayFilter('Had been signed by this day and not known to have expired', '2025-01-17'),
    minCorroboration,
  },
} satisfies NounQuery

export const provisions = {
  item: StoredProvision,
  defaults: ['id', 'agreement', 'topic', 'polarity', 'evidence', 'corroboration'],
  embeds: [],
  sorts: ['position', 'topic'],
  defaultSort: 'position',
  facets: ['polarity', 'topic'],
  filters: {
    agreement: anyOf(Id, 'Belongs to this agreement', 'agreement:iran-russia-treaty-2025'),
    topic: anyOf(Text, 'The topic has these words', 'defense'),
    polarity: anyOf(z.enum(POLARITIES), 'Is of this polarity', 'absent'),
  },
} satisfies NounQuery

export const statements = {
  item: StoredStatement,
  defaults: [
    'id',
    'speaker',
    'kind',
    'cue',
    'text',
    'article',
    'start',
    'end',
    'stance',
    'about',
    'evidence',
    'corroboration',
  ],
  embeds,
  sorts: ['position', 'publishedAt', 'id'],
  defaultSort: 'position',
  facets: ['kind', 'stance', 'speaker', 'about'],
  filters: {
    speaker: anyOf(Id, 'Was said by this entity', 'person:masoud-pezeshkian'),
    about: anyOf(Id, 'Speaks of this entity', 'country:ukraine'),
    entity: anyOf(Id, 'Was said by this entity or speaks of it', 'country:russia'),
    kind: anyOf(z.enum(STATEMENT_KINDS), 'Is of this kind', 'direct'),
    stance: anyOf(z.enum(STATUSES), 'Is of this stance', 'asserted'),
    q: oneOf(Text, 'Has these words, the last one as a prefix', 'war solution'),
    article: articleFilter,
    asOf: dayFilter('Was published by this day', '2025-01-17'),
    knownAt: evidenceFilters.knownAt,
    minCorroboration,
  },
} satisfies NounQuery
