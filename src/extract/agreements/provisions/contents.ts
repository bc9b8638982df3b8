import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import type { Polarity } from '../../../model/agreement.ts'
import { complementsOf } from '../../entities/complements.ts'
import { clausesOf, denoted, isBody } from '../../entities/discourse.ts'
import { type AgreementView, tellsOf } from '../agreement-view.ts'
import { isDuty } from './duties.ts'
import { clausesBeside, type Extent, type Found, hangsOn, isNew, isPronoun, topicOf } from './found.ts'
import { COVERS_FIELD, forbids, INCLUDES, LACKS } from './verbs.ts'

/** Nouns for the parts of an agreement: not they are laid down, but what they are about. */
const COVERS =
  /^(?:provision|clause|element|article|commitment|guarantee|section|chapter|pledge|measure|obligation|term|mention|reference|word|language|wording|promise|rule|line|syllable|decision|question|issue|matter)$/

/** "The pact includes elements related to A and B", "lacking provisions for C", "bans D". */
export function readContents(view: AgreementView, clause: Clause): Found[] {
  if (!isTelling(clause)) return []
  const contents = contentsOf(clause)
  const isTold = tellsOf(view, clause) || describesIt(view, clause)
  if (!isTold || contents.length === 0 || isDuty(view, clause) || isUndone(view, clause)) return []
  const polarity = polarityOf(view, clause)
  if (polarity === null) return []
  const barred = polarity === 'prohibited' ? barredBehind(view, clause) : null
  if (barred !== null) return [{ topic: barred, extent: barred, polarity, rule: 'bar' }]
  const told = contents
    .filter((phrase) => isContent(view, phrase) || COVERS_FIELD.has(clause.lemma))
    .filter((phrase) => !isPronoun(view, phrase))
    .flatMap((phrase) => topicsOf(view, phrase))
    .map((topic) => ({ topic, extent: reachOf(clause, topic), polarity, rule: 'content' }) as const)
  return polarity === 'included' ? [...told, ...contrastedIn(view, clause)] : told
}

/** "Covers nickel but not bauxite", "frees fighters, though not their leaders": what it leaves out of it. */
function contrastedIn(view: AgreementView, { verb, sentence }: Clause): Found[] {
  const { document, syntaxes } = view.discourse.reading
  const end = document.sentences[sentence]?.last ?? -1
  const [joint] = document.tokens
    .slice(verb + 1, end)
    .filter(
      ({ lower, index }) => /^(?:but|though|although)$/.test(lower) && document.tokens[index + 1]?.lower === 'not',
    )
  if (joint === undefined) return []
  const opening = /^(?:to|for|on)$/.test(document.tokens[joint.index + 2]?.lower ?? '')
    ? joint.index + 3
    : joint.index + 2
  const phrase = syntaxes[sentence]?.nouns.find(({ first }) => first === opening)
  const mark = document.tokens.slice(opening, end).find(({ text }) => /^[,;.]$/.test(text))
  const topic: Extent = phrase === undefined ? [opening, (mark?.index ?? end) - 1] : topicOf(view, phrase)
  return [{ topic, extent: [joint.index, topic[1]], polarity: 'absent', rule: 'contrast' }]
}

/** The verb is one that tells what an agreement holds; the rest are not looked at. */
const isTelling = (clause: Clause): boolean =>
  INCLUDES.has(clause.lemma) || LACKS.has(clause.lemma) || forbids(clause) || COVERS_FIELD.has(clause.lemma)

/** "Fails to include fish", "does not go as far as banning coal": what it does not do. */
const isUndone = (view: AgreementView, clause: Clause): boolean =>
  clausesBeside(view, clause).some(
    ({ index, lemma, negated }) =>
      index === clause.governor && (lemma === 'fail' || (lemma === 'go' && negated) || lemma === 'stop'),
  )

const isContent = ({ discourse }: AgreementView, phrase: NounPhrase): boolean =>
  !denoted(discourse, phrase).some(isBody)

/** From the clause's beginning to the topic's end, or from the topic's beginning to the verb where that is behind it. */
export const reachOf = (clause: Clause, [first, last]: Extent): Extent => [
  Math.min(clause.first, first),
  Math.max(last, clause.verb),
]

/** "Bans both armies from moving": the gerund. */
export const barredBelow = (view: AgreementView, clause: Clause): Clause | undefined =>
  clausesBeside(view, clause).find(
    (other) => other.form === 'gerund' && other.marker === 'from' && hangsOn(other, clause),
  )

/** The gerund that is barred with what hangs on it; "from kidnapping for ransom", which the parser takes for a noun, up to the end of the clause. */
function barredBehind(view: AgreementView, clause: Clause): Extent | null {
  const barred = barredBelow(view, clause)
  if (barred !== undefined) return [barred.verb, barred.last]
  const { tokens } = view.discourse.reading.document
  const behind = clause.objects[0]?.head ?? clause.last
  const deed = tokens[behind + 1]?.lower === 'from' ? behind + 2 : clause.last + 1
  return deed <= clause.last && /ing$/.test(tokens[deed]?.lower ?? '') ? [deed, clause.last] : null
}

/** "Signed a pact in Lima on Monday that provides for …": a relative clause that the words between have cut off. */
export function describesIt(view: AgreementView, { subjects, first, sentence }: Clause): boolean {
  const { reading } = view.discourse
  if (subjects.length > 0 || !/^(?:that|which)$/.test(reading.document.tokens[first]?.lower ?? '')) return false
  return clausesOf(reading, sentence).some(({ objects }) =>
    objects.some((phrase) => phrase.head < first && view.isMention(phrase)),
  )
}

/** The objects, or what a verb has behind its preposition: "provides for a pause", "does not extend to fish". */
const contentsOf = ({ lemma, objects, obliques }: Clause): readonly NounPhrase[] => {
  const wanted = BEHIND.get(lemma)
  return objects.length > 0 || wanted === undefined
    ? objects
    : (obliques.find(({ preposition }) => preposition === wanted)?.phrases ?? [])
}

const BEHIND: ReadonlyMap<string, string> = new Map([
  ['provide', 'for'],
  ['call', 'for'],
  ['allow', 'for'],
  ['extend', 'to'],
  ['apply', 'to'],
  ['touch', 'on'],
  ['deal', 'with'],
])

function polarityOf(view: AgreementView, clause: Clause): Polarity | null {
  const { lemma, negated } = clause
  const without = negated || contentsOf(clause).some((phrase) => isNone(view, phrase))
  if (LACKS.has(lemma)) return without ? 'included' : 'absent'
  if (without && COVERS_FIELD.has(lemma)) return 'absent'
  if (forbids(clause)) return without ? null : 'prohibited'
  if (SCOPE.test(lemma)) return 'included'
  return INCLUDES.has(lemma) ? (without ? 'absent' : 'included') : null
}

/** What tells how far it reaches. */
const SCOPE = /^(?:cover|extend|apply|regulate)$/

/** "No quotas", "neither side". */
export const isNone = ({ discourse }: AgreementView, { first }: NounPhrase): boolean =>
  /^(?:no|neither|nothing)$/.test(discourse.reading.document.tokens[first]?.lower ?? '')

/** The object itself, or what its "provisions for", "elements related to" are about, each member of a list apart. */
export function topicsOf(view: AgreementView, phrase: NounPhrase): Extent[] {
  if (!COVERS.test(lemmaAt(view.discourse.reading.document, phrase.head)))
    return [phrase, ...listedBeside(view, phrase)].map((one) => topicOf(view, one))
  const [about] = complementsOf(view.discourse.reading, phrase)
  const told = about?.phrases ?? relatedTo(view, phrase)
  return (told.length > 0 || !isNamed(view, phrase) ? told : [phrase]).map((topic) => topicOf(view, topic))
}

/** "A mutual defence clause": what stands before the noun says what it is about; "no such clause", "four chapters" say nothing. */
const isNamed = ({ discourse }: AgreementView, { first, head }: NounPhrase): boolean =>
  discourse.reading.document.tokens
    .slice(first, head)
    .some(
      ({ xpos, lower }) =>
        /^(?:NNP?|JJ)$/.test(xpos) && !/^(?:such|new|other|similar|same|own|many|further)$/.test(lower),
    )

/** "An amnesty for fighters and a share of the oil": the share. */
function listedBeside(view: AgreementView, phrase: NounPhrase): readonly NounPhrase[] {
  const [complement] = complementsOf(view.discourse.reading, phrase)
  const [first, ...others] = complement?.phrases ?? []
  return first === undefined ? [] : others.filter((other) => isNew(view, first, other))
}

/** "Elements related to A and B": the participle’s complement. */
function relatedTo(view: AgreementView, phrase: NounPhrase): readonly NounPhrase[] {
  const sentence = view.discourse.reading.document.tokens[phrase.head]?.sentence ?? -1
  const clause = clausesOf(view.discourse.reading, sentence).find(
    ({ objects, form }) => form === 'participle' && objects.includes(phrase),
  )
  return clause?.obliques[0]?.phrases ?? []
}
