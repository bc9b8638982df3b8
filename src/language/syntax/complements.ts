import type { Oblique } from './clause.ts'
import type { NounPhrase } from './phrase.ts'
import { isInverted } from './subjects.ts'
import {
  coordination,
  coordinationStart,
  isGoverned,
  isKind,
  isReduced,
  isSubject,
  type Line,
  nounAt,
  opensClause,
  verbAt,
  wordAt,
} from './walk.ts'

/** The noun phrases right of a verb that are its direct object; none where they begin a clause of their own. */
export function findObjects(line: Line, at: number): NounPhrase[] {
  let next = at + 1
  while (isKind(line, next, 'adverb', 'other')) next++
  const noun = nounAt(line, next)
  if (noun === null || noun.relative || isSubject(line, next) || isInverted(line, at)) return []
  return pick(line, coordination(line, next))
}

/** The prepositional phrases between a verb and the end of its clause. */
export function findObliques(line: Line, at: number): Oblique[] {
  const found: Oblique[] = []
  for (let next = at + 1; next < line.phrases.length && !endsClause(line, next, at); next++) {
    if (!isKind(line, next, 'preposition') || nounAt(line, next + 1) === null || isGenitive(line, next)) continue
    found.push({ preposition: wordAt(line, next), phrases: pick(line, coordination(line, next + 1)) })
  }
  return found
}

/** "Of" behind a noun belongs to the noun. */
const isGenitive = (line: Line, at: number): boolean => wordAt(line, at) === 'of' && isKind(line, at - 1, 'noun')

/** The prepositional phrases that follow a noun phrase directly, each after the other: "the pact with A on B". */
export function findNounComplements(line: Line, at: number): Oblique[] {
  const found: Oblique[] = []
  for (
    let next = at + 1;
    isKind(line, next, 'preposition') && nounAt(line, next + 1) !== null && !opensClause(line, next);
  ) {
    const members = coordination(line, next + 1)
    found.push({ preposition: wordAt(line, next), phrases: pick(line, members) })
    next = (members.at(-1) ?? next + 1) + 1
  }
  return found
}

/** The phrases before a clause's subject that modify it: "In Moscow on Friday, …". */
export function findFronted(line: Line, at: number): Oblique[] {
  const found: Oblique[] = []
  if (verbAt(line, at)?.form !== 'finite' || isReduced(line, at)) return found
  for (let next = clauseStart(line, at); next < at; next++) {
    if (nounAt(line, next) !== null && !isGoverned(line, next)) break
    if (
      !isKind(line, next, 'preposition') ||
      nounAt(line, next + 1) === null ||
      opensClause(line, next) ||
      isGenitive(line, next)
    )
      continue
    found.push({ preposition: wordAt(line, next), phrases: pick(line, coordination(line, next + 1)) })
  }
  return found
}

/** Index of the first phrase of the verb's clause; the verb itself where it has no subject of its own. */
export function clauseStart(line: Line, at: number): number {
  if (verbAt(line, at)?.form !== 'finite' || isReduced(line, at) || isKind(line, at - 1, 'conjunction')) return at
  let start = at
  for (let next = at - 1; next >= 0; next--) {
    if (isKind(line, next, 'stop') || opensClause(line, next) || nounAt(line, next)?.relative === true) return next + 1
    if (isKind(line, next, 'verb')) return hasNoun(line, 0, next) && isInserted(line, next, at) ? 0 : start
    if (isKind(line, next, 'noun') && !isGoverned(line, next)) start = coordinationStart(line, next)
    if (next === 0) return 0
  }
  return start
}

/** A verb between two commas does not end the clause around it. */
function isInserted(line: Line, verb: number, at: number): boolean {
  const closes = line.phrases.slice(verb, at).some((phrase) => phrase.kind === 'comma')
  return closes && line.phrases.slice(Math.max(0, verb - 4), verb).some((phrase) => phrase.kind === 'comma')
}

const hasNoun = (line: Line, from: number, to: number): boolean =>
  line.phrases.slice(from, to).some((phrase) => phrase.kind === 'noun')

/** Index of the last phrase of the verb's clause. */
export function clauseEnd(line: Line, at: number): number {
  let next = at + 1
  while (next < line.phrases.length && !endsClause(line, next, at)) next++
  return next - 1
}

function endsClause(line: Line, at: number, verb: number): boolean {
  if (isKind(line, at, 'stop')) return true
  if (isKind(line, at, 'verb')) return at > verb
  if (opensClause(line, at) || nounAt(line, at)?.relative === true) return true
  return nounAt(line, at) !== null && isSubject(line, at) && at > verb
}

const pick = (line: Line, indexes: readonly number[]): NounPhrase[] =>
  indexes.map((index) => nounAt(line, index)).filter((noun) => noun !== null)
