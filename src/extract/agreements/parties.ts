import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Evidence } from '../../model/evidence.ts'
import { actorsOf } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type KnownPost, typeOfId } from '../entities/reference.ts'
import type { EventDraft } from '../events/event-draft.ts'
import { toEvidence } from '../evidence.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { type AgreementView, clausesAbout, isObjectOf, isObliqueOf } from './agreement-view.ts'
import { findSignedFor } from './signed-for.ts'
import { type Supported, support } from './supported.ts'

const PARTICIPATION = /^(?:participate|join|accede|belong|agree|take|negotiate|enter)$/

/** Parliaments ratify for others. */
const isState = (id: string): boolean => typeOfId(id) === 'country'

const isBody = (id: string): boolean => /^(?:country|organization)$/.test(typeOfId(id))

/** The persons who signed, from the events of its signing. */
export function findSignatories(signings: readonly EventDraft[]): Supported {
  const found: Supported = new Map()
  for (const { participants, evidence } of signings) {
    for (const { entity } of participants) {
      if (typeOfId(entity) !== 'person') continue
      for (const piece of evidence) support(found, entity, { ...piece, rule: 'signatory-of/signing' })
    }
  }
  return found
}

/** The bodies bound: those that sign or whose office-holders do, those "with" or "between" whom it is, those that take part in it. */
export function findParties(
  view: AgreementView,
  signings: readonly EventDraft[],
  posts: readonly KnownPost[],
): Supported {
  const found: Supported = new Map()
  for (const signing of signings) {
    const { participants, evidence } = signing
    for (const body of findSignedFor(view.discourse, signing))
      for (const piece of evidence) support(found, body, { ...piece, rule: 'party-to/signing' })
    for (const { entity } of participants) {
      const bodies = isBody(entity) ? [entity] : bodiesOf(entity, posts)
      for (const body of bodies)
        for (const piece of evidence) support(found, body, { ...piece, rule: 'party-to/signing' })
    }
  }
  for (const mention of view.group.mentions) addNamed(view, mention, found)
  addParticipants(view, found)
  addWitnesses(view, posts, found)
  return found
}

/** "The two presidents witnessed the signing of a trade pact": who looks on as it is signed does so for a country that it binds. */
function addWitnesses(view: AgreementView, posts: readonly KnownPost[], found: Supported): void {
  const { discourse } = view
  for (const clause of clausesAbout(view).filter(({ lemma }) => /^(?:witness|oversee|attend)$/.test(lemma))) {
    const signed = clause.objects.filter(({ head }) => lemmaAt(discourse.reading.document, head) === 'signing')
    const parts = signed.flatMap((phrase) => complementsOf(discourse.reading, phrase).flatMap(({ phrases }) => phrases))
    if (!parts.some(view.isMention)) continue
    const ids = clause.subjects.flatMap((phrase) => actorsOf(discourse, phrase))
    const evidence = toEvidence(discourse.reading.document, clause.first, clause.last, 'party-to/witness', 0.7)
    for (const body of ids.flatMap((id) => (isBody(id) ? [id] : bodiesOf(id, posts)))) support(found, body, evidence)
  }
}

/** What two bodies do that the text may go on to call a deal. */
const DEALING = /^(?:agree|trade|cooperate)$/

/**
 * "Norland Steel has agreed to buy Sudland Ore. The deal …": of an agreement that the text brings up as known, without a
 * party, they are those who have agreed on something, or bought it from one another, in this sentence or the one before;
 * and "Norland returned art to Sudland under a deal" names both.
 */
export function findDealers(view: AgreementView, events: readonly EventDraft[]): Supported {
  const found: Supported = new Map()
  const [first] = view.group.mentions
  const { tokens } = view.discourse.reading.document
  const dealing = events.filter(
    ({ kind, triggers: [trigger] }) =>
      first?.definiteness === 'definite' &&
      DEALING.test(kind) &&
      isShortlyBefore(first.sentence - (tokens[trigger?.first ?? -1]?.sentence ?? -2)),
  )
  for (const clause of clausesUnder(view))
    for (const phrase of [...clause.subjects, ...bodiesBehind(clause)])
      addBodies(view, phrase, [clause.first, clause.last], 'party-to/dealing', found)
  for (const { participants, evidence } of dealing)
    for (const { entity } of participants.filter(({ entity }) => isBody(entity)))
      for (const piece of evidence) support(found, entity, { ...piece, rule: 'party-to/dealing', confidence: 0.6 })
  return found.size > 1 ? found : new Map()
}

const clausesUnder = (view: AgreementView): readonly Clause[] =>
  clausesAbout(view).filter((clause) => isObliqueOf(view, clause, /^under$/))

/** "Norland Steel will pay under a settlement with Sudland": of what is only said to be with one, the other side is who does so. */
export function findOtherSide(view: AgreementView, named: Supported): Supported {
  const shared = [...named.values()].flat().every(({ rule }) => rule === 'party-to/partner')
  const found: Supported = new Map()
  for (const clause of shared ? clausesUnder(view) : [])
    for (const phrase of clause.subjects)
      addBodies(view, phrase, [clause.first, clause.last], 'party-to/dealing', found)
  return found
}

const bodiesBehind = ({ obliques }: Clause): NounPhrase[] =>
  obliques.filter(({ preposition }) => /^(?:to|with|from)$/.test(preposition)).flatMap(({ phrases }) => phrases)

const isShortlyBefore = (sentences: number): boolean => sentences === 0 || sentences === 1

const bodiesOf = (person: string, posts: readonly KnownPost[]): string[] => {
  const held = posts.filter((post) => post.person === person && !/^(?:former|ex)\b/i.test(post.title))
  return [...new Set(held.flatMap(({ body }) => (body !== null && isBody(body) ? [body] : [])))]
}

/** "The pact with A", "the treaty between A and B", "the A–B accord", "A’s deal with B". */
function addNamed(view: AgreementView, mention: AgreementMention, found: Supported): void {
  const { reading } = view.discourse
  const partners = complementsOf(reading, mention.phrase)
    .filter(({ preposition }) => /^(?:with|between|among)$/.test(preposition))
    .flatMap(({ phrases }) => phrases)
  for (const phrase of partners) addBodies(view, phrase, [mention.phrase.first, phrase.last], 'party-to/partner', found)
  for (let at = mention.phrase.first; at < mention.phrase.head; at++) {
    const ids = isMediator(view, at) ? [] : (view.discourse.byHead.get(at)?.entities ?? [])
    const evidence = toEvidence(
      reading.document,
      mention.phrase.first,
      mention.phrase.last,
      'party-to/named-before',
      0.75,
    )
    for (const id of ids.filter(isBody)) support(found, id, evidence)
  }
}

/** "A Norland-brokered truce" binds others. */
const isMediator = ({ discourse: { reading } }: AgreementView, at: number): boolean =>
  /^[-‐‑]$/.test(reading.document.tokens[at + 1]?.text ?? '') &&
  /^(?:brokered|mediated|backed|sponsored|led|drafted|guaranteed|monitored)$/.test(
    reading.document.tokens[at + 2]?.lower ?? '',
  )

function addBodies(
  view: AgreementView,
  phrase: NounPhrase,
  [first, last]: readonly [number, number],
  rule: string,
  found: Supported,
  fits: (id: string) => boolean = isBody,
): void {
  const evidence = toEvidence(view.discourse.reading.document, first, last, rule, 0.85)
  for (const id of actorsOf(view.discourse, phrase).filter(fits)) support(found, id, evidence)
}

/** What only those do to a ceasefire whom it binds. */
const KEEPING = /^(?:declare|observe|keep|respect|honor|honour|violate|breach|break)$/

const isCeasefire = ({ group }: AgreementView): boolean => group.kinds.has('ceasefire')

/** Who "participated in" it, or "formed" it "with" whom. */
function addParticipants(view: AgreementView, found: Supported): void {
  for (const clause of clausesAbout(view)) {
    const takesPart =
      PARTICIPATION.test(clause.lemma) &&
      isObliqueOf(view, clause, clause.lemma === 'agree' ? /^(?:in|to|under|on)$/ : /^(?:in|to|under)$/)
    const extent = [clause.first, clause.last] as const
    if ((takesPart || isPartyTo(view, clause)) && !clause.negated)
      for (const phrase of clause.subjects) addBodies(view, phrase, extent, 'party-to/participation', found)
    if (!isObjectOf(view, clause) && !isTalkedOf(view, clause)) continue
    const partners = clause.obliques
      .filter(({ preposition }) => /^(?:with|between|among)$/.test(preposition))
      .flatMap(({ phrases }) => phrases)
    const makes =
      /^(?:sign|form|reach|conclude|strike|make|forge|ink|seal|formalize|clinch|have|enter|accept|renew|extend|initial|revive|adopt|endorse)$/.test(
        clause.lemma,
      )
    if (clause.lemma === 'ratify')
      for (const phrase of clause.subjects) addBodies(view, phrase, extent, 'party-to/maker', found, isState)
    const shares = /^(?:unveil|announce|launch)$/.test(clause.lemma) && clause.subjects.length > 1
    const keeps = isCeasefire(view) && KEEPING.test(clause.lemma)
    const brokers = /^(?:mediate|broker|negotiate|arrange)$/.test(clause.lemma)
    if (makes || brokers || keeps || shares || isTalkedOf(view, clause))
      for (const phrase of [...partners, ...(brokers ? [] : clause.subjects)])
        addBodies(view, phrase, extent, 'party-to/maker', found)
  }
}

/** "Norland and Sudland are parties to the convention", "the convention, to which both are parties". */
function isPartyTo(view: AgreementView, { lemma, objects, obliques, first }: Clause): boolean {
  const { document } = view.discourse.reading
  if (lemma !== 'be' || !objects.some(({ head }) => /^(?:party|signatory|adherent)$/.test(lemmaAt(document, head))))
    return false
  const relative = document.tokens[first + 1]?.lower === 'which' && document.tokens[first]?.lower === 'to'
  const named = view.group.mentions.some(({ phrase }) => phrase.last === first - 2 || phrase.last === first - 1)
  return (
    (relative && named) ||
    obliques.some(({ preposition, phrases }) => preposition === 'to' && phrases.some(view.isMention))
  )
}

/** "Wrapped up talks on the deal": who talks of it means to make it. */
const isTalkedOf = (view: AgreementView, { objects, obliques }: Clause): boolean =>
  objects.some(({ head }) => /^(?:talk|negotiation)$/.test(lemmaAt(view.discourse.reading.document, head))) &&
  obliques.some(
    ({ preposition, phrases }) => /^(?:on|over|about|for)$/.test(preposition) && phrases.some(view.isMention),
  )

/**
 * Gives a party that the words leave out: where "the agreement with B" is compared with "a pact with C" and the first
 * is known to bind A and B, the silent side of the second is A too.
 */
export function findSilentParty(
  own: Supported,
  other: Supported,
  otherPartners: readonly string[],
  evidence: Evidence,
): Supported {
  const silent = [...other.keys()].filter((id) => !otherPartners.includes(id))
  if (own.size !== 1 || other.size !== 2 || silent.length !== 1) return own
  const completed: Supported = new Map(own)
  for (const id of silent) support(completed, id, { ...evidence, rule: 'party-to/silent-side', confidence: 0.6 })
  return completed
}
