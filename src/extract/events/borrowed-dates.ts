import type { Clause } from '../../language/syntax/clause.ts'
import type { EdtfDate } from '../../model/date.ts'
import type { FoundDate } from '../dates/find-dates.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { endOf, isModifier, isRelativeTo } from './date-positions.ts'
import type { EventCandidate } from './event-draft.ts'
import { findHarm } from './harm.ts'

/** "Protests over prices shook several towns in May": what acts in a clause happens when the clause does. */
export function findActingDate(
  discourse: Discourse,
  { noun, clause, kind }: EventCandidate,
  here: readonly FoundDate[],
): EdtfDate | null {
  if (noun === null || clause === null || !ACTING.test(kind)) return null
  const acting = clause.subjects.includes(noun) && !clause.passive ? clause : findHarm(discourse, noun)
  return acting === null ? null : dateBehind(discourse, acting, here)
}

const ACTING = /^(?:protest|attack|disaster|war|kill)$/

function dateBehind(discourse: Discourse, { verb, last }: Clause, here: readonly FoundDate[]): EdtfDate | null {
  const { tokens } = discourse.reading.document
  const behind = here.find(
    (date) =>
      date.start > (tokens[verb]?.start ?? 0) &&
      date.end <= endOf(discourse, last) &&
      !isModifier(discourse, date) &&
      !isRelativeTo(discourse, date, -1),
  )
  return behind?.date ?? null
}

/** "Was pardoned and sent home in May": of verbs with nothing between them but "and" or a comma, the last has the date of all. */
export function findJoinedDate(
  discourse: Discourse,
  { noun, clause }: EventCandidate,
  here: readonly FoundDate[],
): EdtfDate | null {
  if (noun !== null || clause === null) return null
  const { tokens } = discourse.reading.document
  const list = clausesOf(discourse.reading, clause.sentence).filter(
    ({ verb, form, subjects }) =>
      verb > clause.verb && form === clause.form && subjects.length > 0 && subjects[0] === clause.subjects[0],
  )
  let before = clause.verb
  for (const next of list) {
    if (!tokens.slice(before + 1, next.verb).every(({ lower }) => /^(?:and|,|then|later)$/.test(lower))) return null
    const date = dateBehind(discourse, next, here)
    if (date !== null) return date
    before = next.verb
  }
  return null
}

/** "A 2021 blast that killed 60", "the attacks of May 2015 which left 130 dead": what an event did happened when it did. */
export function findDescribedDate(
  discourse: Discourse,
  { noun, clause, kind }: EventCandidate,
  here: readonly FoundDate[],
): EdtfDate | null {
  const deed = clause?.noun ?? null
  if (noun !== null || clause === null || deed === null || clause.role !== 'relative') return null
  if (!/^(?:kill|die|attack|disaster)$/.test(kind) || !clause.subjects.includes(deed)) return null
  const { tokens } = discourse.reading.document
  const told = here.find(
    ({ start, end }) => start >= (tokens[deed.first]?.start ?? 0) && end <= (tokens[clause.first]?.start ?? 0),
  )
  return told?.date ?? null
}
