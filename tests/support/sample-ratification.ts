import type { Agreement } from '../../src/model/agreement.ts'
import type { ArticleInput } from '../../src/model/article.ts'
import type { EdtfDate } from '../../src/model/date.ts'
import type { Entity, EntityType, Mention } from '../../src/model/entity.ts'
import type { Event } from '../../src/model/event.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { Statement } from '../../src/model/statement.ts'
import { createSampleText } from './sample-text.ts'
import { ana, norland, sudmark, treaty } from './sample-treaty/text.ts'

const { text, sentences, at, mention, evidence } = createSampleText([
  'The parliament of Norland ratified the friendship pact with Sudmark in March.',
  'President Ana María Ruiz told deputies: “This pact is a bridge”.',
  'Officials in Sudmark insist that Norland supplied drones to the rebels in 2024.',
])

const ratification = 'event:ratify-2025-03-485960718293'
const supply = 'event:supply-1b2c3d4e5f60'
const march: EdtfDate = {
  edtf: '2025-03',
  start: '2025-03-01',
  end: '2025-03-31',
  text: 'in March',
  basis: 'publishedAt',
}
const lastYear: EdtfDate = { edtf: '2024', start: '2024-01-01', end: '2024-12-31', text: 'in 2024', basis: 'text' }
const ratified = evidence('The parliament of Norland ratified the friendship pact with Sudmark')

function entity(id: string, type: EntityType, name: string, mentions: Mention[]): Entity {
  return { id, type, name, aliases: [], attributes: {}, mentions }
}

const entities: Entity[] = [
  entity(norland, 'country', 'Norland', [mention('name', 'Norland'), mention('name', 'Norland', 1)]),
  {
    ...entity(sudmark, 'country', 'Sudmark', [mention('name', 'Sudmark'), mention('name', 'Sudmark', 1)]),
    attributes: { subregion: 'Northern Europe' },
  },
  entity(ana, 'person', 'Ana María Ruiz', [mention('name', 'Ana María Ruiz')]),
  entity(treaty, 'agreement', 'friendship pact', [mention('nominal', 'the friendship pact')]),
  entity(ratification, 'event', 'Ratification: friendship pact', [mention('nominal', 'ratified')]),
  entity(supply, 'event', 'Supply: drones', [mention('nominal', 'supplied')]),
]

const timeless = { value: null, validFrom: null, validTo: null }
const relations: Relation[] = [
  {
    ...timeless,
    id: 'relation:holds-position-5f6071829304',
    type: 'holds_position',
    subject: ana,
    object: norland,
    value: 'President',
    evidence: [evidence('President Ana María Ruiz', { confidence: 0.7 })],
  },
  {
    ...timeless,
    id: 'relation:party-to-718293041526',
    type: 'party_to',
    subject: norland,
    object: treaty,
    evidence: [ratified],
  },
]

const events: Event[] = [
  {
    id: ratification,
    kind: 'ratify',
    plover: 'SUPPORT',
    name: 'Ratification: friendship pact',
    date: march,
    place: null,
    participants: [{ role: 'actor', entity: norland }],
    object: 'friendship pact',
    evidence: [ratified],
  },
  {
    id: supply,
    kind: 'supply',
    plover: 'AID',
    name: 'Supply: drones',
    date: lastYear,
    place: null,
    participants: [{ role: 'actor', entity: norland }],
    object: 'drones',
    evidence: [evidence('Norland supplied drones to the rebels in 2024', { status: 'alleged', assertedBy: sudmark })],
  },
]

const agreements: Agreement[] = [
  {
    id: treaty,
    kind: 'pact',
    name: 'friendship pact',
    parties: [norland, sudmark],
    signatories: [],
    signedOn: null,
    ratifiedOn: null,
    inForceOn: null,
    expiresOn: null,
    term: null,
    renewable: null,
    domains: [],
    provisions: [],
    evidence: [ratified],
  },
]

const statements: Statement[] = [
  {
    ...at('This pact is a bridge'),
    id: 'statement:ana-ruiz-152637485960',
    speaker: ana,
    kind: 'direct',
    cue: 'told',
    stance: 'asserted',
    about: [treaty],
    evidence: [evidence('President Ana María Ruiz told deputies: “This pact is a bridge”', { confidence: 0.8 })],
  },
]

export const ratificationInput: ArticleInput = { text, publishedAt: '2025-03-20', source: 'Sudmark Post' }

/** New evidence for facts of the treaty article, a known date for an undated event, other names, no title. */
export const ratificationExtraction: Extraction = {
  article: {
    title: null,
    publishedAt: '2025-03-20',
    dateline: null,
    language: 'en',
    sentences,
    extractor: { version: '0.0.0-sample' },
  },
  entities,
  relations,
  events,
  agreements,
  statements,
  dates: [march, lastYear].map(({ edtf, basis, text: words }) => ({ ...at(words), edtf, basis })),
  coverage: { sentences: sentences.length, sentencesWithFacts: sentences.length, emptySentences: [] },
}
