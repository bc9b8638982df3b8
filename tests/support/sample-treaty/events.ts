import type { EdtfDate } from '../../../src/model/date.ts'
import type { Event } from '../../../src/model/event.ts'
import { ana, dahl, league, norland, norvik, sudmark, treatyText } from './text.ts'

const { evidence } = treatyText

const day = '2025-01-17'
export const friday: EdtfDate = { edtf: day, start: day, end: day, text: 'On Friday', basis: 'publishedAt' }
export const years: EdtfDate = {
  edtf: '2019/2023',
  start: '2019-01-01',
  end: '2023-12-31',
  text: 'from 2019 to 2023',
  basis: 'text',
}
export const signed = evidence('President Ana Ruiz of Norland and Prime Minister Jürgen Dåhl of Sudmark signed', {
  confidence: 0.95,
})
const denial = evidence('which Norland denies', { status: 'denied', assertedBy: norland, confidence: 0.85 })
const claim = evidence('Sudmark accuses Norland of supplying drones to the rebels', { confidence: 0.8 })

/** Five events: one dated by a day, one by an interval, three undated; one alleged and denied. */
export const events: Event[] = [
  {
    id: 'event:sign-2025-01-17-0a1b2c3d4e5f',
    kind: 'sign',
    plover: 'SUPPORT',
    name: 'Signing: friendship treaty',
    date: friday,
    place: norvik,
    participants: [
      { role: 'actor', entity: ana },
      { role: 'actor', entity: dahl },
    ],
    object: 'friendship treaty',
    evidence: [signed],
  },
  {
    id: 'event:supply-1b2c3d4e5f60',
    kind: 'supply',
    plover: 'AID',
    name: 'Supply: drones',
    date: null,
    place: null,
    participants: [{ role: 'actor', entity: norland }],
    object: 'drones',
    evidence: [{ ...claim, status: 'alleged', assertedBy: sudmark }, denial],
  },
  {
    id: 'event:negotiate-2019-2c3d4e5f6071',
    kind: 'negotiate',
    plover: 'CONSULT',
    name: 'Negotiation: Norland, Sudmark',
    date: years,
    place: null,
    participants: [
      { role: 'participant', entity: norland },
      { role: 'participant', entity: sudmark },
    ],
    object: null,
    evidence: [evidence('The neighbours negotiated from 2019 to 2023')],
  },
  {
    id: 'event:build-3d4e5f607182',
    kind: 'build',
    plover: 'COOPERATE',
    name: 'Construction: tunnel',
    date: null,
    place: null,
    participants: [
      { role: 'actor', entity: norland },
      { role: 'actor', entity: sudmark },
    ],
    object: 'tunnel',
    evidence: [evidence('They plan to build a tunnel', { status: 'planned', confidence: 0.7 })],
  },
  {
    id: 'event:join-4e5f60718293',
    kind: 'join',
    plover: 'SUPPORT',
    name: 'Accession: Coastal League',
    date: null,
    place: null,
    participants: [
      { role: 'actor', entity: norland },
      { role: 'target', entity: league },
    ],
    object: null,
    evidence: [evidence('would join the League if the treaty held', { status: 'hypothetical', confidence: 0.6 })],
  },
]
