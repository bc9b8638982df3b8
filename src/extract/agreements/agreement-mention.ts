import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { AgreementKind } from '../../model/agreement.ts'
import { complementsOf } from '../entities/complements.ts'
import type { Referent } from '../entities/referent.ts'
import type { Reading } from '../reading.ts'
import { kindAt, kindOfPause, kindOfSettlement, kindWithin, type Settled } from './agreement-words.ts'

/** A noun phrase that speaks of an agreement. */
export interface AgreementMention {
  readonly phrase: NounPhrase
  readonly sentence: number
  readonly kind: AgreementKind
  /** The kind that its head alone tells: an agreement, where it is a ceasefire agreement. */
  readonly called: AgreementKind
  readonly definiteness: 'name' | 'demonstrative' | 'definite' | 'indefinite'
  /** Lemmas that tell it from others: "nuclear", "trade"; no determiners, ordinals or words of praise. */
  readonly modifiers: readonly string[]
  /** Lemmas of what it is "on" or "about": "police" and "cooperation" of "an agreement on police cooperation". */
  readonly subjects: readonly string[]
  readonly year: string | null
  /** Countries and organizations named as the other side: "with Norland", "between A and B", "the Norland deal". */
  readonly partners: readonly string[]
}

const GENERAL =
  /^(?:new|newly|old|previous|earlier|former|latter|recent|latest|current|existing|landmark|historic|ambitious|extensive|major|key|possible|potential|final|initial|controversial|signed|proposed|planned|long|year|month|so|called|first|second|third|such|same|other|another|own|big|broad|wide|important|significant|term|own|collective|page|article|point|chapter|paragraph|cease)$/

/** The mentions of agreements in text order. */
export function findAgreementMentions(reading: Reading, referents: readonly Referent[]): AgreementMention[] {
  const entityAt = new Map(referents.flatMap(({ name, entity }) => [[name.last, entity] as const]))
  const settled: Settled = { words: new Set(), sentence: Number.NEGATIVE_INFINITY }
  return reading.syntaxes.flatMap(({ nouns }, sentence) =>
    nouns.flatMap((phrase) => {
      const mention = readMention(reading, phrase, sentence, entityAt, settled)
      if (mention !== null) settled.sentence = sentence
      return mention ?? []
    }),
  )
}

function readMention(
  reading: Reading,
  phrase: NounPhrase,
  sentence: number,
  entityAt: ReadonlyMap<number, string>,
  settled: Settled,
): AgreementMention | null {
  const named = reading.names[reading.nameAt.get(phrase.head) ?? -1]
  const isName = named?.type === 'agreement'
  const kind = isName
    ? kindWithin(reading, named.first, named.last)
    : (kindAt(reading, phrase.head) ??
      kindOfPause(reading, phrase) ??
      kindOfSettlement(reading, phrase, sentence, settled))
  if (
    kind === undefined ||
    (isName && /^(?:of|for) independence$/i.test(namedBehind(reading, named))) ||
    (!isName &&
      (isIdiom(reading, phrase, settled) ||
        isCounted(reading, phrase) ||
        isMissing(reading, phrase) ||
        isProvided(reading, phrase, sentence)))
  )
    return null
  const partners = complementsOf(reading, phrase)
    .filter(({ preposition }) => /^(?:with|between|among)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.flatMap(({ head }) => entityAt.get(head) ?? []))
  return {
    phrase,
    sentence,
    kind: isOfCeasefire(reading, phrase) ? 'ceasefire' : kind,
    called: kind,
    definiteness: isName ? 'name' : readDefiniteness(reading, phrase),
    modifiers: readModifiers(reading, phrase),
    subjects: readSubjects(reading, phrase),
    year: readYear(reading, phrase),
    partners: [...partners, ...namedWithin(phrase, entityAt)].filter((id) => /^(?:country|organization):/.test(id)),
  }
}

/** "The 2015 accord", "a truce in 2018". */
function readYear({ document: { tokens } }: Reading, { first, head, complements }: NounPhrase): string | null {
  const isOne = /^an?$/.test(tokens[first]?.lower ?? '')
  const behind = (isOne ? complements : [])
    .filter(({ preposition }) => /^(?:of|in|from)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.map((phrase) => tokens[phrase.head]))
  const beside = isOne && /^(?:of|from)$/.test(tokens[head + 1]?.lower ?? '') ? [tokens[head + 2]] : []
  const words = [...tokens.slice(first, head), ...behind, ...beside]
  return words.find((word) => /^(?:19|20)\d\d$/.test(word?.text ?? ''))?.text ?? null
}

function namedWithin(phrase: NounPhrase, entityAt: ReadonlyMap<number, string>): string[] {
  const found: string[] = []
  for (let at = phrase.first; at < phrase.head; at++)
    found.push(...(entityAt.has(at) ? [entityAt.get(at) as string] : []))
  return found
}

/** "Nine deals", "several agreements": some agreements are none that has parties and a day; "the two agreements" may be. */
function isCounted({ document: { tokens } }: Reading, { first, head }: NounPhrase): boolean {
  const counts = tokens
    .slice(first, head)
    .some(({ upos, text, lower }) => (upos === 'NUM' && !/^(?:19|20)\d\d$/.test(text)) || MANY.test(lower))
  return counts && tokens[head]?.xpos === 'NNS' && tokens[first]?.lower !== 'the'
}

/** "Has no treaty with Norland" tells of none. */
const isMissing = ({ document: { tokens } }: Reading, { first }: NounPhrase): boolean => tokens[first]?.lower === 'no'

/** "Provides for a ceasefire", "called for a truce": one that another lays down, or that is wanted. */
function isProvided({ document, syntaxes }: Reading, { first, head }: NounPhrase, sentence: number): boolean {
  if (!/^(?:an?|immediate)$/.test(document.tokens[first]?.lower ?? '')) return false
  return (syntaxes[sentence]?.clauses ?? []).some(
    ({ lemma, obliques }) =>
      /^(?:provide|call|appeal|plead)$/.test(lemma) &&
      obliques.some(({ preposition, phrases }) => preposition === 'for' && phrases.some((one) => one.head === head)),
  )
}

/** "A ceasefire agreement", "the truce deal". */
const isOfCeasefire = ({ document: { tokens } }: Reading, { first, head }: NounPhrase): boolean =>
  tokens.slice(first, head).some(({ lower }) => /^(?:ceasefire|truce|armistice)$/.test(lower))

const MANY = /^(?:several|many|numerous|various|dozens?|hundreds?|multiple|some|all|more|few|other)$/

/** Words that tell a convention or protocol of states from those of parties and doctors. */
const OF_STATES =
  /^(?:signed|additional|optional|geneva|vienna|un|montreal|kyoto|ratified|international|regional|global|fisheries|fishing|climate|treaty|tax|extradition|biodiversity|weapons|refugee|genocide|torture|hague)$/

/** "A great deal", "in agreement", a party's convention: no agreement at all. */
function isIdiom(reading: Reading, phrase: NounPhrase, settled: Settled): boolean {
  const { tokens } = reading.document
  const words = tokens.slice(phrase.first, phrase.last + 1).map(({ lower }) => lower)
  const head = tokens[phrase.head]
  const lemma = lemmaAt(reading.document, phrase.head)
  if (
    lemma === 'deal' &&
    words.some((word) => /^(?:great|good|big|raw|real)$/.test(word)) &&
    words.length > 1 &&
    tokens[phrase.last + 1]?.lower === 'of'
  )
    return true
  if (lemma === 'cessation' && tokens[phrase.last + 2]?.lower !== 'hostilities') return true
  if (lemma === 'agreement' && words.length === 1 && tokens[phrase.first - 1]?.lower === 'in') return true
  if (!DOUBTFUL.test(lemma) || head?.text !== head?.lower) return false
  const known = settled.words.has(lemma) && words[0] === 'the'
  const told = isMade(reading, phrase) || (lemma !== 'declaration' && words.some((word) => OF_STATES.test(word)))
  if (told) settled.words.add(lemma)
  return !told && !known
}

/** Conventions of parties, protocols of doctors and declarations of war bind no states. */
const DOUBTFUL = /^(?:convention|protocol|declaration)$/

/** "Of Independence": what stands behind the head of a name. */
const namedBehind = ({ document }: Reading, { first, last }: { first: number; last: number }): string => {
  const words = document.tokens.slice(first, last + 3).map(({ text }) => text)
  return words
    .slice(words.indexOf('Declaration') + 1)
    .slice(0, 2)
    .join(' ')
}

const MADE =
  /^(?:sign|conclude|ratify|ink|initial|negotiate|agree|replace|supersede|violate|breach|denounce|adopt|endorse)$/

/** "A protocol signed in Lima", "agreed on a compact", "the signing of a protocol": what parties make binds them. */
const isMade = ({ syntaxes, document: { tokens } }: Reading, { first, head }: NounPhrase): boolean =>
  (tokens[first - 1]?.lower === 'of' && /^(?:signing|signature|ratification)$/.test(tokens[first - 2]?.lower ?? '')) ||
  (syntaxes[tokens[head]?.sentence ?? -1]?.clauses ?? []).some(
    ({ lemma, objects, obliques }) =>
      MADE.test(lemma) &&
      [...objects, ...obliques.flatMap(({ phrases }) => phrases)].some((phrase) => phrase.head === head),
  )

function readDefiniteness(reading: Reading, phrase: NounPhrase): AgreementMention['definiteness'] {
  const first = reading.document.tokens[phrase.first]?.lower ?? ''
  if (/^(?:this|that|these|those)$/.test(first)) return 'demonstrative'
  return phrase.possessor !== null || /^(?:the|its|their|his|her|our|both)$/.test(first) ? 'definite' : 'indefinite'
}

const readSubjects = ({ document }: Reading, { complements }: NounPhrase): string[] =>
  complements
    .filter(({ preposition }) => /^(?:on|about|for|regarding|concerning)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.flatMap(({ first, last }) => document.tokens.slice(first, last + 1)))
    .filter(({ upos }) => /^(?:ADJ|NOUN)$/.test(upos))
    .map(({ lemma }) => lemma)

function readModifiers(reading: Reading, phrase: NounPhrase): string[] {
  const first = phrase.possessor === null ? phrase.first : phrase.possessor.last + 2
  return reading.document.tokens
    .slice(first, phrase.head)
    .filter(
      ({ upos, lemma, index }) =>
        /^(?:ADJ|NOUN|PROPN)$/.test(upos) && !GENERAL.test(lemma) && !reading.nameAt.has(index),
    )
    .map(({ lemma }) => lemma)
}
