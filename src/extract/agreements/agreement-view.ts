import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { clausesOf, type Discourse, denoted } from '../entities/discourse.ts'
import type { AgreementGroup } from './agreement-group.ts'

/** An agreement's mentions beside the clauses of their sentences and of the next ones, where "it" goes on. */
export interface AgreementView {
  readonly discourse: Discourse
  readonly group: AgreementGroup
  readonly sentences: readonly number[]
  /** Tells whether the phrase is a mention of this agreement. */
  readonly isMention: (phrase: NounPhrase) => boolean
}

export function viewAgreement(discourse: Discourse, group: AgreementGroup): AgreementView {
  const heads = new Set(group.mentions.map(({ phrase }) => phrase.head))
  const spoken = [...discourse.bySentence].filter(([, references]) =>
    references.some(({ entities }) => entities.includes(group.key)),
  )
  const sentences = [...new Set([...group.mentions.map(({ sentence }) => sentence), ...spoken.map(([at]) => at)])].sort(
    (a, b) => a - b,
  )
  const isMention = (phrase: NounPhrase) => heads.has(phrase.head) || denoted(discourse, phrase).includes(group.key)
  return { discourse, group, sentences: [...new Set(sentences.flatMap((at) => [at, at + 1]))], isMention }
}

/** The clauses of the sentences that speak of it. */
export const clausesAbout = ({ discourse, sentences }: AgreementView): Clause[] =>
  sentences.flatMap((sentence) => clausesOf(discourse.reading, sentence))

/** The agreement, or something named as part of it, is the clause's subject: "the treaty ensures …". */
export const isSubjectOf = (view: AgreementView, clause: Clause): boolean => clause.subjects.some(view.isMention)

export const isObjectOf = (view: AgreementView, clause: Clause): boolean => clause.objects.some(view.isMention)

/** The agreement or its terms stand behind a preposition of the clause: "agreed in the treaty to …", "under its terms". */
export const isObliqueOf = (view: AgreementView, clause: Clause, prepositions: RegExp): boolean =>
  clause.obliques.some(
    ({ preposition, phrases }) =>
      prepositions.test(preposition) && phrases.some((phrase) => view.isMention(phrase) || isPartOf(view, phrase)),
  )

/** "Its terms", "the treaty’s provisions", "the terms of the treaty". */
function isPartOf({ discourse, group, isMention }: AgreementView, phrase: NounPhrase): boolean {
  const { document } = discourse.reading
  if (!/^(?:term|provision|article|clause|rule)$/.test(lemmaAt(document, phrase.head))) return false
  const owned = discourse.byHead.get(phrase.first)?.entities.includes(group.key) ?? false
  const owner = phrase.possessor !== null && isMention(phrase.possessor)
  return owned || owner || phrase.complements.some(({ phrases }) => phrases.some(isMention))
}

export const wordsOf = ({ discourse }: AgreementView, first: number, last: number): string => {
  const { document } = discourse.reading
  return document.text.slice(document.tokens[first]?.start ?? 0, document.tokens[last]?.end ?? 0).replace(/\s+/g, ' ')
}
