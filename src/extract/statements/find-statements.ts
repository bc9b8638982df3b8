import type { Clause } from '../../language/syntax/clause.ts'
import type { Status } from '../../model/evidence.ts'
import { actorsOf } from '../entities/actors.ts'
import type { Discourse } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import type { Quote } from '../quotes.ts'
import type { Reading } from '../reading.ts'
import { findAccording } from './according.ts'
import type { Speech } from './direct.ts'
import { type Content, findContents } from './indirect.ts'
import { findNounReports } from './noun-content.ts'
import type { Report } from './reporting.ts'
import type { StatementDraft } from './statement-draft.ts'

/** What was said by whom, sentence by sentence: the quotations first, then reported clauses and those that hold quotations ("mixed"). */
export function findStatements(discourse: Discourse, { reports, attributed }: Speech): StatementDraft[] {
  const { quotes } = discourse.reading
  const direct = attributed.map(({ quote, report, carried }) =>
    toDraft(discourse, quote, 'direct', report, carried ? 'carried-speaker' : 'quotation', carried ? 0.7 : 0.9),
  )
  const indirect = [...reports.values()].flat().flatMap((report) => readIndirect(discourse, report, quotes))
  const according = discourse.reading.document.sentences.flatMap(({ index }) => readAccording(discourse, index, quotes))
  const held = findNounReports(discourse).map(({ content, speaker, cue, stance }) =>
    draft(discourse, content, kindOf(content, quotes), speaker, cue, stance, 'noun-content', 0.7),
  )
  const told = direct.filter((one) => !isFragment(discourse, one, indirect))
  return [...told, ...indirect, ...held, ...according].toSorted((a, b) => a.evidence.sentence - b.evidence.sentence)
}

/** "Said it would look at the deal \"with great care\"": a quotation without a verb is told with the words around it. */
const isFragment = (discourse: Discourse, { start, end, speaker }: StatementDraft, others: readonly StatementDraft[]) =>
  others.some(
    (other) => other.kind === 'mixed' && other.speaker === speaker && other.start < start && end <= other.end,
  ) &&
  !discourse.reading.document.tokens.some(
    (token) => token.start >= start && token.end <= end && /^(?:VERB|AUX)$/.test(token.upos),
  )

function readIndirect(discourse: Discourse, report: Report, quotes: readonly Quote[]): StatementDraft[] {
  return findContents(discourse, report)
    .filter((content) => !isQuoted(content, quotes) && !isUntold(discourse, report, content))
    .map((content) => toDraft(discourse, content, kindOf(content, quotes), report, 'reported-clause', 0.8))
}

/** "It does not say who": nothing has been said. */
const isUntold = ({ reading }: Discourse, { clause }: Report, { first }: Content): boolean =>
  (clause.negated || isWithheld(reading, clause)) &&
  /^(?:to|of|in|on|at|from|for|who|whom|whose|what|which|when|where|why|how|whether|if|by)$/.test(
    reading.document.tokens[first]?.lower ?? '',
  )

/** "Declined to say", "would not say". */
const isWithheld = ({ clauses }: Reading, { governor }: Clause): boolean =>
  /^(?:decline|refuse|fail)$/.test(clauses[governor ?? -1]?.lemma ?? '')

function readAccording(discourse: Discourse, sentence: number, quotes: readonly Quote[]): StatementDraft[] {
  const found = findAccording(discourse, sentence, quotes)
  const nouns = discourse.reading.syntaxes[sentence]?.nouns ?? []
  const phrase =
    nouns.findLast(({ first, last }) => found !== null && first <= found.source && found.source <= last) ??
    nouns.find(({ first }) => found !== null && first > found.source && first < found.source + 4)
  if (found === null || phrase === undefined) return []
  const speaker = actorsOf(discourse, phrase)[0] ?? null
  return [
    draft(
      discourse,
      found.content,
      isQuoted(found.content, quotes) ? 'direct' : kindOf(found.content, quotes),
      speaker,
      found.cue,
      'asserted',
      'according-to',
      0.8,
    ),
  ]
}

/** The content is one quotation, which is told already. */
const isQuoted = ({ first, last }: Content, quotes: readonly Quote[]): boolean =>
  quotes.some((quote) => quote.first <= first + 1 && quote.last >= last - 1)

const kindOf = ({ first, last }: Content, quotes: readonly Quote[]): StatementDraft['kind'] =>
  quotes.some((quote) => quote.first >= first && quote.last <= last) ? 'mixed' : 'indirect'

const toDraft = (
  discourse: Discourse,
  content: Content,
  kind: StatementDraft['kind'],
  report: Report,
  rule: string,
  confidence: number,
): StatementDraft => draft(discourse, content, kind, report.speaker, report.cue, report.stance, rule, confidence)

function draft(
  discourse: Discourse,
  { first, last }: Content,
  kind: StatementDraft['kind'],
  speaker: string | null,
  cue: string,
  stance: Status,
  rule: string,
  confidence: number,
): StatementDraft {
  const { tokens, text } = discourse.reading.document
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const evidence = {
    ...toEvidence(discourse.reading.document, first, last, `statement/${rule}`, confidence, {
      status: stance,
      assertedBy: speaker,
    }),
    end,
    text: text.slice(start, end),
  }
  return { kind, start, end, speaker, cue, about: findAbout(discourse, first, last, speaker), evidence }
}

/** The entities spoken of within the statement, its speaker left out. */
function findAbout(discourse: Discourse, first: number, last: number, speaker: string | null): string[] {
  const found: string[] = []
  for (let at = first; at <= last; at++) found.push(...(discourse.byHead.get(at)?.entities ?? []))
  return [...new Set(found)].filter((id) => id !== speaker && typeOfId(id) !== 'event')
}
