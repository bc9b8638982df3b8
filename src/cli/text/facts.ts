import type { Agreement, Polarity } from '../../model/agreement.ts'
import type { Event } from '../../model/event.ts'
import { EVENT_KINDS } from '../../model/event-kind.ts'
import { RELATION_TYPES, type Relation } from '../../model/relation.ts'
import type { Statement } from '../../model/statement.ts'
import { toPlainLine } from '../terminal.ts'
import { type NameOf, toDateColumn, toEvidenceLines } from './names.ts'

const POLARITY_VERBS: Readonly<Record<Polarity, string>> = {
  included: 'includes',
  absent: 'leaves out',
  prohibited: 'prohibits',
}

/** What is known of an agreement, each provision with its words. */
export function toAgreementLines(agreement: Agreement, nameOf: NameOf): string[] {
  const { kind, name, parties, signatories, signedOn, ratifiedOn, inForceOn, expiresOn } = agreement
  const { term, renewable, domains, provisions, evidence } = agreement
  const rows = [
    ['parties', parties.map(nameOf).join(', ')],
    ['signed by', signatories.map(nameOf).join(', ')],
    ['signed on', signedOn?.edtf ?? ''],
    ['ratified', ratifiedOn?.edtf ?? ''],
    ['in force', inForceOn?.edtf ?? ''],
    ['expires', expiresOn?.edtf ?? ''],
    ['term', term ?? ''],
    ['renewable', renewable === null ? '' : renewable ? 'yes' : 'no'],
    ['domains', domains.join(', ')],
  ]
  return [
    `  ${toPlainLine(name)} (${kind})`,
    ...rows.filter(([, value]) => value !== '').map(([label = '', value]) => `    ${label.padEnd(10)} ${value}`),
    ...toEvidenceLines(evidence, nameOf),
    ...provisions.flatMap(({ topic, polarity, evidence }) => [
      `    ${POLARITY_VERBS[polarity].padEnd(10)} ${toPlainLine(topic)}`,
      ...toEvidenceLines(evidence, nameOf),
    ]),
  ]
}

/** When, what, who in which role, where, and the words. */
export function toEventLines({ kind, date, place, participants, object, evidence }: Event, nameOf: NameOf): string[] {
  const parts = [
    EVENT_KINDS[kind].label,
    ...participants.map(({ role, entity }) => `${role} ${nameOf(entity)}`),
    ...(object === null ? [] : [`object ${toPlainLine(object)}`]),
    ...(place === null ? [] : [`at ${nameOf(place)}`]),
  ]
  return [`  ${toDateColumn(date)} ${parts.join(', ')}`, ...toEvidenceLines(evidence, nameOf)]
}

/** The two ends, what ties them, and the words. */
export function toRelationLines({ type, subject, object, value, evidence }: Relation, nameOf: NameOf): string[] {
  const title = value === null ? '' : ` (${toPlainLine(value)})`
  const tie = `  ${nameOf(subject)} ${RELATION_TYPES[type].label} ${nameOf(object)}${title}`
  return [tie, ...toEvidenceLines(evidence, nameOf)]
}

/** Who said it, how it is reported, and the words said. */
export function toStatementLines({ speaker, cue, kind, text }: Statement, nameOf: NameOf): string[] {
  const report = cue === null ? kind : `${kind}, “${toPlainLine(cue)}”`
  return [`  ${speaker === null ? 'Unknown' : nameOf(speaker)} (${report})`, `      “${toPlainLine(text)}”`]
}
