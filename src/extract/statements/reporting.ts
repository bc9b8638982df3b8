import type { Clause } from '../../language/syntax/clause.ts'
import type { Status } from '../../model/evidence.ts'
import { actorsOf } from '../entities/actors.ts'
import { clausesOf, type Discourse, isParty, isPerson } from '../entities/discourse.ts'
import { findReportingVerb, type ReportingVerb, type Takes } from '../lexicon/reporting-verbs.ts'
import type { Quote } from '../quotes.ts'
import { isDocument, writerOf } from './documents.ts'

/** A clause that reports what somebody says. */
export interface Report {
  readonly clause: Clause
  readonly speaker: string | null
  readonly cue: string
  readonly stance: Status
  readonly takes: Takes
}

/** Verbs weaker than this ("want", "show") report no speech, but those of judgment before "that" do. */
const WEAK = 0.5
const JUDGING = /^(?:hold|judge|fear|regret|worry|doubt)$/

/** The reporting clauses of the document outside quotations, by sentence. */
export function findReports(discourse: Discourse, quotes: readonly Quote[]): ReadonlyMap<number, readonly Report[]> {
  const quoted = new Set(
    quotes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  )
  const reports = discourse.reading.clauses.flatMap((clause) =>
    quoted.has(clause.verb) ? [] : (readReport(discourse, clause) ?? readIdiom(discourse, clause) ?? []),
  )
  return Map.groupBy(reports, ({ clause }) => clause.sentence)
}

function readReport(discourse: Discourse, clause: Clause): Report | null {
  const speaks = isSpeaking(clause)
  const row =
    clause.passive && !speaks ? null : isReading(discourse, clause) ? READING : findReportingVerb(clause.lemma)
  const weak = row !== null && row.strength < WEAK
  if (row === null || (weak && !(JUDGING.test(clause.lemma) && tellsThat(discourse, clause)))) return null
  const { stance, takes } = row
  const speaker = findSpeaker(discourse, clause, speaks ? clause.objects : spokenBy(clause))
  return weak && speaker === null ? null : { clause, speaker, cue: cueOf(discourse, clause), stance, takes }
}

/** "“…,” the letter read". */
const READING: ReportingVerb = { lemma: 'read', stance: 'asserted', takes: 'quote', strength: 1 }

const isReading = (discourse: Discourse, { lemma, subjects: [subject] }: Clause): boolean =>
  lemma === 'read' && subject !== undefined && isDocument(discourse, subject)

/** "The mission complained of fraud": what parsers take for a participle of verbs that have none. */
const isSpeaking = ({ lemma, form, passive, obliques }: Clause): boolean =>
  passive &&
  form === 'participle' &&
  /^(?:complain|boast|insist|protest|reply|respond|remark|speak|joke)$/.test(lemma) &&
  obliques.every(({ preposition }) => preposition !== 'by')

/** "Courts held that …". */
const tellsThat = (discourse: Discourse, { sentence, index }: Clause): boolean =>
  clausesOf(discourse.reading, sentence).some(
    ({ role, governor, marker, noun }) =>
      role === 'content' && governor === index && marker === 'that' && noun === null,
  )

/** "Soldiers, who it said had fled": whoever stands next to the verb speaks. */
const spokenBy = ({ role, subjects }: Clause): Clause['subjects'] =>
  role === 'relative' ? subjects.slice(-1) : subjects

/** "Let it be known that …", "made clear that …": phrases that report as verbs do. */
function readIdiom(discourse: Discourse, clause: Clause): Report | null {
  const above = discourse.reading.clauses[clause.governor ?? -1]
  const known = clause.lemma === 'know' && above?.lemma === 'let'
  const clear = clause.lemma === 'make' && tellsThat(discourse, clause) && isClear(discourse, clause)
  if (!known && !clear) return null
  const { subjects } = known ? above : clause
  return {
    clause,
    speaker: findSpeaker(discourse, clause, subjects),
    cue: cueOf(discourse, clause),
    stance: 'asserted',
    takes: 'that',
  }
}

const isClear = ({ reading: { document } }: Discourse, { verb }: Clause): boolean =>
  document.tokens.slice(verb + 1, verb + 4).some(({ lower }) => /^(?:clear|plain|known|public)$/.test(lower))

const cueOf = ({ reading: { document } }: Discourse, { verb }: Clause): string => document.tokens[verb]?.text ?? ''

/** The first person, organization or country that is the clause's subject, or that wrote the document which is. */
function findSpeaker(discourse: Discourse, clause: Clause, subjects: Clause['subjects']): string | null {
  const said = subjects.flatMap((phrase) => actorsOf(discourse, phrase))
  return (
    said.find(isParty) ??
    writerOf(discourse, clause, subjects) ??
    (subjects.length === 0 ? besideVerb(discourse, clause) : null)
  )
}

/** "In a letter dated 10 May, its head, Ana Ruiz, wrote that …": the person between two marks in front of a verb that is left without a subject. */
function besideVerb({ reading: { document }, byHead }: Discourse, { verb, form, passive }: Clause): string | null {
  const named = document.tokens[verb - 1]?.text === ',' ? byHead.get(verb - 2) : undefined
  const apposed = named?.form === 'name' && document.tokens[named.first - 1]?.text === ','
  return apposed && form === 'finite' && !passive ? (named.entities.find(isPerson) ?? null) : null
}
