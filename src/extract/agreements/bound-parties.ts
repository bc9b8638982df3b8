import type { Clause } from '../../language/syntax/clause.ts'
import { actorsOf } from '../entities/actors.ts'
import { clausesOf, denoted, isBody } from '../entities/discourse.ts'
import { toEvidence } from '../evidence.ts'
import { type AgreementView, clausesAbout, isSubjectOf } from './agreement-view.ts'
import { isConsequence } from './provisions/consequences.ts'
import { clausesInMind, isPledge } from './provisions/passage.ts'
import { type Supported, support } from './supported.ts'

const CONFIDENCE = 0.65

/**
 * Who by name binds itself by what the agreement lays down: "under the pact Norland will pay", "Sudland pledges in return to close
 * its mines". For agreements of which nothing else tells the parties.
 */
export function findBound(view: AgreementView): Supported {
  const found: Supported = new Map()
  const clauses = [
    ...clausesAbout(view).filter((clause) => isConsequence(view, clause)),
    ...clausesInMind(view).filter((clause) => isPledge(view, clause) || isSettled(clause) || isAllotted(view, clause)),
  ]
  for (const clause of [...clauses, ...clauses.flatMap((clause) => contrasted(view, clause))])
    for (const body of bodiesOf(view, clause)) support(found, body, toSupport(view, clause))
  for (const clause of clausesAbout(view).filter((clause) => binds(view, clause)))
    for (const body of clause.objects.flatMap((phrase) => actorsOf(view.discourse, phrase)).filter(isBody))
      support(found, body, toSupport(view, clause))
  return found
}

/** "Under the accord Peru will scrap duties, while Chile will open its market": what the other side does in return. */
const contrasted = ({ discourse: { reading } }: AgreementView, { index, sentence }: Clause): Clause[] =>
  clausesOf(reading, sentence).filter(
    ({ governor, role, modality, first }) =>
      governor === index &&
      role === 'adverbial' &&
      modality !== 'none' &&
      /^(?:while|whereas)$/.test(reading.document.tokens[first - 1]?.lower ?? ''),
  )

/** "The treaty obliges Peru and Chile to share the water", "the protocol bars both armies from it". */
const binds = (view: AgreementView, clause: Clause): boolean => BINDING.test(clause.lemma) && isSubjectOf(view, clause)

const BINDING = /^(?:oblige|bind|commit|bar|forbid|prohibit|require|compel|allow|permit|entitle)$/

/** "Peru and Chile have settled on how much fish each may land". */
const isSettled = ({ lemma, role, negated }: Clause): boolean => lemma === 'settle' && role === 'main' && !negated

/** "The Green Party gets the interior ministry": by an agreement that is in mind. */
const isAllotted = ({ discourse }: AgreementView, { lemma, role, negated, verb }: Clause): boolean =>
  /^(?:get|receive|obtain)$/.test(lemma) &&
  role === 'main' &&
  !negated &&
  /^VB[PZ]$/.test(discourse.reading.document.tokens[verb]?.xpos ?? '')

const bodiesOf = ({ discourse }: AgreementView, { subjects }: Clause): readonly string[] =>
  subjects
    .filter(({ head }) => discourse.byHead.get(head)?.form === 'name')
    .flatMap((phrase) => denoted(discourse, phrase))
    .filter(isBody)

const toSupport = ({ discourse }: AgreementView, { first, last }: Clause) =>
  toEvidence(discourse.reading.document, first, last, 'party-to/bound', CONFIDENCE)
