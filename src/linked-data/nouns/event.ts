import type { StoredEvent } from '../../model/event.ts'
import { ROLES } from '../../model/event-kind.ts'
import type { ToIri } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toWord } from '../vocabulary.ts'
import { toDate, toDays } from './date.ts'
import { toSupport } from './evidence.ts'
import type { Told } from './told.ts'

export function toEvent(event: Told<StoredEvent>, toIri: ToIri): LinkedNode {
  const id = toIri(event.id)
  return createNode(id, ['Event', 'Entity'], {
    name: event.name,
    kind: event.kind && toWord('kind', event.kind),
    plover: event.plover && toWord('plover', event.plover),
    ...toDays(event.date),
    date: toDate(event.date, id, 'date'),
    location: event.place && toIri(event.place),
    ...toRoles(event.participants ?? [], toIri),
    thing: event.object,
    ...toSupport(event.evidence, id, toIri),
    corroboration: event.corroboration,
  })
}

/** The participants by their roles. */
const toRoles = (participants: StoredEvent['participants'], toIri: ToIri) =>
  Object.fromEntries(
    ROLES.map((role) => [
      role,
      participants.filter((participant) => participant.role === role).map(({ entity }) => toIri(entity)),
    ]),
  )
