import {
  coordinationStart,
  isGoverned,
  isKind,
  isReduced,
  type Line,
  nounAt,
  opensClause,
  verbAt,
  wordAt,
} from './walk.ts'

const CONTROL =
  /^(?:ask|urge|call|tell|order|force|allow|help|want|expect|persuade|encourage|invite|request|appeal|require|enable|press|push|warn|instruct|authorize|permit|compel)$/

const BLAME =
  /^(?:accuse|suspect|blame|prevent|stop|bar|deter|discourage|keep|convict|acquit|charge|criticize|praise|thank|condemn)$/
const SPEECH =
  /^(?:say|state|add|note|stress|insist|assert|claim|argue|warn|express|indicate|imply|suggest|describe|call|appeal|urge|emphasize|emphasise|underline|explain|declare|announce|vow|pledge|promise|reiterate|accuse|praise|criticize|cite|tell|reply|write|ask|continue|recall|conclude|observe|remark|comment|respond|quip|report|tweet)$/

/** What a verb's surface subject is, as indexes of noun phrases, and the verb that it was borrowed from. */
export interface Subject {
  readonly nouns: readonly number[]
  readonly from: number | null
}

const NONE: Subject = { nouns: [], from: null }

/** Finds the surface subject of the verb group at `at`, looking left over appositions, relative clauses and complements. */
export function findSubject(line: Line, at: number): Subject {
  const verb = verbAt(line, at)
  if (verb === null) return NONE
  if (verb.form === 'infinitive') return findController(line, at)
  if (isReduced(line, at)) return findDescribed(line, at)
  return verb.form === 'gerund' ? findGerundSubject(line, at) : findFiniteSubject(line, at)
}

function findFiniteSubject(line: Line, at: number): Subject {
  if (isInverted(line, at)) return { nouns: [at + 1], from: null }
  for (let next = at - 1; next >= 0; next--) {
    const noun = nounAt(line, next)
    if (isKind(line, next, 'verb') && isReduced(line, next)) continue
    if (noun?.relative === true) return findAntecedent(line, next)
    if (noun !== null && !isGoverned(line, next)) return { nouns: coordinated(line, next), from: null }
    if (noun !== null) next = coordinationStart(line, next) - 1
    else if (isKind(line, next, 'comma')) next = skipInsertion(line, next)
    else if (isKind(line, next, 'conjunction')) return borrow(line, next)
    else if (isKind(line, next, 'verb', 'stop') || opensClause(line, next)) return borrow(line, next + 1)
  }
  return borrow(line, at)
}

/** "“We will not,” said Ruiz": a verb of speech right behind a closing mark has its subject after it. */
export function isInverted(line: Line, at: number): boolean {
  const mark = isKind(line, at - 1, 'comma') ? at - 2 : at - 1
  return SPEECH.test(lemmaAt(line, at)) && nounAt(line, at + 1) !== null && /^["“”’'»]$/.test(wordAt(line, mark))
}

/** All members of the coordination that ends at `last`, but no object of a verb before: "did A and B did C". */
function coordinated(line: Line, last: number): number[] {
  const first = coordinationStart(line, last)
  const nouns = range(first, last).filter((index) => nounAt(line, index) !== null)
  return isKind(line, first - 1, 'verb') && nouns.length > 1 ? [last] : nouns
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** From a comma back to the one that opens the insertion ("…, who met Ruiz, …"); the comma itself where there is none. */
function skipInsertion(line: Line, comma: number): number {
  for (let next = comma - 1; next > 0; next--) {
    if (isKind(line, next, 'stop')) break
    if (!isKind(line, next, 'comma')) continue
    const opener = next + 1
    const inserted =
      nounAt(line, opener)?.relative === true || isKind(line, opener, 'verb', 'preposition', 'adverb', 'other', 'noun')
    if (inserted && nounAt(line, next - 1) !== null) return next
    break
  }
  return comma
}

/** "Who", "which", "that": the noun phrase before; with a noun between, the pronoun is no subject. */
export function findAntecedent(line: Line, pronoun: number): Subject {
  for (let next = pronoun - 1; next >= 0; next--) {
    if (nounAt(line, next)?.relative === false)
      return { nouns: isPlural(line, pronoun) ? coordinated(line, next) : [next], from: null }
    if (isKind(line, next, 'verb', 'stop')) break
  }
  return NONE
}

/** "Kenya and Uganda, which are …": a plural verb takes up all that is coordinated. */
function isPlural(line: Line, pronoun: number): boolean {
  const verb = line.phrases.slice(pronoun + 1, pronoun + 3).find((phrase) => phrase.kind === 'verb')
  return /^(?:are|were|have|do)$/.test(line.tokens[verb?.first ?? -1]?.lower ?? '')
}

function findDescribed(line: Line, at: number): Subject {
  const before = isKind(line, at - 1, 'comma') ? at - 2 : at - 1
  if (nounAt(line, before) !== null) return { nouns: [before], from: null }
  return borrow(line, at)
}

function findGerundSubject(line: Line, at: number): Subject {
  if (nounAt(line, at - 1) !== null && !isKind(line, at - 2, 'verb')) {
    const governed = isGoverned(line, at - 1)
    if (!governed || wordAt(line, coordinationStart(line, at - 1) - 1) === 'with')
      return { nouns: coordinated(line, at - 1), from: null }
  }
  const blamed = findBlamed(line, at)
  if (blamed !== null) return { nouns: [blamed], from: null }
  if (isKind(line, at - 1, 'conjunction')) return borrowFromGerund(line, at)
  return SPEECH.test(lemmaAt(line, at)) && isKind(line, at - 1, 'comma') ? borrowFromTop(line, at) : borrow(line, at)
}

/** "Accuses Norland of supplying": Norland supplies. */
function findBlamed(line: Line, at: number): number | null {
  if (!/^(?:of|from|for|into)$/.test(wordAt(line, at - 1)) || nounAt(line, at - 2) === null) return null
  const noun = coordinationStart(line, at - 2)
  return BLAME.test(lemmaAt(line, noun - 1)) ? noun : null
}

/** "Insisting that … and appealing": gerunds in a row share a subject. */
function borrowFromGerund(line: Line, at: number): Subject {
  for (let next = at - 1; next >= 0; next--) if (verbAt(line, next)?.form === 'gerund') return { nouns: [], from: next }
  return borrow(line, at)
}

/** ", adding that …" continues the main clause, not the complement before it. */
function borrowFromTop(line: Line, at: number): Subject {
  const above = line.phrases.slice(0, at).flatMap((_, next) => (isTopVerb(line, next) ? [next] : []))
  const from = above.findLast((next) => SPEECH.test(lemmaAt(line, next))) ?? above[0]
  return from === undefined ? borrow(line, at) : { nouns: [], from }
}

function isTopVerb(line: Line, at: number): boolean {
  if (verbAt(line, at)?.form !== 'finite' || isReduced(line, at) || isRelative(line, at)) return false
  return !opensClause(line, clauseOpener(line, at))
}

function clauseOpener(line: Line, verb: number): number {
  let next = verb - 1
  while (next > 0 && !isKind(line, next, 'verb', 'stop', 'comma') && !opensClause(line, next)) next--
  return next
}

const lemmaAt = (line: Line, at: number): string => line.tokens[verbAt(line, at)?.head ?? -1]?.lemma ?? ''

/** "Asked Norland to sign": Norland signs; "agreed to sign": who agreed does. */
function findController(line: Line, at: number): Subject {
  const verb = previousVerb(line, at)
  if (verb === null) return NONE
  const lemma = lemmaAt(line, verb)
  const between = range(verb + 1, at - 1).filter((index) => nounAt(line, index) !== null)
  if (CONTROL.test(lemma) && between.length > 0) return { nouns: between.slice(0, 1), from: null }
  const marked = between.find((index) => wordAt(line, index - 1) === 'for')
  return marked === undefined ? { nouns: [], from: verb } : { nouns: [marked], from: null }
}

/** The verb before lends its subject; a relative clause in between does not. */
function borrow(line: Line, at: number): Subject {
  const verb = mainVerbBefore(line, at)
  if (verb !== null) return { nouns: [], from: verb }
  return borrowFromMain(line, at)
}

/** "After taking office, Ruiz signed": the first finite verb further right lends its subject. */
function borrowFromMain(line: Line, at: number): Subject {
  if (verbAt(line, at)?.form === 'finite') return NONE
  for (let next = at + 1; next < line.phrases.length; next++) {
    if (verbAt(line, next)?.form === 'finite' && !isReduced(line, next)) return { nouns: [], from: next }
  }
  return NONE
}

function previousVerb(line: Line, at: number): number | null {
  for (let next = at - 1; next >= 0; next--) if (isKind(line, next, 'verb')) return next
  return null
}

function mainVerbBefore(line: Line, at: number): number | null {
  let fallback: number | null = null
  for (let next = at - 1; next >= 0; next--) {
    const verb = verbAt(line, next)
    if (verb === null || verb.form === 'infinitive' || isReduced(line, next)) continue
    fallback ??= next
    if (verb.form === 'finite' && !isRelative(line, next)) return next
  }
  return fallback
}

const isRelative = (line: Line, at: number): boolean =>
  nounAt(line, at - 1)?.relative === true ||
  (nounAt(line, at - 1) !== null && nounAt(line, coordinationStart(line, at - 1) - 1)?.relative === true)
