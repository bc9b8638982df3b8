import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { AgreementKind } from '../../model/agreement.ts'
import { complementsOf } from '../entities/complements.ts'
import type { Referent } from '../entities/referent.ts'
import { AGREEMENT_HEADS } from '../lexicon/organization-words.ts'
import type { Reading } from '../reading.ts'

/** A noun phrase that speaks of an agreement. */
export interface AgreementMention {
  readonly phrase: NounPhrase
  readonly sentence: number
  readonly kind: AgreementKind
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
  /^(?:new|newly|old|previous|earlier|former|latter|recent|latest|current|existing|landmark|historic|ambitious|extensive|major|key|possible|potential|final|initial|controversial|signed|proposed|planned|long|year|month|so|called|first|second|third|such|same|other|another|own|big|broad|wide|important|significant|term|own|page|article|point|chapter|paragraph|cease)$/

/** The mentions of agreements in text order. */
export function findAgreementMentions(reading: Reading, referents: readonly Referent[]): AgreementMention[] {
  const entityAt = new Map(referents.flatMap(({ name, entity }) => [[name.last, entity] as const]))
  const settled = new Set<string>()
  return reading.syntaxes.flatMap(({ nouns }, sentence) =>
    nouns.flatMap((phrase) => readMention(reading, phrase, sentence, entityAt, settled) ?? []),
  )
}

function readMention(
  reading: Reading,
  phrase: NounPhrase,
  sentence: number,
  entityAt: ReadonlyMap<number, string>,
  settled: Set<string>,
): AgreementMention | null {
  const { tokens } = reading.document
  const named = reading.names[reading.nameAt.get(phrase.head) ?? -1]
  const isName = named?.type === 'agreement'
  const kind = isName
    ? kindWithin(reading, named.first, named.last)
    : (kindAt(reading, phrase.head) ??
      kindOfPause(reading, phrase) ??
      kindOfSettlement(reading, phrase, sentence, settled))
  if (
    kind === undefined ||
    (!isName &&
      (isIdiom(reading, phrase) ||
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
    kind,
    definiteness: isName ? 'name' : readDefiniteness(reading, phrase),
    modifiers: readModifiers(reading, phrase),
    subjects: readSubjects(reading, phrase),
    year: tokens.slice(phrase.first, phrase.head).find(({ text }) => /^(?:19|20)\d\d$/.test(text))?.text ?? null,
    partners: [...partners, ...namedWithin(phrase, entityAt)].filter((id) => /^(?:country|organization):/.test(id)),
  }
}

/** The kind of the noun at a token; the parts of "cease-fire" are tokens of their own. */
function kindAt({ document }: Reading, at: number): AgreementKind | undefined {
  const lemma = lemmaAt(document, at)
  const parts = document.tokens.slice(at - 2, at).map(({ lower }) => lower)
  const whole = lemma === 'fire' && parts[0] === 'cease' && /^[-‐‑]$/.test(parts[1] ?? '')
  return AGREEMENT_HEADS.get(whole ? 'ceasefire' : lemma)
}

/** "A humanitarian pause", "a 48-hour pause in the fighting" is a ceasefire; others pause as well. */
function kindOfPause({ document }: Reading, { first, head, complements }: NounPhrase): AgreementKind | undefined {
  if (lemmaAt(document, head) !== 'pause') return undefined
  const before = document.tokens
    .slice(first, head)
    .some(({ lower }) => /^(?:humanitarian|military|tactical)$/.test(lower))
  const fights = complements.some(({ phrases }) =>
    phrases.some((phrase) => /^(?:fighting|hostility|hostilities|war)$/.test(lemmaAt(document, phrase.head))),
  )
  return before || fights ? 'ceasefire' : undefined
}

/** Words for agreements that mean other things as often, with the kind that each makes. */
const OTHERWISE: ReadonlyMap<string, AgreementKind> = new Map<string, AgreementKind>([
  ['settlement', 'agreement'],
  ['understanding', 'agreement'],
  ['arrangement', 'agreement'],
  ['compromise', 'agreement'],
  ['decree', 'agreement'],
  ['bargain', 'deal'],
])

const LEGAL =
  /^(?:legal|court|divorce|civil|peace|political|negotiated|plea|consent|dollar|million|billion|class-action|antitrust)$/
const MAKING = /^(?:reach|sign|negotiate|accept|approve|agree|offer|propose|conclude|strike|announce|broker|hammer)$/

/**
 * "A settlement reached in March", "a plea bargain", "agreed to a compromise" are agreements; villages are settlements too.
 * `settled` are such words that have meant one before, by which "the settlement" means it again.
 */
function kindOfSettlement(
  { document, syntaxes }: Reading,
  phrase: NounPhrase,
  sentence: number,
  settled: Set<string>,
): AgreementKind | undefined {
  const lemma = lemmaAt(document, phrase.head)
  const kind = OTHERWISE.get(lemma)
  if (kind === undefined) return undefined
  const legal = document.tokens.slice(phrase.first, phrase.head).some(({ lower }) => LEGAL.test(lower))
  const made = syntaxes[sentence]?.clauses.some(
    ({ lemma: verb, objects, obliques }) =>
      MAKING.test(verb) &&
      [...objects, ...obliques.flatMap(({ preposition, phrases }) => (preposition === 'to' ? phrases : []))].some(
        ({ head }) => head === phrase.head,
      ),
  )
  if (legal || (made === true && lemma !== 'decree')) settled.add(lemma)
  else if (!settled.has(lemma) || !/^(?:the|this|that)$/.test(document.tokens[phrase.first]?.lower ?? ''))
    return undefined
  return kind
}

/** The kind that a word of a name tells: "Treaty of Lisbon", "Minsk Protocol". */
function kindWithin(reading: Reading, first: number, last: number): AgreementKind | undefined {
  for (let at = last; at >= first; at--) {
    const word = reading.document.tokens[at]?.lower ?? ''
    const kind = AGREEMENT_HEADS.get(word) ?? AGREEMENT_HEADS.get(word.replace(/s$/, ''))
    if (kind !== undefined) return kind
  }
  return undefined
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

const MANY = /^(?:several|many|numerous|various|dozens?|hundreds?|multiple|some|all|more|few|other)$/

/** Words that tell a convention or protocol of states from those of parties and doctors. */
const OF_STATES =
  /^(?:signed|additional|optional|geneva|vienna|un|montreal|kyoto|ratified|international|regional|global|fisheries|fishing|climate|treaty|tax|extradition|biodiversity|weapons|refugee|genocide|torture|hague)$/

/** "A great deal", "in agreement", a party's convention: no agreement at all. */
function isIdiom(reading: Reading, phrase: NounPhrase): boolean {
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
  return (
    /^(?:convention|protocol)$/.test(lemma) &&
    !words.some((word) => OF_STATES.test(word)) &&
    head?.text === head?.lower &&
    !isMade(reading, phrase)
  )
}

/** "A protocol signed in Lima", "agreed on a compact": what parties make binds them. */
const isMade = ({ syntaxes, document: { tokens } }: Reading, { head }: NounPhrase): boolean =>
  (syntaxes[tokens[head]?.sentence ?? -1]?.clauses ?? []).some(
    ({ lemma, objects, obliques }) =>
      /^(?:sign|conclude|ratify|ink|initial|negotiate|agree)$/.test(lemma) &&
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
