import type { Agreement, Provision } from '../model/agreement.ts'
import type { Entity, Mention } from '../model/entity.ts'
import type { Event, Participant } from '../model/event.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Relation } from '../model/relation.ts'
import type { Statement } from '../model/statement.ts'
import { toRelationId, toStatementId } from './ids.ts'

/** Which entity of the knowledge base each id of an article stands for; others stand for themselves. */
export type Identities = ReadonlyMap<string, string>

/**
 * The extraction with the ids of the knowledge base in place of those that the article alone gives. What becomes one by
 * that is told once, with all its evidence; the ids of ties and statements follow those of their ends.
 */
export function applyIdentities(extraction: Extraction, identities: Identities): Extraction {
  if (identities.size === 0) return extraction
  const to = (id: string): string => identities.get(id) ?? id
  const { article, entities, relations, events, agreements, statements } = extraction
  const evidence = (pieces: readonly Evidence[]): Evidence[] =>
    pieces.map((piece) => ({ ...piece, assertedBy: piece.assertedBy === null ? null : to(piece.assertedBy) }))
  return {
    ...extraction,
    article: {
      ...article,
      dateline: article.dateline && { ...article.dateline, entity: mapped(article.dateline.entity, to) },
    },
    entities: gather(
      entities.map((entity) => ({ ...entity, id: to(entity.id) })),
      joinEntities,
    ),
    relations: gather(
      relations.flatMap((relation) => toRelation(relation, to, evidence)),
      joinEvidence,
    ),
    events: gather(
      events.map((event) => toEvent(event, to, evidence)),
      joinEvents,
    ),
    agreements: gather(
      agreements.map((agreement) => toAgreement(agreement, to, evidence)),
      joinAgreements,
    ),
    statements: gather(
      statements.map((statement) => toStatement(statement, to, evidence)),
      joinEvidence,
    ),
  }
}

type To = (id: string) => string
type ToEvidence = (pieces: readonly Evidence[]) => Evidence[]

const mapped = (id: string | null, to: To): string | null => (id === null ? null : to(id))

/** One of each id, joined with the others of it, in the order of the first. */
function gather<T extends { readonly id: string }>(items: readonly T[], join: (a: T, b: T) => T): T[] {
  const kept = new Map<string, T>()
  for (const item of items) {
    const before = kept.get(item.id)
    kept.set(item.id, before === undefined ? item : join(before, item))
  }
  return [...kept.values()]
}

/** A tie of one to itself is none. */
function toRelation(relation: Relation, to: To, toEvidence: ToEvidence): Relation[] {
  const [subject, object] = [to(relation.subject), to(relation.object)]
  if (subject === object) return []
  const { type, value } = relation
  const kept = subject === relation.subject && object === relation.object
  const id = kept ? relation.id : toRelationId(type, subject, object, value)
  return [{ ...relation, id, subject, object, evidence: toEvidence(relation.evidence) }]
}

function toEvent(event: Event, to: To, toEvidence: ToEvidence): Event {
  const participants = event.participants.map(({ role, entity }) => ({ role, entity: to(entity) }))
  return {
    ...event,
    id: to(event.id),
    place: mapped(event.place, to),
    participants: withoutRepeats(participants),
    evidence: toEvidence(event.evidence),
  }
}

function toAgreement(agreement: Agreement, to: To, toEvidence: ToEvidence): Agreement {
  return {
    ...agreement,
    id: to(agreement.id),
    parties: [...new Set(agreement.parties.map(to))],
    signatories: [...new Set(agreement.signatories.map(to))],
    provisions: agreement.provisions.map((provision) => ({ ...provision, evidence: toEvidence(provision.evidence) })),
    evidence: toEvidence(agreement.evidence),
  }
}

function toStatement(statement: Statement, to: To, toEvidence: ToEvidence): Statement {
  const speaker = mapped(statement.speaker, to)
  const id = speaker === statement.speaker ? statement.id : toStatementId(speaker, statement.text)
  return {
    ...statement,
    id,
    speaker,
    about: [...new Set(statement.about.map(to))],
    evidence: toEvidence(statement.evidence),
  }
}

const withoutRepeats = (participants: readonly Participant[]): Participant[] => [
  ...new Map(participants.map((one) => [`${one.role} ${one.entity}`, one])).values(),
]

/** Called as more of its mentions call it; in text order. */
function joinEntities(a: Entity, b: Entity): Entity {
  const [main, other] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a]
  const aliases = [...main.aliases, other.name, ...other.aliases].filter((name) => name !== main.name)
  return {
    ...main,
    aliases: [...new Set(aliases)],
    attributes: { ...other.attributes, ...main.attributes },
    mentions: [...a.mentions, ...b.mentions].toSorted(byPlace),
  }
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || a.end - b.end

function joinEvidence<T extends { readonly evidence: readonly Evidence[] }>(a: T, b: T): T {
  const pieces = [...a.evidence, ...b.evidence]
  return { ...a, evidence: [...new Map(pieces.map((piece) => [JSON.stringify(piece), piece])).values()] }
}

const joinEvents = (a: Event, b: Event): Event => ({
  ...joinEvidence(a, b),
  date: a.date ?? b.date,
  place: a.place ?? b.place,
  object: a.object ?? b.object,
  participants: withoutRepeats([...a.participants, ...b.participants]),
})

const joinAgreements = (a: Agreement, b: Agreement): Agreement => ({
  ...b,
  ...Object.fromEntries(Object.entries(a).filter(([, value]) => value !== null)),
  parties: [...new Set([...a.parties, ...b.parties])],
  signatories: [...new Set([...a.signatories, ...b.signatories])],
  domains: [...new Set([...a.domains, ...b.domains])],
  provisions: joinProvisions([...a.provisions, ...b.provisions]),
  evidence: joinEvidence(a, b).evidence,
})

function joinProvisions(provisions: readonly Provision[]): Provision[] {
  const groups = Map.groupBy(provisions, ({ topic, polarity }) => `${topic} ${polarity}`)
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [others.reduce(joinEvidence, first)] : []))
}
