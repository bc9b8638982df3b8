import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf } from '../entities/actors.ts'
import { clausesOf, type Discourse, isParty } from '../entities/discourse.ts'
import type { Attribution } from './attribution.ts'
import { isPartIn } from './denial.ts'

const TELLING = /^(?:acknowledge|confirm|report|admit|disclose|reveal|claim|allege)$/

/** "Norland acknowledged the death of three soldiers": who tells of the event that the object names; null where nobody named does. */
export function findTold(discourse: Discourse, noun: NounPhrase): Attribution | null {
  const sentence = discourse.reading.document.tokens[noun.head]?.sentence ?? -1
  const telling = clausesOf(discourse.reading, sentence).find(
    ({ lemma, objects, negated, modality }) =>
      TELLING.test(lemma) &&
      !negated &&
      modality === 'none' &&
      (objects.includes(noun) || objects.some((part) => isPartIn(discourse, part, noun))),
  )
  const teller = telling?.subjects.flatMap((subject) => actorsOf(discourse, subject)).find(isParty)
  if (telling === undefined || teller === undefined) return null
  return { status: /^(?:claim|allege)$/.test(telling.lemma) ? 'alleged' : 'asserted', assertedBy: teller }
}
