import type { Relation } from '../../../src/model/relation.ts'
import { signed, years } from './events.ts'
import { ana, dahl, league, norland, norvik, sudmark, treaty, treatyText } from './text.ts'

const { evidence } = treatyText
const membership = evidence('Norland is not a member of the Coastal League', { status: 'negated' })
const timeless = { value: null, validFrom: null, validTo: null }
/** Posts, parties, a place and a membership that is negated. */
export const relations: Relation[] = [
  {
    ...timeless,
    id: 'relation:holds-position-5f6071829304',
    type: 'holds_position',
    subject: ana,
    object: norland,
    value: 'President',
    evidence: [evidence('President Ana Ruiz of Norland')],
  },
  {
    ...timeless,
    id: 'relation:holds-position-607182930415',
    type: 'holds_position',
    subject: dahl,
    object: sudmark,
    value: 'Prime Minister',
    evidence: [evidence('Prime Minister Jürgen Dåhl of Sudmark')],
  },
  {
    ...timeless,
    id: 'relation:party-to-718293041526',
    type: 'party_to',
    subject: norland,
    object: treaty,
    evidence: [signed],
  },
  {
    ...timeless,
    id: 'relation:party-to-829304152637',
    type: 'party_to',
    subject: sudmark,
    object: treaty,
    evidence: [signed],
  },
  {
    ...timeless,
    id: 'relation:member-of-930415263748',
    type: 'member_of',
    subject: norland,
    object: league,
    validTo: years,
    evidence: [membership],
  },
  {
    ...timeless,
    id: 'relation:located-in-041526374859',
    type: 'located_in',
    subject: norvik,
    object: norland,
    evidence: [evidence('signed a friendship treaty in Norvik', { confidence: 0.5 })],
  },
]
