import { type Document, lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { isAgent, isQuantity } from '../lexicon/agents.ts'
import { clausesOf, type Discourse, denoted, isParty, isPerson } from './discourse.ts'
import { typeOfId } from './reference.ts'

/** Who acts where a phrase is subject, agent or object: what it denotes, else the country of "Norland’s officials". */
export function actorsOf(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = denoted(discourse, phrase)
  if (own.length > 0) return isSomebody(discourse, phrase) ? [] : own
  const called = nameAtEnd(discourse, phrase)
  if (called.length > 0) return called
  const named = apposedTo(discourse, phrase)
  if (named.length > 0) return named
  const described = hostOf(discourse, phrase)
  if (described.length > 0) return described
  const predicated = subjectOf(discourse, phrase)
  if (predicated.length > 0) return predicated
  const listed = [...examplesOf(discourse, phrase), ...amongThem(discourse, phrase)]
  if (listed.length > 0) return listed
  const counted = countedBy(discourse, phrase)
  if (counted.length > 0) return counted.flatMap((inner) => actorsOf(discourse, inner))
  if (!isAgentive(discourse, phrase)) return []
  const outlaws = OUTLAWS.test(lemmaAt(discourse.reading.document, phrase.head))
  return bodiesBeside(discourse, phrase).filter((id) => !outlaws || typeOfId(id) !== 'country')
}

/** "Peruvian gunmen" act for a gang, not for Peru. */
const OUTLAWS = /^(?:gunman|bandit|kidnapper|robber|pirate|smuggler|assassin|hitman)$/

/** "The Austrian said": one of the people, not their country; "the Austrians", "the British" are all of them. */
const isSomebody = ({ reading: { document, names, nameAt } }: Discourse, { first, last }: NounPhrase): boolean =>
  last === first + 1 &&
  document.tokens[first]?.lower === 'the' &&
  /(?:an|ian|i)$/.test(document.tokens[last]?.text ?? '') &&
  names[nameAt.get(last) ?? -1]?.demonym === true

/** "Tens of thousands of students": what is counted or gathered; nothing where the phrase counts nothing. */
export function countedBy(
  { reading: { document } }: Discourse,
  { head, complements }: NounPhrase,
): readonly NounPhrase[] {
  if (!isQuantity(lemmaAt(document, head))) return []
  return complements.filter(({ preposition }) => preposition === 'of').flatMap(({ phrases }) => phrases)
}

/** A noun for who acts for another, or the name of a people that has one before it: "Iraqi Kurds". Former members act for nobody, parties for themselves. */
const isAgentive = ({ reading: { document } }: Discourse, { first, head }: NounPhrase): boolean =>
  ((isAgent(lemmaAt(document, head)) || isChamber(document, head)) &&
    document.tokens.slice(first, head).every(({ lower }) => lower !== 'former') &&
    document.tokens[head]?.lower !== 'parties') ||
  document.tokens[head]?.xpos === 'NNPS'

/** "The lower house of Norland’s parliament". */
const isChamber = ({ tokens }: Document, head: number): boolean =>
  /^(?:house|chamber)$/.test(tokens[head]?.lower ?? '') && /^(?:upper|lower)$/.test(tokens[head - 1]?.lower ?? '')

/** Whom a noun for an agent may act for, by the preposition before it. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  of: /^(?:country|organization)$/,
  from: /^(?:country|organization)$/,
  at: /^organization$/,
  with: /^organization$/,
  by: /^(?:country|organization|person)$/,
  for: /^(?:country|organization|person)$/,
  in: /^country$/,
}

/** Those named before the head; else the body that it is of or from, or the country that it is in: "rebels in Mali", "troops from Norland". */
function bodiesBeside(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const before = bodiesBefore(discourse, phrase)
  if (before.length > 0) return before
  const behind = bodiesBehind(discourse, phrase)
  return behind.length > 0 ? behind : leadersOf(discourse, phrase)
}

/** Verbs, in the passive, for what those do whose troops, crowd or weapon it is. */
const LEADING =
  /^(?:lead|head|command|direct|organize|organise|call|stage|mount|fire|launch|plant|drop|detonate|throw|hurl|lob|set|lay|place|shoot|carry|control|mobilize|mobilise|dispatch|deploy|send|back|sponsor|hire|employ)$/

/** "Farmers led by the union", "a missile fired by the rebels": who stands behind "by" of the participle that follows. */
function leadersOf(discourse: Discourse, { last, head }: NounPhrase): readonly string[] {
  const { document } = discourse.reading
  const next = document.tokens[last + 1]
  if (next === undefined || !/^VB[DN]$/.test(next.xpos) || !LEADING.test(next.lemma)) return []
  return clausesOf(discourse.reading, document.tokens[head]?.sentence ?? -1)
    .filter(({ verb }) => verb === next.index)
    .flatMap(({ passive, subjects, obliques }) => [
      ...(passive ? subjects : []),
      ...obliques.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases),
    ])
    .flatMap((leader) => actorsOf(discourse, leader))
    .filter(isParty)
}

/** The body that the phrase is of or from, or the country that it is in. */
function bodiesBehind(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  return phrase.complements.flatMap(({ preposition, phrases }) => {
    const allowed = BESIDE[preposition]
    const named = phrases.flatMap((complement) => {
      const own = denoted(discourse, complement)
      return own.length > 0 || !isAgentive(discourse, complement) ? own : bodiesBefore(discourse, complement)
    })
    return allowed === undefined ? [] : named.filter((id) => allowed.test(typeOfId(id)))
  })
}

/**
 * The countries, organizations and persons named before the head: "Norland’s officials", "Russian and Iranian forces". Of
 * "Norland’s President Ana Ruiz’s visit" it is Ruiz alone, of "Norland’s Labour opposition" the party.
 */
export function bodiesBefore(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const found: string[] = []
  let titled = 0
  for (let at = phrase.first; at < phrase.head; at++) {
    const owners = namedAt(discourse, at).filter(isParty)
    const named = owners.length > 0 && isCurrency(discourse, at + 1) ? [] : owners
    if (named.some((id) => isPerson(id) || typeOfId(id) === 'organization')) found.length = titled
    found.push(...named)
    if (discourse.reading.document.tokens[at]?.xpos === 'CC') titled = found.length
  }
  return [...new Set(found)]
}

/** "50 million U.S. dollars": whose money it is acts in nothing. */
const isCurrency = ({ reading: { document } }: Discourse, at: number): boolean =>
  /^(?:dollar|pound|franc|peso|krone|krona|crown|yen|yuan|rupee|shilling|dinar|riyal|rial|rouble|ruble|lira|real|rand|won|zloty|forint|dirham|euro)s?$/.test(
    document.tokens[at]?.lower ?? '',
  )

/** Who a phrase stands for, else whose it is: "riots against Norland’s policies", "Peruvian positions". */
export function actorsOrOwners(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = actorsOf(discourse, phrase)
  return own.length > 0 ? own : bodiesBefore(discourse, phrase)
}

/** What a token ends the name of; "whose" is what its clause describes. */
export const namedAt = (discourse: Discourse, at: number): readonly string[] =>
  discourse.reading.document.tokens[at]?.lower === 'whose'
    ? describedAt(discourse, at)
    : (discourse.byHead.get(at)?.entities ?? [])

/** What the relative clause around a token describes. */
function describedAt(discourse: Discourse, at: number): readonly string[] {
  const sentence = discourse.reading.document.tokens[at]?.sentence ?? -1
  const around = clausesOf(discourse.reading, sentence).findLast(
    ({ first, last, noun }) => noun !== null && noun.last < at && first <= at && at <= last,
  )
  return around?.noun == null ? [] : denotedWithin(discourse, around.noun)
}

/** What a phrase denotes, or the name that ends it or stands behind it: "the aid group Norland Aid". */
export function denotedWithin(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = denoted(discourse, phrase)
  if (own.length > 0) return own
  const called = discourse.byHead.get(phrase.last)?.entities ?? []
  return called.length > 0 ? called : apposedTo(discourse, phrase)
}

/** "Team member Ana Ruiz", "curator Luis Paz": the person whose name ends the phrase, whatever heads it. */
const nameAtEnd = (discourse: Discourse, { last }: NounPhrase): readonly string[] =>
  (discourse.byHead.get(last)?.entities ?? []).filter((id) => typeOfId(id) === 'person')

/** "His lawyer, Luis Paz, …", "its envoy, Kenyan doctor Ana Ruiz, …", "its owner, Norland Steel": the name that says who the phrase is. */
const apposedTo = (discourse: Discourse, { appositions }: NounPhrase): readonly string[] =>
  appositions
    .flatMap((phrase) => {
      const own = denoted(discourse, phrase)
      return own.length > 0 ? own : nameAtEnd(discourse, phrase)
    })
    .filter((id) => /^(?:person|organization)$/.test(typeOfId(id)))

/** "Ruiz, a teacher who won the prize": the person or body that the phrase is an apposition of. */
function hostOf(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const sentence = discourse.reading.document.tokens[phrase.head]?.sentence ?? -1
  const host = discourse.reading.syntaxes[sentence]?.nouns.find(
    ({ appositions }) => appositions.length > 0 && appositions.includes(phrase),
  )
  return host === undefined ? [] : denoted(discourse, host).filter(isParty)
}

/** "Norland became the first country to sign": of whom the phrase is said. */
const subjectOf = (discourse: Discourse, phrase: NounPhrase): readonly string[] =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[phrase.head]?.sentence ?? -1)
    .filter(({ lemma, objects }) => /^(?:be|become|remain)$/.test(lemma) && objects.includes(phrase))
    .flatMap(({ subjects }) => subjects.flatMap((subject) => denoted(discourse, subject)))
    .filter(isParty)

/** "Groups such as A in X and B in Y": A and B. */
const examplesOf = (discourse: Discourse, { complements }: NounPhrase): readonly string[] =>
  complements
    .filter(({ preposition }) => /^(?:such as|including|like)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => denoted(discourse, phrase)))

/** "At least 60 people were arrested, among them Ana Ruiz": the first person named so. */
function amongThem({ reading: { document }, bySentence }: Discourse, { last, head }: NounPhrase): readonly string[] {
  const { tokens } = document
  const sentence = tokens[head]?.sentence ?? -1
  if (tokens[head]?.xpos !== 'NNS') return []
  const end = document.sentences[sentence]?.last ?? -1
  const among = tokens
    .slice(last + 1, end)
    .find(({ lower, index }) => lower === 'among' && tokens[index + 1]?.lower === 'them')
  if (among === undefined) return []
  const named = (bySentence.get(sentence) ?? [])
    .filter(({ first, form }) => form === 'name' && first > among.index && first <= among.index + MOST_TITLES)
    .toSorted((a, b) => a.first - b.first)[0]
  return named?.entities.filter(isPerson) ?? []
}

/** Words within which a name follows "among them", titles passed over. */
const MOST_TITLES = 6
