import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import { denotedWithin } from '../../entities/actors.ts'
import { clausesOf, isBody, isPerson } from '../../entities/discourse.ts'
import { findReportingVerb } from '../../lexicon/reporting-verbs.ts'
import {
  type AgreementView,
  clausesAbout,
  isObjectOf,
  isObliqueOf,
  isSubjectOf,
  speaksOfOther,
  tellsOf,
} from '../agreement-view.ts'
import { tellsEffect } from '../days.ts'
import { isPresent } from './consequences.ts'
import { BINDS } from './duties.ts'
import { PROMISES } from './verbs.ts'

/** A list of terms goes on for so many sentences. */
const LONGEST = 6

/** What an agreement itself goes through is no term of it: "must be ratified", "will take effect". */
const FATE =
  /^(?:ratify|approve|sign|begin|expire|renew|meet|visit|speak|vote|announce|publish|hope|see|be|have|expect)$/

/** The clauses of the sentences in which the agreement is in mind. */
export const clausesInMind = (view: AgreementView): Clause[] =>
  [...view.inMind].flatMap((sentence) => clausesOf(view.discourse.reading, sentence))

/** The view with the sentences behind those that have told something in mind too: a list of terms keeps its agreement in mind. */
export function widen(view: AgreementView, told: readonly number[]): AgreementView {
  const further = told.flatMap((at) =>
    [at + 1, at + 2].filter(
      (next) => !speaksOfOther(view.discourse, view.group, next) && next < view.discourse.reading.syntaxes.length,
    ),
  )
  return { ...view, inMind: new Set([...view.inMind, ...further]) }
}

/** Tells whether parties promise something there: "Both sides agreed to let ambulances pass". */
export const isPledge = (view: AgreementView, clause: Clause): boolean =>
  PROMISES.has(clause.lemma) &&
  clause.role === 'main' &&
  !clause.negated &&
  !tellsOf(view, clause) &&
  clause.subjects.every((phrase) => isKnown(view, phrase)) &&
  isOfParties(view, clause)

/** "The two countries will also swap data": what all of several bodies will or must do. */
export const isJoint = (view: AgreementView, clause: Clause): boolean =>
  clause.modality !== 'none' &&
  isTerm(view, clause) &&
  clause.subjects.length === 1 &&
  clause.subjects.every((phrase) => denotedWithin(view.discourse, phrase).filter(isBody).length > 1)

/** "Norland must lift its ban", "no party may propose a tax": what a party by name owes, and what none of them may do. */
export function isOwed(view: AgreementView, clause: Clause): boolean {
  const { tokens } = view.discourse.reading.document
  const [subject, other] = clause.subjects
  if (subject === undefined || other !== undefined || !isTerm(view, clause)) return false
  const before = tokens.slice(clause.first, clause.verb).map(({ lower }) => lower)
  const owed = before.some((word) => /^(?:must|shall)$/.test(word)) || /(?:^| )(?:is|are) to$/.test(before.join(' '))
  const none =
    /^(?:no|neither)$/.test(tokens[subject.first]?.lower ?? '') &&
    SIDES.test(lemmaAt(view.discourse.reading.document, subject.head))
  const may = before.some((word) => /^(?:may|can)$/.test(word))
  return (none && (owed || may)) || (owed && denotedWithin(view.discourse, subject).some((id) => view.parties.has(id)))
}

/** "Both sides", "they", "the union": not "rich countries", who may be any. */
const isKnown = ({ discourse }: AgreementView, phrase: NounPhrase): boolean =>
  denotedWithin(discourse, phrase).length > 0 ||
  /^(?:DET|PRON)$/.test(discourse.reading.document.tokens[phrase.first]?.upos ?? '')

/** The main clauses that go on with a list of terms: "Under the deal …. The rebels are to disarm. Disputes will be referred to Peru." */
export function findSequels(view: AgreementView, told: ReadonlySet<number>): Clause[] {
  const found: Clause[] = []
  for (const start of told) {
    if (!isTalk(view, start)) found.push(...termsOf(view, start))
    for (let sentence = start + 1; isOpen(view, told, start, sentence); sentence++) {
      const terms = termsOf(view, sentence)
      if (terms.length === 0 || isTalk(view, sentence)) break
      found.push(...terms)
    }
  }
  return found
}

const termsOf = (view: AgreementView, sentence: number): Clause[] =>
  clausesOf(view.discourse.reading, sentence).filter((clause) => isTerm(view, clause))

/**
 * The terms right behind the sentence that tells how it was made: two sentences or more that may be terms, with one at most between two, of which one tells
 * what will, shall or must be, or is known to tell of what it lays down.
 */
export function findRun(view: AgreementView, told: ReadonlySet<number>): Clause[] {
  for (const made of madeIn(view)) {
    const run: Clause[][] = []
    let gaps = 0
    for (let sentence = made + 1; isOpen(view, NONE, made, sentence) && gaps < 2; sentence++) {
      const terms = isTalk(view, sentence) ? [] : termsOf(view, sentence)
      gaps = terms.length > 0 || told.has(sentence) ? 0 : gaps + 1
      if (gaps === 0) run.push(terms)
    }
    const isBinding = run.some((terms) => terms.length === 0 || terms.some(({ modality }) => modality !== 'none'))
    if (run.length > 1 && isBinding) return run.flat()
  }
  return []
}

/** The sentences that tell that it was signed, reached or agreed on. */
const madeIn = (view: AgreementView): number[] => [
  ...new Set(
    clausesAbout(view)
      .filter(({ lemma, negated }) => MAKES.test(lemma) && !negated)
      .filter((clause) => isObjectOf(view, clause) || isObliqueOf(view, clause, /^(?:on|to)$/))
      .map(({ sentence }) => sentence),
  ),
]

const MAKES = /^(?:sign|reach|strike|conclude|agree|seal|clinch|unveil|announce|adopt|approve|finalize|finalise|ink)$/

const NONE: ReadonlySet<number> = new Set()

/** Tells whether the list may go on there: nothing is told of it yet, and nobody is quoted. */
const isOpen = (view: AgreementView, told: ReadonlySet<number>, start: number, sentence: number): boolean =>
  sentence <= start + LONGEST &&
  !told.has(sentence) &&
  !isQuoted(view, sentence) &&
  !speaksOfOther(view.discourse, view.group, sentence) &&
  !isApart(view, sentence)

/** The sentence opens a paragraph behind one of several sentences: another matter. */
function isApart({ discourse: { reading } }: AgreementView, sentence: number): boolean {
  const { text, sentences } = reading.document
  const opens = (at: number) => at <= 0 || /\n/.test(text.slice(sentences[at - 1]?.end, sentences[at]?.start))
  const hasVerb = (at: number) => clausesOf(reading, at).length > 0
  let first = sentence - 1
  while (!opens(first)) first--
  return (
    opens(sentence) && Array.from({ length: sentence - first }, (_, step) => first + step).filter(hasVerb).length > 1
  )
}

/** A main clause of what will, shall or must be or is from now on, of nobody by name. */
const isTerm = (view: AgreementView, clause: Clause): boolean =>
  clause.form === 'finite' &&
  clause.role === 'main' &&
  (clause.modality !== 'none' || PROMISES.has(clause.lemma) || isRule(view, clause)) &&
  !FATE.test(clause.lemma) &&
  !BINDS.has(clause.lemma) &&
  !tellsEffect(view, clause) &&
  !isSubjectOf(view, clause) &&
  !isObjectOf(view, clause) &&
  isOfParties(view, clause)

/** What a country or body does in the present tense is a term where it gets or gives something; what happens to things may be any. */
const isRule = (view: AgreementView, clause: Clause): boolean =>
  isPresent(view, clause) &&
  !STATES.test(clause.lemma) &&
  (GETS.test(clause.lemma) || clause.subjects.every((phrase) => denotedWithin(view.discourse, phrase).length === 0))

const GETS =
  /^(?:get|keep|retain|receive|pay|take|give|lose|buy|sell|open|close|share|cede|drop|lift|recognize|recognise|return|withdraw|contribute|provide|supply|grant|cut|lower|raise|gain|waive)$/
/** What is true without an agreement as well. */
const STATES =
  /^(?:seem|appear|know|think|want|need|hope|fear|live|depend|produce|export|import|border|account|include|mean|amount|remain|continue|love|like|come|lie|stand|show|suggest|work|face|lack|own|support|oppose)$/

/** Words for those whom an agreement binds, whomever they stand for. */
const SIDES = /^(?:partner|signatory|side|party|member|state|country|nation|government|neighbor|neighbour)$/

/** What no person does, and no body by name that is known to be no party. */
function isOfParties({ discourse, parties }: AgreementView, { subjects }: Clause): boolean {
  const acting = subjects
    .filter(({ head }) => !SIDES.test(lemmaAt(discourse.reading.document, head)))
    .flatMap((phrase) => denotedWithin(discourse, phrase))
  const bodies = acting.filter(isBody)
  const others = parties.size > 1 && bodies.length > 0 && !bodies.some((id) => parties.has(id))
  return !acting.some(isPerson) && !others
}

/** Somebody's words. */
function isQuoted({ discourse: { reading } }: AgreementView, sentence: number): boolean {
  const { first = 0, last = -1 } = reading.document.sentences[sentence] ?? {}
  return reading.quotes.some((quote) => quote.first <= last && quote.last >= first)
}

/** A report of somebody's words. */
const isTalk = ({ discourse }: AgreementView, sentence: number): boolean =>
  clausesOf(discourse.reading, sentence).some(
    ({ lemma, role, modality }) =>
      role === 'main' &&
      modality === 'none' &&
      /^(?:that|both|quote)$/.test(findReportingVerb(lemma)?.takes ?? '') &&
      !PROMISES.has(lemma),
  )
