import type { Sentence } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import type { Takes } from '../lexicon/reporting-verbs.ts'
import { contentEnd, trimEnd } from './content-end.ts'
import type { Report } from './reporting.ts'
import { findUnmarked, listContents, readAs } from './unmarked-content.ts'

/** Tokens of the words that a report reports. */
export interface Content {
  readonly first: number
  readonly last: number
}

/** What a report says in other words: the clauses behind "that" or right behind the verb, or the sentence before ", officials said". */
export function findContents(discourse: Discourse, { clause, takes, speaker }: Report): readonly Content[] {
  const after = isClosed(discourse, clause) ? null : contentAfter(discourse, clause, takes)
  if (after !== null) return listContents(discourse, after)
  const said = /^(?:that|both)$/.test(takes)
  const other = said
    ? (contentAround(discourse, clause) ?? contentBefore(discourse, clause) ?? findUnmarked(discourse, clause))
    : speaker === null
      ? null
      : readAs(discourse, clause)
  return other === null ? [] : [other]
}

/** "The road is closed, officials said; the bridge is open": behind the verb and its mark somebody else speaks. */
const isClosed = ({ reading: { document } }: Discourse, { verb }: Clause): boolean =>
  document.tokens[verb + 1]?.text === ';'

function contentAfter(discourse: Discourse, clause: Clause, takes: Takes): Content | null {
  const { tokens, sentences } = discourse.reading.document
  const content = clausesOf(discourse.reading, clause.sentence).find((other) =>
    isContentOf(discourse, other, clause, takes),
  )
  if (content === undefined) return null
  const sentenceLast = sentences[clause.sentence]?.last ?? content.last
  const first =
    content.marker === 'that' ? afterThat(discourse, clause.verb, content) : firstOf(discourse, content, clause)
  const last = contentEnd(discourse, content, sentenceLast, clause)
  const whole = tokens[first - 1]?.upos === 'SCONJ' && first - 1 === sentences[clause.sentence]?.first
  return tokens[first] === undefined || first > last ? null : { first: whole ? first - 1 : first, last }
}

/** The first word behind "that". */
function afterThat(discourse: Discourse, verb: number, content: Clause): number {
  const { tokens } = discourse.reading.document
  const that = tokens.slice(verb + 1, content.verb).find(({ lower }) => lower === 'that')
  if (that === undefined) return content.first
  return skipComma(discourse, that.index + 1)
}

/** The first word of a content without "that", with the clauses that it opens with: "said although …, nobody …"; of "said a plane with tents would land" it begins with the plane. */
function firstOf(discourse: Discourse, content: Clause, { verb, objects: [object] }: Clause): number {
  const opening = clausesOf(discourse.reading, content.sentence).filter(
    ({ governor, first }) => governor === content.index && first > verb && first < content.first,
  )
  const first = Math.min(content.first, content.verb, ...opening.map((clause) => clause.first))
  const cut = discourse.reading.document.tokens[first]?.upos === 'ADP' && object?.first === verb + 1
  if (cut && object.last === first - 1) return object.first
  const marked = opening.some((clause) => clause.first === first && clause.marker !== null)
  return skipComma(discourse, marked && first - 1 > verb ? first - 1 : first)
}

const skipComma = ({ reading }: Discourse, at: number): number =>
  reading.document.tokens[at]?.text === ',' ? at + 1 : at

/** A clause under the verb, or under a noun of it: "told reporters that", "said in a statement that". A verb that takes no content has one behind "that" only. */
function isContentOf(discourse: Discourse, other: Clause, clause: Clause, takes: Takes): boolean {
  if (other.role !== 'content' || other.governor !== clause.index || other.verb < clause.verb) return false
  if (other.marker === 'that') return takes !== 'as' && (other.noun === null || isOblique(clause, other))
  if (takes === 'to' || takes === 'as' || takes === 'quote' || other.noun !== null) return false
  if (other.form === 'gerund') return DENYING.test(clause.lemma) && other.marker === null
  if (other.form !== 'finite') return false
  return other.marker === null && discourse.reading.document.tokens[other.first - 1]?.upos !== 'CCONJ'
}

/** Verbs that what is denied or owned up to may follow as a gerund: "denied having met Ruiz". */
const DENYING = /^(?:deny|admit|acknowledge)$/

/** The noun that a clause fills only tells where or how it is said: "in a statement". */
const isOblique = ({ obliques, objects }: Clause, { noun }: Clause): boolean =>
  noun !== null &&
  !objects.includes(noun) &&
  obliques.some(({ preposition, phrases }) => preposition === 'in' && phrases.includes(noun))

/** "As Ruiz told reporters, the road is closed." */
function contentAround(discourse: Discourse, clause: Clause): Content | null {
  const content = discourse.reading.clauses[clause.governor ?? -1]
  if (clause.marker !== 'as' || clause.role !== 'adverbial' || content === undefined || content.verb < clause.verb)
    return null
  const { tokens, sentences } = discourse.reading.document
  const first = tokens.slice(clause.last, content.verb).find(({ text }) => text === ',')
  if (first === undefined) return null
  return { first: first.index + 1, last: trimEnd(discourse, sentences[clause.sentence]?.last ?? content.last) }
}

/** "The road is closed, officials said"; but "asked whether it is, officials said …" says nothing yet. */
function contentBefore(discourse: Discourse, clause: Clause): Content | null {
  const { tokens, sentences } = discourse.reading.document
  const sentence = sentences[clause.sentence]
  const start = Math.min(clause.verb, clause.subjects[0]?.first ?? clause.verb)
  if (sentence === undefined || start <= sentence.first + 2 || tokens[start - 1]?.text !== ',') return null
  const before = clausesOf(discourse.reading, clause.sentence).filter(
    ({ verb, form }) => verb < start - 1 && form === 'finite',
  )
  if (/^(?:asked|pressed|questioned)$/.test(tokens[openingOf(discourse, sentence)]?.lower ?? '')) return null
  if (clause.objects.length > 0 && !/^(?:tell|inform|assure|remind)$/.test(clause.lemma)) return null
  if (before.length === 0 || clause.noun !== null || /["“”]/.test(tokens[start - 2]?.text ?? '')) return null
  const reported = before.some(({ governor, role }) => governor === clause.index && role === 'content')
  if (!reported && tokens[clause.verb + 1]?.text === ',')
    return { first: openingOf(discourse, sentence), last: trimEnd(discourse, sentence.last) }
  if (!reported && !isClosed(discourse, clause) && sentence.last - clause.verb > 6) return null
  return { first: openingOf(discourse, sentence), last: trimEnd(discourse, start - 1) }
}

/** The first word of a sentence behind its dateline. */
export function openingOf({ reading: { document } }: Discourse, sentence: Sentence | undefined): number {
  const { first, last } = sentence ?? { first: 0, last: -1 }
  const words = document.tokens.slice(first, last + 1)
  const place = words.find(({ deprel, head, index }) => deprel === 'dep' && head > index)
  const end = words.findLast(({ head, index }) => place !== undefined && head === place.index && index < place.head)
  return place === undefined || end === undefined ? first : end.index + 1
}
