import type { Token } from '../document.ts'
import type { NounPhrase, Phrase, VerbGroup } from './phrase.ts'

/** A sentence cut into phrases, with the tokens they point at. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
}

const CLAUSAL = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'till',
  'while',
  'than',
  'once',
  'because',
  'although',
  'though',
])

export const nounAt = ({ phrases }: Line, at: number): NounPhrase | null => {
  const phrase = phrases[at]
  return phrase?.kind === 'noun' ? phrase : null
}

export const verbAt = ({ phrases }: Line, at: number): VerbGroup | null => {
  const phrase = phrases[at]
  return phrase?.kind === 'verb' ? phrase : null
}

export const wordAt = ({ tokens, phrases }: Line, at: number): string => tokens[phrases[at]?.first ?? -1]?.lower ?? ''

export const isKind = ({ phrases }: Line, at: number, ...kinds: readonly Phrase['kind'][]): boolean =>
  kinds.some((kind) => phrases[at]?.kind === kind)

/** Index of the first phrase of the coordination ("A, B and C") that ends with the noun phrase at `at`. */
export function coordinationStart(line: Line, at: number): number {
  let first = at
  for (;;) {
    const joint = isKind(line, first - 1, 'conjunction') ? first - 1 : first
    const before = joint < first && isKind(line, joint - 1, 'comma') ? joint - 2 : joint - 1
    if (joint === first || !isCoordinand(line, before) || at - before > LONGEST_LIST) return first
    first = before
    while (isListComma(line, first - 1) && isCoordinand(line, first - 2) && isListed(line, first)) first -= 2
  }
}

/** Indexes of the noun phrases coordinated from `at` on: "A, B and C" gives all three. */
export function coordination(line: Line, at: number): number[] {
  const found = [at]
  for (let next = at + 1; ; ) {
    const joint = jointLength(line, next)
    const apart = wordAt(line, at - 1) !== 'between' && isSubject(line, next + joint)
    if (joint === 0 || next - at > LONGEST_LIST || apart) return found
    found.push(next + joint)
    next += joint + 1
  }
}

/** How many phrases join a noun phrase to the next one at `at`: ", and" two, "and" or a list's comma one, else none. */
function jointLength(line: Line, at: number): number {
  const comma = isListComma(line, at)
  if (comma && isKind(line, at + 1, 'conjunction') && isCoordinand(line, at + 2)) return 2
  if (isKind(line, at, 'conjunction') && isCoordinand(line, at + 1)) return 1
  return comma && isListed(line, at + 1) ? 1 : 0
}

/** A comma that does not close an opening such as "On Friday," or "In the context of the war,". */
function isListComma(line: Line, at: number): boolean {
  if (!isKind(line, at, 'comma')) return false
  let first = at - 1
  while (first >= 0 && isKind(line, first, 'noun', 'preposition', 'adverb')) first--
  const opening = first + 1
  const fronted = isKind(line, opening, 'preposition') || isKind(line, opening + 1, 'preposition')
  return !(fronted && (first < 0 || isKind(line, first, 'stop')))
}

/** Phrases that a list may span; what is longer is no prose, and looking further would cost time without end. */
const LONGEST_LIST = 24

/** A comma belongs to a list where a conjunction ends it further right, with nothing but nouns between. */
function isListed(line: Line, at: number): boolean {
  let next = at
  while (next - at < LONGEST_LIST && isCoordinand(line, next) && isKind(line, next + 1, 'comma')) {
    if (isKind(line, next + 2, 'conjunction')) return isCoordinand(line, next + 3)
    next += 2
  }
  return isCoordinand(line, next) && isKind(line, next + 1, 'conjunction') && isCoordinand(line, next + 2)
}

const isCoordinand = (line: Line, at: number): boolean => nounAt(line, at)?.relative === false

/** Tells whether a finite verb follows the noun phrase directly, so that it begins a clause of its own. */
export function isSubject(line: Line, at: number): boolean {
  const next = isKind(line, at + 1, 'adverb') ? at + 2 : at + 1
  const verb = verbAt(line, next)
  return verb?.form === 'finite' && !isReduced(line, next)
}

/** Tells whether the phrase stands inside a prepositional phrase that does not open a clause. */
export function isGoverned(line: Line, at: number): boolean {
  const first = coordinationStart(line, at)
  return isKind(line, first - 1, 'preposition') && !opensClause(line, first - 1)
}

/** "As both nations seek", "after the U.S. withdrew": a preposition that is a subordinator. */
export function opensClause(line: Line, at: number): boolean {
  if (isKind(line, at, 'subordinator')) return true
  if (!isKind(line, at, 'preposition') || !CLAUSAL.has(wordAt(line, at))) return false
  let next = at + 1
  while (next - at < LONGEST_LIST && isCoordinand(line, next) && jointLength(line, next + 1) > 0)
    next += jointLength(line, next + 1) + 1
  if (!isCoordinand(line, next)) return false
  return verbAt(line, isKind(line, next + 1, 'adverb') ? next + 2 : next + 1)?.form === 'finite'
}

/** Tells whether the finite-looking verb is a participle that describes the noun before it: "a pact formed with Norland". */
export function isReduced(line: Line, at: number): boolean {
  const verb = verbAt(line, at)
  const token = line.tokens[verb?.head ?? -1]
  if (
    verb === null ||
    token === undefined ||
    hasAuxiliary(line, verb) ||
    !/(?:ed|en|wn|ne|lt|nt|ld|de|ht|^set)$/.test(token.lower)
  ) {
    return verb?.form === 'participle'
  }
  if (isKind(line, at + 1, 'noun') && !isBound(line, at)) return false
  return wordAt(line, at + 1) === 'by' || isBound(line, at) || isInterrupted(line, at) || isOutrun(line, at)
}

/** Another finite verb claims the same subject: "the treaty signed in Oslo ensures", "the group, founded in 1998, denies". */
function isOutrun(line: Line, at: number): boolean {
  const inserted = isKind(line, at - 1, 'comma')
  if (nounAt(line, inserted ? at - 2 : at - 1) === null) return false
  let next = at + 1
  while (isKind(line, next, 'preposition', 'adverb') || (nounAt(line, next) !== null && isGoverned(line, next))) next++
  if (inserted) return isKind(line, next, 'comma') && verbAt(line, next + 1)?.form === 'finite'
  return next > at + 1 && verbAt(line, next)?.form === 'finite' && nounAt(line, next - 1)?.relative !== true
}

const hasAuxiliary = ({ tokens }: Line, verb: VerbGroup): boolean =>
  tokens.slice(verb.first, verb.head).some((token) => token.upos !== 'ADV')

/** The noun before is an object already: "follows a pact formed …", "in the summit convened …". */
function isBound(line: Line, at: number): boolean {
  if (nounAt(line, at - 1) === null || isKind(line, at + 1, 'noun')) return false
  const first = coordinationStart(line, at - 1)
  const before = verbAt(line, first - 1)
  return before !== null && before.form !== 'gerund'
    ? !isSpeech(line, first - 1)
    : isGoverned(line, at - 1) && !hasSubject(line, first - 1)
}

/** A governed noun still may follow a free one: "the friendship between A and B has grown". */
function hasSubject(line: Line, preposition: number): boolean {
  for (let at = preposition - 1; at >= 0; at--) {
    if (isKind(line, at, 'verb', 'comma', 'stop', 'subordinator')) return false
    if (nounAt(line, at) !== null && !isGoverned(line, at)) return true
  }
  return false
}

/** A comma parts noun and participle: "a plant, launched in 2013". */
function isInterrupted(line: Line, at: number): boolean {
  return (
    isKind(line, at - 1, 'comma') &&
    nounAt(line, at - 2) !== null &&
    hasVerbBefore(line, at - 1) &&
    !closesRelative(line, at - 1)
  )
}

/** The comma ends ", who signed the accord," and what follows goes on with the main clause. */
function closesRelative(line: Line, comma: number): boolean {
  let next = comma - 1
  while (next > 0 && !isKind(line, next, 'comma', 'stop')) next--
  return nounAt(line, next + 1)?.relative === true
}

function hasVerbBefore(line: Line, before: number): boolean {
  for (let at = before - 1; at >= 0; at--) {
    if (isKind(line, at, 'verb')) return true
    if (isKind(line, at, 'comma', 'stop')) return false
  }
  return false
}

const isSpeech = (line: Line, at: number): boolean =>
  /^(?:say|claim|believe|think|add|hope|deny|know|fear|insist|argue|report|announce|admit)$/.test(
    line.tokens[verbAt(line, at)?.head ?? -1]?.lemma ?? '',
  )
