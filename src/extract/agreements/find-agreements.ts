import type { Evidence } from '../../model/evidence.ts'
import type { Discourse } from '../entities/discourse.ts'
import type { KnownPost } from '../entities/reference.ts'
import type { EventDraft } from '../events/event-draft.ts'
import { toEvidence } from '../evidence.ts'
import type { AgreementDraft } from './agreement-draft.ts'
import type { AgreementGroup } from './agreement-group.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { type AgreementView, viewAgreement } from './agreement-view.ts'
import { findBound } from './bound-parties.ts'
import { findConclusion, findEffect, findExpiry, findRatification } from './days.ts'
import { findDomains } from './domains.ts'
import { shareListed } from './listed.ts'
import { findDealers, findOtherSide, findParties, findSignatories, findSilentParty } from './parties.ts'
import { findPredecessors } from './predecessors.ts'
import { findProvisions } from './provisions/find-provisions.ts'
import type { Supported } from './supported.ts'
import { findRenewable, findTerm } from './terms.ts'

/** The agreements of the reading with all that the text tells of them. `events` give signers and dates. */
export function findAgreements(
  discourse: Discourse,
  groups: readonly AgreementGroup[],
  events: readonly EventDraft[],
  posts: readonly KnownPost[],
): AgreementDraft[] {
  const drafts = groups.map((group) => toDraft(viewAgreement(discourse, group), events, posts))
  const listed = shareListed(discourse.reading, drafts, groups)
  return listed
    .map((draft) => completeParties(draft, listed, groups))
    .filter(
      (draft, at) =>
        isNamed(groups[at]) || isWorthTelling(draft) || isMediated(draft, events) || isFollowed(draft, listed),
    )
}

/** "It replaces a protocol from 2005": one that another follows. */
const isFollowed = ({ key }: AgreementDraft, drafts: readonly AgreementDraft[]): boolean =>
  drafts.some(({ follows }) => follows.has(key))

function toDraft(view: AgreementView, events: readonly EventDraft[], posts: readonly KnownPost[]): AgreementDraft {
  const { key, mentions } = view.group
  const ofKind = (wanted: EventDraft['kind']) =>
    events.filter(({ kind, agreement }) => kind === wanted && agreement === key)
  const signings = ofKind('sign')
  const naming = chooseNaming(mentions)
  const parties = partiesOf(view, events, signings, posts)
  const year = mentions.find((mention) => mention.year !== null)?.year ?? null
  return {
    key,
    kind: naming.kind,
    name: nameOf(view, naming),
    parties,
    signatories: findSignatories(signings),
    follows: findPredecessors(view),
    signedOn:
      signings.find((signing) => signing.date !== null && isDone(signing))?.date ??
      dateWithin(view) ??
      findConclusion(view),
    ratifiedOn: findRatification(ofKind('ratify')),
    inForceOn: findEffect(view),
    expiresOn: findExpiry(view),
    year,
    term: findTerm(view),
    renewable: findRenewable(view),
    domains: findDomains(view),
    provisions: findProvisions({ ...view, parties: new Set(parties.keys()) }),
    evidence: mentions.map((mention) => mentionEvidence(view, mention)),
  }
}

/** A signing that is still to come gives no day. */
const isDone = ({ evidence }: EventDraft): boolean =>
  evidence.some(({ status }) => /^(?:asserted|alleged)$/.test(status))

function partiesOf(
  view: AgreementView,
  events: readonly EventDraft[],
  signings: readonly EventDraft[],
  posts: readonly KnownPost[],
): Supported {
  const parties = findParties(view, signings, posts)
  if (parties.size > 1) return parties
  const bound = findBound(view)
  if (parties.size === 1) {
    const known = [...parties.keys()].some((id) => bound.has(id)) ? new Map([...bound, ...parties]) : parties
    return known.size > 1 ? known : new Map([...findOtherSide(view, parties), ...parties])
  }
  const dealers = findDealers(view, events)
  return dealers.size > 0 ? dealers : bound
}

const mentionEvidence = ({ discourse }: AgreementView, { phrase }: AgreementMention): Evidence =>
  toEvidence(discourse.reading.document, phrase.first, phrase.last, 'agreement/mention', 0.85)

/** The mention that says best which one it is: its proper name, else the one with most distinguishing words. */
function chooseNaming(mentions: readonly AgreementMention[]): AgreementMention {
  const named = mentions.find(({ definiteness }) => definiteness === 'name')
  return named ?? (mentions.toSorted((a, b) => b.modifiers.length - a.modifiers.length)[0] as AgreementMention)
}

/** The words of the mention without determiner and quotation marks. */
function nameOf({ discourse }: AgreementView, { phrase }: AgreementMention): string {
  const { document } = discourse.reading
  const words = document.text.slice(document.tokens[phrase.first]?.start ?? 0, document.tokens[phrase.head]?.end ?? 0)
  const bare = words.replace(/^(?:this|that|these|the|an?|its|their|his|her)\s+/i, '').replace(/["“”«»]/g, '')
  return bare.replace(/\s+/g, ' ').trim()
}

/** "The 2015 nuclear agreement", "an accord from 2005": a year before or behind the head is when it was made. */
function dateWithin({ discourse, group }: AgreementView): AgreementDraft['signedOn'] {
  const { document, dates } = discourse.reading
  for (const { phrase, year } of group.mentions) {
    const start = document.tokens[phrase.first]?.start ?? 0
    const behind = phrase.complements.flatMap(({ phrases }) => phrases.map(({ last }) => last))
    const end = document.tokens[Math.max(phrase.head, ...behind)]?.end ?? 0
    const found = year === null ? undefined : dates.find((date) => date.start >= start && date.end <= end)
    if (found !== undefined) return found.date
  }
  return null
}

/** Where one agreement follows another, "with B" and "with C" leave out the same side. */
function completeParties(
  draft: AgreementDraft,
  drafts: readonly AgreementDraft[],
  groups: readonly AgreementGroup[],
): AgreementDraft {
  const successor = drafts.find(({ follows }) => follows.has(draft.key))
  const group = groups.find(({ key }) => key === successor?.key)
  const evidence = successor?.follows.get(draft.key)?.[0]
  if (successor === undefined || group === undefined || evidence === undefined) return draft
  if (draft.parties.size === 0 && successor.parties.size === 2)
    return { ...draft, parties: inherit(successor, evidence) }
  const here = group.mentions
    .filter(({ sentence }) => sentence === evidence.sentence)
    .flatMap(({ partners }) => partners)
  return {
    ...draft,
    parties: findSilentParty(
      new Map(draft.parties) as Supported,
      new Map(successor.parties) as Supported,
      here,
      evidence,
    ),
  }
}

/** "It replaces a 1997 accord": whom nothing else tells of, it bound the two whom its successor binds. */
const inherit = ({ parties }: AgreementDraft, evidence: Evidence): AgreementDraft['parties'] =>
  new Map([...parties.keys()].map((id) => [id, [{ ...evidence, rule: 'party-to/replaced', confidence: 0.55 }]]))

const isNamed = (group: AgreementGroup | undefined): boolean => (group?.names.size ?? 0) > 0

/** "A truce brokered by Norland" is one, though its parties stay untold. */
const isMediated = ({ key }: AgreementDraft, events: readonly EventDraft[]): boolean =>
  events.some(
    ({ kind, agreement, participants }) => kind === 'negotiate' && agreement === key && participants.length > 0,
  )

/** An unnamed agreement of which the text tells no party, signatory, provision, day or term is only talk of agreements. */
function isWorthTelling(draft: AgreementDraft): boolean {
  const { parties, signatories, provisions, evidence, year, term, follows } = draft
  const { signedOn, ratifiedOn, inForceOn, expiresOn } = draft
  const told = parties.size + signatories.size + provisions.length + follows.size > 0 || evidence.length > 2
  return told || [year, term, signedOn, ratifiedOn, inForceOn, expiresOn].some((day) => day !== null)
}
