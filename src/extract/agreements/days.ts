import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { EdtfDate } from '../../model/date.ts'
import { toEdtfDate } from '../dates/edtf.ts'
import type { EventDraft } from '../events/event-draft.ts'
import { type AgreementView, clausesAbout, isObjectOf, isObliqueOf, isSubjectOf } from './agreement-view.ts'

const ENTERING = /^(?:enter|come|go|put|bring|be)$/
const FORCE = /^(?:force|effect|operation)$/
const ENDING = /^(?:expire|lapse|end|terminate)$/
const LASTING = /^(?:run|last|remain|be|stay|apply)$/

/** When the text says that it was ratified, by whomever first. */
export function findRatification(ratifications: readonly EventDraft[]): EdtfDate | null {
  const done = ratifications.filter(({ evidence }) => evidence.some(({ status }) => status === 'asserted'))
  return done.find(({ date }) => date !== null)?.date ?? null
}

const MAKING = /^(?:agree|reach|conclude|strike|seal|clinch)$/

/** When it was "agreed on", "reached", "adopted", where no signing tells. */
export function findConclusion(view: AgreementView): EdtfDate | null {
  const clause = clausesAbout(view).find(
    (clause) =>
      MAKING.test(clause.lemma) &&
      !clause.negated &&
      clause.modality === 'none' &&
      (isObjectOf(view, clause) || isObliqueOf(view, clause, /^(?:on|to)$/)),
  )
  return clause === undefined ? null : dayOf(view, clause)
}

/** When it "entered into force", "takes effect", "has been in force since". */
export function findEffect(view: AgreementView): EdtfDate | null {
  const clause = clausesAbout(view).find((clause) => isAbout(view, clause) && tellsEffect(view, clause))
  return clause === undefined ? null : dayOf(view, clause)
}

/** "Enters into force", "takes effect", "is in operation". */
export function tellsEffect({ discourse: { reading } }: AgreementView, { lemma, objects, obliques }: Clause): boolean {
  const isForce = ({ head }: { head: number }) => FORCE.test(lemmaAt(reading.document, head))
  if (lemma === 'take') return objects.some(isForce)
  return (
    ENTERING.test(lemma) &&
    obliques.some(({ preposition, phrases }) => /^(?:in|into)$/.test(preposition) && phrases.some(isForce))
  )
}

/** When it "expires", "lapsed", "is valid until". */
export const findExpiry = (view: AgreementView): EdtfDate | null => findEnd(view) ?? findValidity(view)

/** "A pact on customs, valid until 2030". */
function findValidity({ discourse: { reading }, group }: AgreementView): EdtfDate | null {
  const { tokens } = reading.document
  for (const { phrase, sentence } of group.mentions) {
    const valid = tokens.slice(phrase.head, phrase.head + 10).find(({ lower }) => lower === 'valid')
    const until = reading.dates.find(
      (date) =>
        date.sentence === sentence && date.date.edtf.startsWith('../') && date.start > (valid?.start ?? Infinity),
    )
    if (until !== undefined) return closed(until.date)
  }
  return null
}

function findEnd(view: AgreementView): EdtfDate | null {
  for (const clause of clausesAbout(view)) {
    if (!isAbout(view, clause)) continue
    const ends = ENDING.test(clause.lemma)
    const date = ends || LASTING.test(clause.lemma) ? dayOf(view, clause) : null
    if (date !== null && (ends || date.edtf.startsWith('../'))) return closed(date)
  }
  return null
}

/** "Until 2030" is open to the past; the agreement ends with its end. */
const closed = (date: EdtfDate): EdtfDate | null => toEdtfDate(date.edtf.replace('../', ''), date.text, date.basis)

const isAbout = (view: AgreementView, clause: Clause): boolean =>
  !clause.negated && (isSubjectOf(view, clause) || (clause.passive && isObjectOf(view, clause)))

/** The date among the words behind the verb, or the only one of the clause. */
function dayOf({ discourse: { reading } }: AgreementView, clause: Clause): EdtfDate | null {
  const { tokens } = reading.document
  const [from, verb, to] = [clause.first, clause.verb, clause.last].map((at) => tokens[at]?.start ?? 0) as [
    number,
    number,
    number,
  ]
  const inside = reading.dates.filter((date) => date.start >= from && date.start <= to)
  return (inside.find(({ start }) => start > verb) ?? inside[0])?.date ?? null
}
