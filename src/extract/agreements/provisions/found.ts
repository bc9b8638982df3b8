import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import type { Polarity } from '../../../model/agreement.ts'
import { complementsOf } from '../../entities/complements.ts'
import { clausesOf } from '../../entities/discourse.ts'
import { type AgreementView, isPartOf } from '../agreement-view.ts'

/** Tokens from first to last, inclusive. */
export type Extent = readonly [first: number, last: number]

/** What an agreement lays down, leaves out or forbids: the words that name it, and those that say so. */
export interface Found {
  readonly topic: Extent
  readonly extent: Extent
  readonly polarity: Polarity
  readonly rule: string
}

/** Tells whether a clause hangs on another itself, not on a noun of it. */
export const hangsOn = ({ governor, noun }: Clause, { index }: Clause): boolean => noun === null && governor === index

/** The clauses of a clause's sentence. */
export const clausesBeside = ({ discourse }: AgreementView, { sentence }: Clause): readonly Clause[] =>
  clausesOf(discourse.reading, sentence)

/** "Will be allowed to leave the city", "hand over anyone who risks death": with what is allowed and who is meant. */
export function actOf(view: AgreementView, clause: Clause): Extent {
  const beside = clausesBeside(view, clause)
  const below = beside.filter((other) => hangsOn(other, clause) && other.form === 'infinitive')
  const last = Math.max(beforeFrame(view, clause), ...below.map(({ last }) => last))
  const behind = (phrases: readonly NounPhrase[]) =>
    phrases.filter(({ first }) => first > clause.verb).toSorted((a, b) => a.first - b.first)
  const objects = behind(clause.objects)
  const [oblique] = behind(clause.obliques.flatMap(({ phrases }) => phrases))
  const [acted = oblique, described = acted] = [objects[0], objects.at(-1)]
  if (acted === undefined || described === undefined) return [clause.verb, last]
  return [clause.verb, describedTo(view, [acted.first, described.last], last)]
}

/** "Will pay, according to the text of the pact, with others": up to where the words turn to the agreement. */
function beforeFrame(view: AgreementView, { verb, last, obliques }: Clause): number {
  const { tokens } = view.discourse.reading.document
  const frame = obliques.find(
    ({ phrases: [first] }) =>
      first !== undefined && first.first > verb && (view.isMention(first) || isPartOf(view, first)),
  )
  if (frame === undefined) return last
  const governed = frame.phrases[0]?.first ?? last
  const preposition = governed - frame.preposition.split(' ').length
  const comma = tokens.slice(verb, governed).findLastIndex(({ text }) => text === ',')
  return comma > 0 && verb + comma >= preposition - 1 ? verb + comma - 1 : Math.max(verb, preposition - 1)
}

/** "Compensation for damage already suffered": a noun with its complements and what describes it without a comma. */
export function topicOf(view: AgreementView, phrase: NounPhrase): Extent {
  const last = lastOf(view, phrase)
  return [phrase.first, describedTo(view, [phrase.first, last], last)]
}

/** "It", "they", "some". */
export const isPronoun = ({ discourse }: AgreementView, { head }: NounPhrase): boolean =>
  discourse.reading.document.tokens[head]?.upos === 'PRON'

/** The end of the complements as far as they tell of the noun: not that it stands in the agreement, nor what is listed beside it. */
function lastOf(view: AgreementView, phrase: NounPhrase): number {
  let last = phrase.last
  for (const { phrases } of complementsOf(view.discourse.reading, phrase)) {
    const [first, ...others] = phrases
    if (first === undefined || phrases.some(view.isMention)) break
    last = Math.max(last, (others.some((other) => isNew(view, first, other)) ? first : (others.at(-1) ?? first)).last)
    if (last === first.last && others.length > 0) break
  }
  return last
}

/** "An amnesty for fighters and a share of the oil": what has an article where the first has none is listed beside the whole. */
export const isNew = ({ discourse }: AgreementView, first: NounPhrase, other: NounPhrase): boolean => {
  const { tokens } = discourse.reading.document
  return /^an?$/.test(tokens[other.first]?.lower ?? '') && tokens[first.first]?.upos !== 'DET'
}

/** Where what describes a noun within the words ends, as far as it follows `last` at once. */
function describedTo(view: AgreementView, [first, until]: Extent, last: number): number {
  const sentence = view.discourse.reading.document.tokens[first]?.sentence ?? -1
  let [end, reach] = [last, until]
  for (const clause of clausesOf(view.discourse.reading, sentence)) {
    const { noun } = clause
    const fills = clause.role === 'relative' || clause.form === 'infinitive'
    const describes = noun !== null && noun.head >= first && noun.head <= reach && fills
    const governs = clause.form === 'gerund' && /^(?:on|of|for|about|against)$/.test(clause.marker ?? '')
    const follows = Math.min(clause.first, clause.verb) === end + (clause.form === 'infinitive' ? 2 : 1)
    if ((describes || governs) && follows && clause.last > end) end = reach = clause.last
  }
  return end
}
