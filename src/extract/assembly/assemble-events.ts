import { toEventId } from '../../identity/ids.ts'
import type { Entity } from '../../model/entity.ts'
import type { Event } from '../../model/event.ts'
import { EVENT_KINDS } from '../../model/event-kind.ts'
import type { EventDraft } from '../events/event-draft.ts'
import type { Attribute, Facts, Identify } from './facts.ts'
import { mentionAt } from './mention.ts'

/** An event and the entity under the same id, whose mentions are its trigger words. */
export interface AssembledEvent {
  readonly event: Event
  readonly entity: Entity
}

export function assembleEvents(
  facts: Facts,
  identify: Identify,
  nameOf: (id: string) => string,
  evidence: Attribute,
): AssembledEvent[] {
  const assembled = new Map<string, AssembledEvent>()
  for (const draft of facts.events) {
    const event = toEvent(draft, identify, nameOf, evidence)
    const before = assembled.get(event.id)
    const one = { event, entity: toEntity(facts, draft, event) }
    assembled.set(event.id, before === undefined ? one : join(before, one))
  }
  return [...assembled.values()]
}

function toEvent(draft: EventDraft, identify: Identify, nameOf: (id: string) => string, evidence: Attribute): Event {
  const participants = draft.participants.flatMap(({ role, entity }) => {
    const id = identify(entity)
    return id === null ? [] : [{ role, entity: id }]
  })
  const { label, plover } = EVENT_KINDS[draft.kind]
  const agreement = draft.agreement === null ? null : identify(draft.agreement)
  const what = agreement ?? (draft.date === null ? draft.object : null)
  const id = toEventId({ kind: draft.kind, when: draft.date?.edtf ?? null, place: draft.place, what, participants })
  const names = participants.map(({ entity }) => nameOf(entity))
  return {
    id,
    kind: draft.kind,
    plover,
    name: `${names.length === 0 ? label : `${label}: ${names.join(', ')}`}${agreement === null ? '' : `; ${nameOf(agreement)}`}`,
    date: draft.date,
    place: draft.place === null ? null : identify(draft.place),
    participants,
    object: draft.object,
    evidence: evidence(draft.evidence),
  }
}

function toEntity({ discourse }: Facts, draft: EventDraft, { id, name }: Event): Entity {
  const mentions = draft.triggers.map(({ first, last }) =>
    mentionAt(discourse.reading.document, first, last, 'nominal'),
  )
  return { id, type: 'event', name, aliases: [], attributes: { kind: draft.kind }, mentions }
}

function join(a: AssembledEvent, b: AssembledEvent): AssembledEvent {
  return {
    event: { ...a.event, evidence: [...a.event.evidence, ...b.event.evidence] },
    entity: { ...a.entity, mentions: [...a.entity.mentions, ...b.entity.mentions] },
  }
}
