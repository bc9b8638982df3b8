import type { Token } from '../../language/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import { complementsOf } from '../entities/complements.ts'
import { toEvidence } from '../evidence.ts'
import type { Reading } from '../reading.ts'
import type { AgreementDraft } from './agreement-draft.ts'
import type { AgreementGroup } from './agreement-group.ts'
import type { AgreementMention } from './agreement-mention.ts'

/**
 * "Signed a memorandum on energy, along with an extradition treaty and a pact on tax": what one signing lists binds the same
 * parties from the same day, where nothing else tells of them. `groups` stand in the order of `drafts`.
 */
export function shareListed(
  reading: Reading,
  drafts: readonly AgreementDraft[],
  groups: readonly AgreementGroup[],
): AgreementDraft[] {
  const shared: AgreementDraft[] = []
  for (const [at, draft] of drafts.entries()) {
    const [opening] = groups[at]?.mentions ?? []
    const first = shared.find((_, place) => opening !== undefined && lists(reading, groups[place], opening))
    shared.push(first === undefined || opening === undefined ? draft : takeOver(reading, draft, first, opening))
  }
  return shared
}

function takeOver(reading: Reading, draft: AgreementDraft, first: AgreementDraft, { phrase }: AgreementMention) {
  const evidence: Evidence[] = [toEvidence(reading.document, phrase.first, phrase.last, 'party-to/listed', 0.7)]
  const parties =
    draft.parties.size > 1 ? draft.parties : new Map([...first.parties.keys()].map((id) => [id, evidence]))
  return { ...draft, parties: parties.size > 1 ? parties : draft.parties, signedOn: draft.signedOn ?? first.signedOn }
}

/** Whether a mention of the group stands before another in a list: with no verb between them, and with what joins. */
const lists = (
  { document, ...reading }: Reading,
  group: AgreementGroup | undefined,
  other: AgreementMention,
): boolean =>
  other.definiteness === 'indefinite' &&
  (group?.mentions ?? []).some((mention) => {
    if (mention.sentence !== other.sentence || mention.phrase.first >= other.phrase.first) return false
    if (isParallel(document.tokens, mention.phrase.first, other.phrase.first)) return true
    const behind = complementsOf({ document, ...reading }, mention.phrase).flatMap(({ phrases }) => phrases)
    const end = Math.max(
      mention.phrase.last,
      ...behind.map(({ last }) => last).filter((last) => last < other.phrase.first),
    )
    return isList(document.tokens.slice(end + 1, other.phrase.first))
  })

/** "The signing of a trade protocol, which …, and of a pact on visas". */
const isParallel = (tokens: readonly Token[], one: number, other: number): boolean =>
  [one, other].every((at) => tokens[at - 1]?.lower === 'of') && tokens[other - 2]?.lower === 'and'

const isList = (between: readonly Token[]): boolean =>
  between.some(({ lower }) => JOINT.test(lower)) &&
  between.every(
    ({ lower, upos }) => JOINT.test(lower) || /^(?:DET|ADJ|NOUN|PROPN|PUNCT|NUM)$/.test(upos) || SMALL.test(lower),
  )

const JOINT = /^(?:and|,|along|together|plus|alongside)$/
const SMALL = /^(?:as|well|with|of|on|for|in|also)$/
