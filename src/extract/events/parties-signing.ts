import type { AgreementDraft } from '../agreements/agreement-draft.ts'
import { typeOfId } from '../entities/reference.ts'
import type { EventDraft } from './event-draft.ts'

/** Of a pact of more than so many it is not told who signs. */
const MOST = 6

/** "It must be ratified by both parliaments", "the pact is to be signed in May", "the truce reached in May": where nobody is named, the parties that are known do so. */
export const addParties = (events: readonly EventDraft[], agreements: readonly AgreementDraft[]): EventDraft[] =>
  events.map((event) => {
    if (!/^(?:sign|ratify|agree)$/.test(event.kind) || event.participants.length > 0) return event
    const parties = [...(agreements.find(({ key }) => key === event.agreement)?.parties.keys() ?? [])]
    const acting = parties.filter((id) => event.kind !== 'ratify' || typeOfId(id) === 'country')
    return acting.length < 2 || acting.length > MOST
      ? event
      : { ...event, participants: acting.map((entity) => ({ role: 'actor' as const, entity })) }
  })
