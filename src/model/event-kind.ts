import { z } from 'zod'

export const ROLES = ['actor', 'target', 'participant', 'recipient'] as const
export const Role = z.enum(ROLES).meta({ id: 'Role' })
export type Role = z.infer<typeof Role>

/** The event types of PLOVER (Political Language Ontology for Verifiable Event Records, 2021 names). */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
  'INVESTIGATE',
] as const
export const PloverType = z.enum(PLOVER_TYPES).meta({ id: 'PloverType' })
export type PloverType = z.infer<typeof PloverType>

interface KindRow {
  /** The happening as a noun, for names such as "Signing: …". */
  readonly label: string
  readonly plover: PloverType | null
  /** Roles that its participants may have; the first is the subject's in an active clause. */
  readonly roles: readonly Role[]
}

/** The event kinds; a new one is one row. Signing is PLOVER SUPPORT, AGREE is a promise to do something. */
export const EVENT_KINDS = {
  sign: { label: 'Signing', plover: 'SUPPORT', roles: ['actor'] },
  ratify: { label: 'Ratification', plover: 'SUPPORT', roles: ['actor'] },
  join: { label: 'Accession', plover: 'SUPPORT', roles: ['actor', 'target'] },
  withdraw: { label: 'Withdrawal', plover: 'RETREAT', roles: ['actor', 'target'] },
  meet: { label: 'Meeting', plover: 'CONSULT', roles: ['participant'] },
  visit: { label: 'Visit', plover: 'CONSULT', roles: ['actor', 'target'] },
  negotiate: { label: 'Negotiation', plover: 'CONSULT', roles: ['participant'] },
  summit: { label: 'Summit', plover: 'CONSULT', roles: ['participant'] },
  supply: { label: 'Supply', plover: 'AID', roles: ['actor', 'recipient'] },
  build: { label: 'Construction', plover: 'COOPERATE', roles: ['actor', 'recipient'] },
  trade: { label: 'Trade', plover: 'COOPERATE', roles: ['actor', 'recipient'] },
  aid: { label: 'Aid', plover: 'AID', roles: ['actor', 'recipient'] },
  attack: { label: 'Attack', plover: 'ASSAULT', roles: ['actor', 'target'] },
  war: { label: 'War', plover: 'ASSAULT', roles: ['participant'] },
  deploy: { label: 'Deployment', plover: 'MOBILIZE', roles: ['actor', 'target'] },
  sanction: { label: 'Sanctions', plover: 'SANCTION', roles: ['actor', 'target'] },
  accuse: { label: 'Accusation', plover: 'ACCUSE', roles: ['actor', 'target'] },
  reject: { label: 'Rejection', plover: 'REJECT', roles: ['actor', 'target'] },
  threaten: { label: 'Threat', plover: 'THREATEN', roles: ['actor', 'target'] },
  protest: { label: 'Protest', plover: 'PROTEST', roles: ['actor', 'target'] },
  elect: { label: 'Election', plover: null, roles: ['actor', 'target'] },
  take_office: { label: 'Taking office', plover: null, roles: ['actor'] },
  appoint: { label: 'Appointment', plover: null, roles: ['actor', 'target'] },
  resign: { label: 'Resignation', plover: 'YIELD', roles: ['actor'] },
  overthrow: { label: 'Overthrow', plover: 'ASSAULT', roles: ['actor', 'target'] },
  found: { label: 'Founding', plover: null, roles: ['actor', 'target'] },
  dissolve: { label: 'Dissolution', plover: null, roles: ['actor', 'target'] },
  launch: { label: 'Launch', plover: null, roles: ['actor'] },
  arrest: { label: 'Arrest', plover: 'COERCE', roles: ['actor', 'target'] },
  seize: { label: 'Seizure', plover: 'COERCE', roles: ['actor', 'target'] },
  release: { label: 'Release', plover: 'YIELD', roles: ['actor', 'target'] },
  kill: { label: 'Killing', plover: 'ASSAULT', roles: ['actor', 'target'] },
  die: { label: 'Death', plover: null, roles: ['actor'] },
  disaster: { label: 'Disaster', plover: null, roles: ['target'] },
  rescue: { label: 'Rescue', plover: 'AID', roles: ['actor', 'target'] },
  announce: { label: 'Announcement', plover: null, roles: ['actor'] },
  agree: { label: 'Agreement to act', plover: 'AGREE', roles: ['actor', 'target'] },
  cooperate: { label: 'Cooperation', plover: 'COOPERATE', roles: ['actor', 'target'] },
  praise: { label: 'Praise', plover: 'SUPPORT', roles: ['actor', 'target'] },
  request: { label: 'Request', plover: 'REQUEST', roles: ['actor', 'target'] },
  concede: { label: 'Concession', plover: 'YIELD', roles: ['actor', 'target'] },
  investigate: { label: 'Investigation', plover: 'INVESTIGATE', roles: ['actor', 'target'] },
} as const satisfies Record<string, KindRow>

export type EventKind = keyof typeof EVENT_KINDS
export const EVENT_KIND_NAMES = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]
export const EventKind = z.enum(EVENT_KIND_NAMES).meta({ id: 'EventKind' })
