import type { Clause } from '../../../language/syntax/clause.ts'
import { clausesOf } from '../../entities/discourse.ts'
import { toEvidence } from '../../evidence.ts'
import type { ProvisionDraft } from '../agreement-draft.ts'
import { type AgreementView, clausesAbout, wordsOf } from '../agreement-view.ts'
import { readColonList } from './colon-list.ts'
import { readConsequences, toConsequence } from './consequences.ts'
import { readContents } from './contents.ts'
import { readDuties, readDutyBehind } from './duties.ts'
import { readEffects } from './effects.ts'
import { actOf, type Extent, type Found } from './found.ts'
import { findRun, findSequels, isJoint, isOwed, isPledge, widen } from './passage.ts'
import { isPromise, readAgreedOn, readPromises } from './promises.ts'
import { readBars, readScope } from './scope.ts'
import { readSilences } from './silences.ts'
import { PROMISES } from './verbs.ts'

const CONFIDENCE = 0.8

/** What the agreement lays down, leaves out, or forbids its parties, topic by topic. */
export function findProvisions(view: AgreementView): ProvisionDraft[] {
  const own = readAround(view)
  const told = new Set(sentencesOf(view, own))
  const isNews = (clause: Clause) =>
    !own.some(({ extent: [first, last] }) => first <= actOf(view, clause)[1] && clause.first <= last)
  const sequels = [...findRun(view, told), ...findSequels(view, told)].filter(isNews).flatMap((clause) => {
    const promises = PROMISES.has(clause.lemma) ? readPledges(view, clause) : []
    return promises.length > 0 ? promises : [toConsequence(view, clause)]
  })
  const found = withoutRepeats([...own, ...sequels]).toSorted((a, b) => a.topic[0] - b.topic[0])
  return found.map((one) => toDraft(view, one))
}

/** How often what is told may keep the agreement in mind for some more sentences: time stays linear. */
const ROUNDS = 4

/** What is told where it is in mind, which stays so as long as something is told of it. */
function readAround(view: AgreementView): Found[] {
  const own = clausesAbout(view).filter((clause) => isUnquoted(view, clause))
  const found = own.flatMap((clause) => [...readTold(view, clause), ...readNamed(view, clause)])
  const read = new Set(view.sentences)
  let [wider, fresh] = [view, view.inMind]
  for (let round = 0; round < ROUNDS && fresh.size > 0; round++) {
    found.push(...readSentences(wider, fresh, round === 0 ? read : NONE))
    const before = wider.inMind
    const next = widen(wider, sentencesOf(view, found))
    fresh = new Set([...next.inMind].filter((sentence) => !before.has(sentence)))
    wider = next
  }
  return found
}

const isUnquoted = ({ discourse }: AgreementView, { verb }: Clause): boolean => !discourse.quoted.has(verb)

const NONE: ReadonlySet<number> = new Set()

/** What is told in sentences in which it is in mind; of those `read` already only what need not name it. */
const readSentences = (view: AgreementView, sentences: ReadonlySet<number>, read: ReadonlySet<number>): Found[] =>
  [...sentences].flatMap((sentence) => [
    ...clausesOf(view.discourse.reading, sentence)
      .filter((clause) => isUnquoted(view, clause))
      .flatMap((clause) => [...(read.has(sentence) ? [] : readTold(view, clause)), ...readInMind(view, clause)]),
    ...readColonList(view, sentence),
  ])

const sentencesOf = (view: AgreementView, found: readonly Found[]): number[] => [
  ...new Set(found.map(({ topic: [first] }) => sentenceAt(view, first))),
]

/** What a clause tells of which the agreement is the subject, named or in mind. */
const readTold = (view: AgreementView, clause: Clause): Found[] => [
  ...readContents(view, clause),
  ...readDuties(view, clause),
  ...readDutyBehind(view, clause),
  ...readEffects(view, clause),
]

/** What a clause tells that names it behind a preposition. */
const readNamed = (view: AgreementView, clause: Clause): Found[] => [
  ...(isPromise(view, clause) ? readPromises(view, clause) : []),
  ...readConsequences(view, clause),
]

/** What a clause tells that need not name it, since the reader has it in mind. */
const readInMind = (view: AgreementView, clause: Clause): Found[] => [
  ...readBars(view, clause),
  ...readSilences(view, clause),
  ...readScope(view, clause),
  ...(isPledge(view, clause) ? readPledges(view, clause) : []),
  ...(isJoint(view, clause) || isOwed(view, clause) ? [toConsequence(view, clause)] : []),
]

const readPledges = (view: AgreementView, clause: Clause): Found[] => [
  ...readPromises(view, clause),
  ...readAgreedOn(view, clause),
]

const toDraft = (view: AgreementView, { topic, extent, polarity, rule }: Found): ProvisionDraft => ({
  topic: wordsOf(view, ...topic).replace(/^(?:an?|the|no|any) |[\s,]+(?:and|or)?$/gi, ''),
  polarity,
  evidence: [toEvidence(view.discourse.reading.document, ...extent, `provision/${rule}`, CONFIDENCE)],
})

const sentenceAt = ({ discourse }: AgreementView, at: number): number =>
  discourse.reading.document.tokens[at]?.sentence ?? -1

/** Each topic once, and none that is a part of another: two readings of a sentence may find the same. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const once = [...new Map(found.toReversed().map((one) => [one.topic[0], one])).values()].toReversed()
  return once.filter(
    (one) =>
      !once.some((other) => other !== one && other.polarity === one.polarity && isWithin(one.topic, other.topic)),
  )
}

const isWithin = (inner: Extent, outer: Extent): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]
