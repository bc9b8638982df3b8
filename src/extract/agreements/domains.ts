import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase, Oblique } from '../../language/syntax/phrase.ts'
import { complementsOf } from '../entities/complements.ts'
import { type AgreementView, clausesAbout, isSubjectOf, wordsOf } from './agreement-view.ts'

const SPANS = /^(?:span|cover|encompass|embrace|include|touch|address|regulate|concern)$/
const CLASS = /^(?:area|domain|field|sector|sphere|aspect|topic|issue|matter|subject|industry)$/
const LIST = /^(?:including|such as|like|as|from|of|namely)$/

/** The fields that it covers: "spans various domains, including trade and culture", "covers energy and trade". */
export function findDomains(view: AgreementView): string[] {
  const told = clausesAbout(view)
    .filter((clause) => isSubjectOf(view, clause) && SPANS.test(clause.lemma) && !clause.negated)
    .flatMap((clause) => readSpanned(view, clause))
  return [...new Set([...told, ...view.group.mentions.flatMap(({ phrase }) => readFields(view, phrase))])]
}

/** What the verb's objects name, or list where they are words such as "areas". */
function readSpanned(view: AgreementView, { lemma, objects, obliques }: Clause): string[] {
  const classes = objects.filter((phrase) => isClass(view, phrase))
  if (classes.length > 0) return classes.flatMap((phrase) => listedBy(view, [...phrase.complements, ...obliques]))
  return /^(?:span|cover|encompass|embrace)$/.test(lemma) ? objects.map((phrase) => nameOf(view, phrase)) : []
}

/** "Cooperation in the fields of trade and defence", "an accord on fishing" in the words right behind a mention. */
function readFields(view: AgreementView, phrase: NounPhrase): string[] {
  return complementsOf(view.discourse.reading, phrase)
    .filter(({ preposition }) => /^(?:on|in|covering)$/.test(preposition))
    .flatMap(({ preposition, phrases }) => {
      const [first] = phrases
      if (first !== undefined && isClass(view, first)) return listedBy(view, first.complements)
      return preposition === 'on' && !phrases.some((phrase) => isNameOrDay(view, phrase))
        ? phrases.map((phrase) => nameOf(view, wholeOf(view, phrase)))
        : []
    })
}

const listedBy = (view: AgreementView, obliques: readonly Oblique[]): string[] =>
  obliques
    .filter(({ preposition }) => LIST.test(preposition))
    .flatMap(({ phrases }) => phrases.map((phrase) => nameOf(view, phrase)))

const isClass = ({ discourse }: AgreementView, { head }: NounPhrase): boolean =>
  CLASS.test(lemmaAt(discourse.reading.document, head))

/** "A pact on Monday", "renewed the treaty on 22 January". */
const isNameOrDay = ({ discourse }: AgreementView, { head }: NounPhrase): boolean =>
  /^[\p{Lu}\d]/u.test(discourse.reading.document.tokens[head]?.text ?? '')

/** "On the protection of the high seas": with what stands behind "of". */
function wholeOf(view: AgreementView, phrase: NounPhrase): NounPhrase {
  const [of] = complementsOf(view.discourse.reading, phrase).filter(({ preposition }) => preposition === 'of')
  const last = of?.phrases.at(-1)?.last ?? phrase.last
  return last > phrase.last ? { ...phrase, last } : phrase
}

const nameOf = (view: AgreementView, { first, last }: NounPhrase): string =>
  wordsOf(view, first, last)
    .replace(/^(?:the|an?|their|its) /i, '')
    .toLowerCase()
