import type { Clause } from '../../language/syntax/clause.ts'
import type { Status } from '../../model/evidence.ts'
import { actorsOf } from '../entities/actors.ts'
import { type Discourse, isParty } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Quote } from '../quotes.ts'

/** A clause that reports what somebody says. */
export interface Report {
  readonly clause: Clause
  readonly speaker: string | null
  readonly cue: string
  readonly stance: Status
}

/** Verbs weaker than this ("want", "show") rarely report speech. */
const WEAK = 0.5

/** The reporting clauses of the document outside quotations, by sentence. */
export function findReports(discourse: Discourse, quotes: readonly Quote[]): ReadonlyMap<number, readonly Report[]> {
  const quoted = new Set(
    quotes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  )
  const reports = discourse.reading.clauses.flatMap((clause) => {
    const row = quoted.has(clause.verb) || clause.passive ? null : findReportingVerb(clause.lemma)
    if (row === null || row.strength < WEAK) return []
    const cue = discourse.reading.document.tokens[clause.verb]?.text ?? ''
    return [{ clause, speaker: findSpeaker(discourse, clause), cue, stance: row.stance }]
  })
  return Map.groupBy(reports, ({ clause }) => clause.sentence)
}

/** The first person, organization or country that is the clause's subject. */
function findSpeaker(discourse: Discourse, clause: Clause): string | null {
  const said = clause.subjects.flatMap((phrase) => actorsOf(discourse, phrase))
  return said.find(isParty) ?? null
}
