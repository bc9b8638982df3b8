import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { FoundDate } from '../dates/find-dates.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { isWithin } from './date-positions.ts'
import type { EventCandidate } from './event-draft.ts'
import { unitBefore } from './from-noun.ts'

/** "Since January, he said, they had arrested 200": a perfect tells what goes on from a date; one that opens the sentence is that of its last clause. */
export function isOngoing({ reading }: Discourse, { clause, noun }: EventCandidate, date: FoundDate): boolean {
  if (clause === null || noun !== null || !date.date.edtf.endsWith('/..')) return false
  const { tokens, sentences } = reading.document
  const { first = 0, last = -1 } = sentences[date.sentence] ?? {}
  const own =
    date.start >= (tokens[clause.first]?.start ?? 0) &&
    date.end <= (tokens[clause.last]?.end ?? 0) &&
    !isWithinOther(reading, clause, date)
  const opens = date.start <= (tokens[first + 1]?.start ?? 0) && clause.last >= last - 1
  const isPerfect = tokens
    .slice(clause.first, clause.verb)
    .some(({ lower, head }) => /^(?:has|have|had)$/.test(lower) && head === clause.verb)
  return isPerfect && (own || opens)
}

/** "Ruiz, who has led since 2017, conceded": the date stands in a clause within the clause. */
const isWithinOther = (reading: Discourse['reading'], clause: Clause, date: FoundDate): boolean =>
  clausesOf(reading, clause.sentence).some(
    (other) =>
      other.index !== clause.index &&
      other.first > clause.first &&
      other.last < clause.last &&
      date.start >= (reading.document.tokens[other.first]?.start ?? 0) &&
      date.end <= (reading.document.tokens[other.last]?.end ?? 0),
  )

/**
 * "Accused Norland of breaking a truce signed in October": a month or a year behind a participle that describes a noun is
 * when that was done; a day may be that of the sentence. What is built is ready when it is opened: "built a plant, launched in 2013".
 */
export function isOfDescribed(
  { reading }: Discourse,
  { clause, first, kind }: EventCandidate,
  date: FoundDate,
): boolean {
  if (clause === null || date.date.edtf.length >= DAY) return false
  const { tokens } = reading.document
  return clausesOf(reading, clause.sentence).some(
    ({ index, verb, last, role, form, noun, lemma }) =>
      index !== clause.index &&
      !(kind === 'build' && COMPLETES.test(lemma)) &&
      role === 'relative' &&
      form === 'participle' &&
      noun !== null &&
      verb > first &&
      date.start > (tokens[verb]?.start ?? 0) &&
      date.end <= (tokens[last]?.end ?? 0),
  )
}

const COMPLETES = /^(?:launch|open|complete|finish|inaugurate|commission|unveil)$/

/** Characters of a whole day: "2024-05-05". */
const DAY = 10

/** "Marked the anniversary of the invasion on Sunday", "veterans of World War II": what is remembered, or has a name of its own, was at another time. */
export function isRemembered({ reading: { document } }: Discourse, { first, head }: NounPhrase): boolean {
  const { tokens } = document
  const named = tokens[head]?.upos === 'PROPN' && tokens[head - 1]?.upos === 'PROPN'
  return named || (tokens[first - 1]?.lower === 'of' && MEMORIES.test(tokens[first - 2]?.lower ?? ''))
}

const MEMORIES = /^(?:anniversary|centenary|commemoration|memory|remembrance|survivors?|veterans?|victims?)$/

/** "Resigned in May, days after his arrest", "signed it in May, ending two years of talks": what came before, or took longer. */
export const isBehindOther = (discourse: Discourse, noun: NounPhrase, date: FoundDate): boolean => {
  const before = discourse.reading.document.tokens[noun.first - 1]
  const isLater =
    /^(?:after|before|since|until|following)$/.test(before?.lower ?? '') && date.end <= (before?.start ?? 0)
  return isLater || isReason(discourse, noun) || LENGTHS.test(unitBefore(discourse, noun) ?? '')
}

/** "Held drills on Monday in response to a visit", "resigned on Monday over the strikes": what was before. */
function isReason({ reading: { document } }: Discourse, { first }: NounPhrase): boolean {
  const [noun, preposition] = [document.tokens[first - 2]?.lower ?? '', document.tokens[first - 1]?.lower ?? '']
  return /^(?:over|despite)$/.test(preposition) || /^(?:response to|because of|wake of)$/.test(`${noun} ${preposition}`)
}

const LENGTHS = /^(?:day|week|month|year|decade)$/

/** "Denied the strikes and broke the truce, which began in May": the date of a clause that describes another noun. */
export const isOfRelative = (discourse: Discourse, { noun: own, first }: EventCandidate, date: FoundDate): boolean =>
  clausesOf(discourse.reading, date.sentence).some(
    (other) =>
      other.role === 'relative' &&
      other.form === 'finite' &&
      other.noun !== null &&
      other.noun !== own &&
      (first < other.first || first > other.last) &&
      isWithin(discourse, date, other),
  )

/** "Is due next week for talks on a pipeline that they plan to build": what is told below a clause that describes a noun. */
export const isUnderRelative = (discourse: Discourse, { governor }: Clause, date: FoundDate): boolean => {
  const above = discourse.reading.clauses[governor ?? -1]
  if (above === undefined) return false
  const describes = above.role === 'relative' && above.noun !== null && !isWithin(discourse, date, above)
  return describes || isUnderRelative(discourse, above, date)
}

/** "Sent grain in May, and Norland has pledged oil": the date of a fellow clause that is told in another tense. */
export const isOfFellow = (discourse: Discourse, clause: Clause, date: FoundDate): boolean =>
  clausesOf(discourse.reading, clause.sentence).some(
    (other) =>
      other.index !== clause.index &&
      other.role === clause.role &&
      other.governor === clause.governor &&
      other.noun === null &&
      isWithin(discourse, date, other) &&
      tenseOf(discourse, other) !== (tenseOf(discourse, clause) ?? tenseOf(discourse, other)),
  )

type Tense = 'past' | 'perfect' | 'present' | 'open'

/** The tense of a clause by its verb or the first of its auxiliaries; null where it has none of its own. */
function tenseOf({ reading: { document } }: Discourse, { first, verb, modality }: Clause): Tense | null {
  if (modality !== 'none') return 'open'
  const helpers = document.tokens.slice(first, verb).filter(({ head, upos }) => head === verb && upos === 'AUX')
  const finite = [...helpers, document.tokens[verb]].find((token) => /^VB[DZP]$/.test(token?.xpos ?? ''))
  if (finite === undefined) return null
  if (finite.index !== verb && /^(?:has|have)$/.test(finite.lower)) return 'perfect'
  return finite.xpos === 'VBD' ? 'past' : 'present'
}
