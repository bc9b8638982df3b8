import type { Clause } from '../../language/syntax/clause.ts'
import { denotedWithin } from '../entities/actors.ts'
import { clausesOf, isPerson } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'
import { type AgreementView, isObjectOf, isSubjectOf } from './agreement-view.ts'

/** Sentences behind a mention within which its parties may be told to have agreed to something. */
const NEAR = 2
/** A list of terms goes on for so many sentences. */
const LONGEST = 6

/** Verbs whose infinitive tells what a party binds itself to. */
export const PROMISES = /^(?:agree|commit|pledge|undertake|promise)$/

/** What an agreement itself goes through is no term of it: "must be ratified", "will take effect". */
const FATE =
  /^(?:ratify|approve|sign|enter|take|come|begin|start|run|last|expire|end|renew|extend|meet|visit|speak|vote|announce|publish|hope|see|be|have)$/

/** The clauses in which parties promise something right behind a mention: "Both sides agreed to let ambulances pass". */
export function findPromising(view: AgreementView): Clause[] {
  const mentioned = new Set(view.group.mentions.map(({ sentence }) => sentence))
  return nextSentences(view, mentioned).flatMap((sentence) =>
    clausesOf(view.discourse.reading, sentence).filter(
      (clause) => PROMISES.test(clause.lemma) && clause.role === 'main' && isOfParties(view, clause),
    ),
  )
}

/** The main clauses that go on with a list of terms: "Under the deal …. The rebels are to disarm. Disputes will be referred to Peru." */
export function findSequels(view: AgreementView, told: readonly number[]): Clause[] {
  const found: Clause[] = []
  for (const start of told)
    for (let sentence = start + 1; sentence <= start + LONGEST && !told.includes(sentence); sentence++) {
      const binding = clausesOf(view.discourse.reading, sentence).filter((clause) => isTerm(view, clause))
      if (binding.length === 0 || isTalk(view, sentence)) break
      found.push(...binding)
    }
  return found
}

/** The sentences right behind a mention, up to one that speaks of another agreement. */
function nextSentences({ discourse, group }: AgreementView, mentioned: ReadonlySet<number>): number[] {
  const speaksOfOther = (sentence: number) =>
    (discourse.bySentence.get(sentence) ?? []).some(({ entities }) =>
      entities.some((id) => typeOfId(id) === 'agreement' && id !== group.key),
    )
  const found = [...mentioned].flatMap((at) => {
    const next = Array.from({ length: NEAR }, (_, step) => at + step + 1)
    const other = next.findIndex(speaksOfOther)
    return speaksOfOther(at) ? [] : next.slice(0, other < 0 ? NEAR : other)
  })
  return [...new Set(found)]
}

/** A main clause of what will, shall or must be, of nobody by name. */
const isTerm = (view: AgreementView, clause: Clause): boolean =>
  clause.form === 'finite' &&
  clause.role === 'main' &&
  (clause.modality !== 'none' || PROMISES.test(clause.lemma)) &&
  !FATE.test(clause.lemma) &&
  !isSubjectOf(view, clause) &&
  !isObjectOf(view, clause) &&
  isOfParties(view, clause)

/** What no person does, and no body that has an agreement of its own to keep. */
const isOfParties = ({ discourse }: AgreementView, { subjects }: Clause): boolean =>
  !subjects.some((phrase) => denotedWithin(discourse, phrase).some(isPerson))

/** Somebody's words, or a report of them. */
function isTalk({ discourse }: AgreementView, sentence: number): boolean {
  const { first = 0, last = -1 } = discourse.reading.document.sentences[sentence] ?? {}
  if (discourse.reading.quotes.some((quote) => quote.first <= last && quote.last >= first)) return true
  return clausesOf(discourse.reading, sentence).some(
    ({ lemma, role }) =>
      role === 'main' && /^(?:that|both|quote)$/.test(findReportingVerb(lemma)?.takes ?? '') && !PROMISES.test(lemma),
  )
}
