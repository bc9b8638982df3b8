import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { clausesOf, type Discourse, denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import type { AgreementGroup } from './agreement-group.ts'

/** An agreement's mentions beside the clauses of their sentences and of the next ones, where "it" goes on. */
export interface AgreementView {
  readonly discourse: Discourse
  readonly group: AgreementGroup
  readonly sentences: readonly number[]
  /** Tells whether the phrase is a mention of this agreement. */
  readonly isMention: (phrase: NounPhrase) => boolean
  /** The sentences in which it is the agreement that the reader has in mind. */
  readonly inMind: ReadonlySet<number>
  /** Whom it binds, as far as is known. */
  readonly parties: ReadonlySet<string>
}

/** An agreement stays in mind for so many sentences after it was spoken of, unless another comes up. */
const REACH = 3

export function viewAgreement(discourse: Discourse, group: AgreementGroup): AgreementView {
  const heads = new Set(group.mentions.map(({ phrase }) => phrase.head))
  const spoken = [...discourse.bySentence].filter(([, references]) =>
    references.some(({ entities }) => entities.includes(group.key)),
  )
  const sentences = [...new Set([...group.mentions.map(({ sentence }) => sentence), ...spoken.map(([at]) => at)])].sort(
    (a, b) => a - b,
  )
  const isMention = (phrase: NounPhrase) => heads.has(phrase.head) || denoted(discourse, phrase).includes(group.key)
  const inMind = new Set([
    ...leadOf(discourse, group),
    ...sentences.flatMap((at) => untilAnother(discourse, group, at)),
  ])
  return {
    discourse,
    group,
    sentences: [...new Set(sentences.flatMap((at) => [at, at + 1]))],
    isMention,
    inMind,
    parties: new Set(),
  }
}

/**
 * "Peru and Chile have agreed to share the lake. …. The deal …": the sentences from the first of the story on, where that tells of what
 * was agreed and the agreement is then spoken of as known.
 */
function leadOf(discourse: Discourse, group: AgreementGroup): number[] {
  const [first] = group.mentions
  if (first?.definiteness !== 'definite' || first.sentence > LEAD) return []
  const lead = clausesOf(discourse.reading, 0).some(
    ({ lemma, role, negated }) => role === 'main' && !negated && /^(?:agree|settle|pledge|commit|consent)$/.test(lemma),
  )
  const before = Array.from({ length: first.sentence }, (_, at) => at)
  return lead && !before.some((at) => speaksOfOther(discourse, group, at)) ? before : []
}

/** Sentences within which an agreement that a story begins with is called one. */
const LEAD = 6

/** A sentence that speaks of it alone, and those behind it up to one that speaks of another. */
function untilAnother(discourse: Discourse, group: AgreementGroup, from: number): number[] {
  const found: number[] = []
  for (let at = from; at <= from + REACH && !speaksOfOther(discourse, group, at); at++) found.push(at)
  return found
}

/** Tells whether a sentence speaks of another agreement. */
export const speaksOfOther = ({ bySentence }: Discourse, { key }: AgreementGroup, sentence: number): boolean =>
  (bySentence.get(sentence) ?? []).some(({ entities }) =>
    entities.some((id) => typeOfId(id) === 'agreement' && id !== key),
  )

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

/** The agreement or a part of it is the clause's subject: "article 9 forbids …", "its terms include …", "it covers …" where it is in mind. */
export const tellsOf = (view: AgreementView, clause: Clause): boolean =>
  clause.subjects.some((phrase) => view.isMention(phrase) || isPartOf(view, phrase) || isIt(view, phrase, clause))

/** "It" that stands for nothing known, before a verb of which only a text is the subject. */
const isIt = (view: AgreementView, phrase: NounPhrase, { lemma, sentence }: Clause): boolean =>
  wordAt(view, phrase.head) === 'it' &&
  denoted(view.discourse, phrase).length === 0 &&
  view.inMind.has(sentence) &&
  OF_TEXTS.test(lemma)

/** "It is valid for five years and will be renewed", where the parser takes "it" for nothing. */
export function isOfValidity(view: AgreementView, { subjects, objects, sentence }: Clause): boolean {
  const { first = -1 } = view.discourse.reading.document.sentences[sentence] ?? {}
  const unsaid = subjects.length === 0 && objects.length === 0 && view.inMind.has(sentence)
  return unsaid && wordAt(view, first) === 'it' && [2, 3, 4].some((at) => VALID.test(wordAt(view, first + at)))
}

const wordAt = ({ discourse }: AgreementView, at: number): string => discourse.reading.document.tokens[at]?.lower ?? ''

const VALID = /^(?:valid|renewable|binding)$/
const OF_TEXTS =
  /^(?:cover|contain|include|comprise|stipulate|oblige|commit|bind|provide|regulate|exclude|omit|address|mention|lack|ban|bar|forbid|prohibit|foresee|envisage|require|say|specify|define|expire|lapse|apply|extend|grant|set|give|allow|let|permit|authorise|authorize|promise|scrap|entitle|prescribe|span|replace|supersede|succeed|build)$/

const PART =
  /^(?:term|provision|article|clause|rule|text|draft|wording|document|version|part|package|chapter|section|paragraph|annex|point|principle|condition|page|compromise|arrangement|plan|blueprint|roadmap)$/

/** "Its terms", "the treaty’s provisions", "the final text of the treaty"; "article 9", "another clause" where it is in mind. */
export function isPartOf(view: AgreementView, phrase: NounPhrase): boolean {
  const { discourse, group, isMention } = view
  const { document } = discourse.reading
  if (!PART.test(lemmaAt(document, phrase.head).toLowerCase())) return false
  const owned = discourse.byHead.get(phrase.first)?.entities.includes(group.key) ?? false
  const owner = phrase.possessor !== null && isMention(phrase.possessor)
  if (owned || owner || phrase.complements.some(({ phrases }) => phrases.some(isMention))) return true
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')
  if (of !== undefined) return of.phrases.some((whole) => isPartOf(view, whole))
  return phrase.possessor === null && view.inMind.has(document.tokens[phrase.head]?.sentence ?? -1)
}

export const wordsOf = ({ discourse }: AgreementView, first: number, last: number): string => {
  const { document } = discourse.reading
  return document.text.slice(document.tokens[first]?.start ?? 0, document.tokens[last]?.end ?? 0).replace(/\s+/g, ' ')
}
