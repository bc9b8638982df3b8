import type { Document } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'

/** The content ends where the report goes on: ", adding that …", "and V-ed" with the reporter as subject, where another reports, or with the sentence. */
export function contentEnd(discourse: Discourse, content: Clause, sentenceLast: number, report: Clause): number {
  const next = clausesOf(discourse.reading, content.sentence)
    .filter(({ verb, lemma }) => verb > content.verb && findReportingVerb(lemma) !== null)
    .map((other) => ({ other, joint: jointOf(discourse, other, report) ?? partedAt(discourse, other, report) }))
    .find(({ joint }) => joint !== null)
  const whole = next === undefined ? sentenceLast : (next.joint ?? 0) - 1
  const end = content.form === 'gerund' ? beforeRelative(discourse, content, whole) : whole
  return closeQuote(discourse, content.first, trimEnd(discourse, beforeSource(discourse, content.verb, end)))
}

/** ", an accusation that the others called absurd": the article goes on with what it is. */
const judges = ({ tokens }: Document, at: number): boolean =>
  /^an?$/.test(tokens[at]?.lower ?? '') &&
  /^(?:accusation|allegation|claim|charge|assertion|suggestion|statement|view|move|remark)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  (/^(?:that|which|\w+ed)$/.test(tokens[at + 2]?.lower ?? '') ||
    /^(?:DET|PRON|PROPN)$/.test(tokens[at + 2]?.upos ?? ''))

/** ", according to court papers" behind what is said tells who says so: the token before its comma. */
function beforeSource({ reading: { document } }: Discourse, from: number, last: number): number {
  const source = document.tokens
    .slice(from, last + 1)
    .find(
      ({ lower, index }) =>
        (lower === 'according' || judges(document, index)) && document.tokens[index - 1]?.text === ',',
    )
  return source === undefined ? last : source.index - 2
}

/** The token with which the report goes on: ", adding that …", "but warned that …" of who reports; null where it does not. */
function jointOf(discourse: Discourse, other: Clause, report: Clause): number | null {
  const { tokens } = discourse.reading.document
  if (other.form === 'gerund') return /^(?:,|and)$/.test(tokens[other.first - 1]?.text ?? '') ? other.first : null
  const same =
    other.form === 'finite' &&
    /^VB[DPZ]$/.test(tokens[other.verb]?.xpos ?? '') &&
    other.noun === null &&
    other.subjects.length > 0 &&
    other.subjects[0] === report.subjects[0]
  const joint = tokens.slice(report.verb, other.verb).findLast(({ lower }) => /^(?:and|but)$/.test(lower))
  return same && joint !== undefined && other.verb - joint.index <= 3 ? joint.index : null
}

/** ", and doctors fear …", ", while Peru urged …", "; others said …": the token with which somebody else reports or acts with words; null where nobody does. */
function partedAt({ reading: { document } }: Discourse, other: Clause, report: Clause): number | null {
  const subject = other.subjects[0]
  if (other.form !== 'finite' || other.noun !== null || subject === undefined || subject.first < report.verb)
    return null
  const joint = subject.first - 1
  if (document.tokens[joint]?.text === ';') return joint
  if (other.role === 'content' || !/^VB[DPZ]$/.test(document.tokens[other.verb]?.xpos ?? '')) return null
  const joins = /^(?:and|but|while|whereas)$/.test(document.tokens[joint]?.lower ?? '')
  return joins && document.tokens[joint - 1]?.text === ',' ? joint : null
}

/** "Denied having met Ruiz, who is in Lima": the article goes on with who that is. */
function beforeRelative(discourse: Discourse, { verb }: Clause, last: number): number {
  const { tokens } = discourse.reading.document
  const comma = tokens
    .slice(verb, last)
    .find(({ text, index }) => text === ',' && /^(?:who|which|whose|whom)$/.test(tokens[index + 1]?.lower ?? ''))
  return comma === undefined ? last : comma.index - 1
}

/** A quotation that begins within the content ends within it. */
function closeQuote(discourse: Discourse, first: number, last: number): number {
  const { tokens } = discourse.reading.document
  const marks = tokens.slice(first, last + 1).filter(({ text }) => /^["“”]$/.test(text)).length
  const close = tokens.slice(last + 1, last + 4).find(({ text }) => /^["”]$/.test(text))
  return marks % 2 === 1 && close !== undefined ? close.index : last
}

/** The token at or before `last` that is no mark or dangling "and". */
export function trimEnd(discourse: Discourse, last: number): number {
  const { tokens } = discourse.reading.document
  let end = last
  while (end > 0 && /^(?:[,.;:!?"“”’]|and)$/.test(tokens[end]?.text ?? '')) end--
  return end
}
