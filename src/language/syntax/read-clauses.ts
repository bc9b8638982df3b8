import type { Document, Sentence, Token } from '../document.ts'
import type { Clause, Governor, Oblique } from './clause.ts'
import { clauseEnd, clauseStart, findFronted, findObjects, findObliques } from './complements.ts'
import { isContentNoun } from './content-noun.ts'
import type { Atoms } from './noun-phrase.ts'
import type { NounPhrase, VerbGroup } from './phrase.ts'
import { readPhrases } from './phrases.ts'
import { findAntecedent, findSubject } from './subjects.ts'
import { coordinationStart, isKind, isReduced, type Line, nounAt, opensClause, verbAt, wordAt } from './walk.ts'

/** A sentence's phrases and clauses. */
export interface Syntax {
  readonly line: Line
  readonly clauses: readonly Clause[]
}

/** Reads the clauses of a sentence by shallow rules over its phrases: time linear in its length but for lookups to the left. */
export function readClauses(document: Document, sentence: Sentence, offset: number, atoms: Atoms): Syntax {
  const line: Line = { tokens: document.tokens, phrases: readPhrases(document, sentence, atoms) }
  const verbs = line.phrases.flatMap((phrase, at) => (phrase.kind === 'verb' ? [at] : []))
  const order = new Map(verbs.map((at, index) => [at, offset + index]))
  const clauses = verbs.map((at) => readClause(line, at, sentence.index, order))
  return { line, clauses }
}

function readClause(line: Line, at: number, sentence: number, order: ReadonlyMap<number, number>): Clause {
  const verb = line.phrases[at] as VerbGroup
  const head = line.tokens[verb.head] as Token
  const reduced = isReduced(line, at)
  const passive = verb.passive || (reduced && verb.form !== 'gerund')
  const surface = resolveSubject(line, at, 0)
  const obliques = [...findObliques(line, at), ...findFronted(line, at)]
  const agents = obliques.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases)
  const objects = [...findObjects(line, at), ...relativeObject(line, at)]
  return {
    index: order.get(at) as number,
    sentence,
    verb: verb.head,
    lemma: head.lemma,
    form: reduced ? 'participle' : verb.form,
    passive,
    negated: verb.negated || isNegativeSubject(line, surface),
    modality: verb.modality,
    subjects: passive ? agents : surface,
    objects: passive ? surface : objects,
    obliques: passive ? withoutAgents(obliques) : obliques,
    ...findAttachment(line, at, order),
    ...extent(line, at),
  }
}

function extent(line: Line, at: number): { first: number; last: number } {
  const first = line.phrases[clauseStart(line, at)]?.first ?? 0
  const last = line.phrases[clauseEnd(line, at)]?.last ?? 0
  return { first: Math.min(first, line.phrases[at]?.first ?? first), last }
}

const withoutAgents = (obliques: readonly Oblique[]): Oblique[] =>
  obliques.filter(({ preposition }) => preposition !== 'by')

const MAX_LOANS = 8
const SENTENTIAL = /^(?:deny|reject|dispute|dismiss|refute|confirm|acknowledge|admit|condemn|welcome|criticize)$/

function resolveSubject(line: Line, at: number, loans: number): NounPhrase[] {
  const { nouns, from } = findSubject(line, at)
  if (from !== null && loans < MAX_LOANS) return resolveSubject(line, from, loans + 1)
  return nouns.map((index) => nounAt(line, index)).filter((noun) => noun !== null)
}

/** ", which both have denied": what is denied, confirmed or welcomed is the whole sentence, not the noun next to it. */
const isSentential = (line: Line, pronoun: number, at: number): boolean =>
  isKind(line, pronoun - 1, 'comma') && SENTENTIAL.test(line.tokens[verbAt(line, at)?.head ?? -1]?.lemma ?? '')

/** "Drones, which both have denied": the antecedent is the object where the pronoun is not the subject. */
function relativeObject(line: Line, at: number): NounPhrase[] {
  const subject = isKind(line, at - 1, 'noun') ? coordinationStart(line, at - 1) : at
  const pronoun = subject - 1
  if (subject === at || nounAt(line, pronoun)?.relative !== true || isSentential(line, pronoun, at)) return []
  return findAntecedent(line, pronoun)
    .nouns.map((index) => nounAt(line, index))
    .filter((noun) => noun !== null)
}

const isNegativeSubject = (line: Line, nouns: readonly NounPhrase[]): boolean =>
  nouns.some((noun) => /^(?:no|neither|nobody|none)$/.test(line.tokens[noun.first]?.lower ?? ''))

/** What the clause hangs on and by which word; "… and V" hangs where the verb that it is coordinated with does. */
function findAttachment(
  line: Line,
  at: number,
  order: ReadonlyMap<number, number>,
): Pick<Clause, 'governor' | 'marker'> {
  const { from } = isKind(line, at - 1, 'conjunction') ? findSubject(line, at) : { from: null }
  const anchor = from !== null && from < at && verbAt(line, from)?.form === verbAt(line, at)?.form ? from : at
  return { governor: findGovernor(line, anchor, order), marker: findMarker(line, anchor) }
}

function findMarker(line: Line, at: number): string | null {
  for (let next = at - 1; next >= 0; next--) {
    if (opensClause(line, next) || (isKind(line, next, 'preposition') && next === at - 1)) return wordAt(line, next)
    if (isKind(line, next, 'verb', 'stop')) return null
  }
  return null
}

/** A that-clause or infinitive hangs on the noun or verb right before it, anything else on the verb before. */
function findGovernor(line: Line, at: number, order: ReadonlyMap<number, number>): Governor | null {
  const verb = verbAt(line, at)
  const start = verb?.form === 'infinitive' ? at : clauseStart(line, at)
  const that = wordAt(line, start - 1) === 'that' ? start - 1 : start
  const noun = nounBefore(line, that, verb?.form === 'infinitive' || that < start)
  if (noun !== null) return { noun }
  for (let next = that - 1; next >= 0; next--) {
    const clause = order.get(next)
    if (clause !== undefined) return { clause }
  }
  return null
}

/** The noun that a content clause complements: "accusations from Norland that …", "efforts to …". */
function nounBefore(line: Line, at: number, content: boolean): NounPhrase | null {
  if (!content) return null
  for (let next = at - 1; next >= 0 && !isKind(line, next, 'verb', 'stop', 'comma'); next--) {
    const noun = nounAt(line, next)
    if (noun !== null && !isInside(line, next) && isContentNoun(line.tokens[noun.head]?.lemma ?? '')) return noun
  }
  return null
}

const isInside = (line: Line, at: number): boolean => wordAt(line, coordinationStart(line, at) - 1) === 'from'
