import type { Document, NamedSpan } from '../../language/document.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { AGREEMENT_HEADS, ORGANIZATION_HEADS } from '../lexicon/organization-words.ts'
import { HONORIFICS } from '../lexicon/titles.ts'
import { isCalledSo } from './context.ts'
import { findExact, findKnown } from './gazetteer.ts'
import { namesItsPlace } from './headed.ts'
import { withListedFields } from './listed-fields.ts'
import type { Name } from './name.ts'
import { CLASS, isPostnominal, namesNothing, withoutStorms } from './no-names.ts'
import { readRunNames } from './read-run.ts'
import { CERTAIN, isTold, readSpan, SURE, TRUST } from './read-span.ts'
import { isCurrency, isParticle, isPrefix, prolong, readRun } from './runs.ts'
import { readOffice, titleLength } from './titled.ts'
import { isCapitalised, isJoined, sentenceStart } from './words.ts'

/** What a gazetteer knows in full has this confidence. */
const KNOWN = 0.95
/** A name that its head word types has this confidence. */
const HEADED = 0.85

/**
 * The names of a document from left to right, some of them over one another's words no longer: those of the core, filed
 * as the gazetteers know them, and those that rules read where the core found none, or only a part of one.
 */
export function findCandidates(document: Document): Name[] {
  const spans = joinMembers(document, document.names)
    .filter((span) => span.confidence >= TRUST || isTold(document, span))
    .map((span) => fitSpan(document, addressed(document, span)))
    .filter((span) => isWhole(document, span))
  const spanAt = new Map(spans.flatMap((span) => range(span).map((at) => [at, span] as const)))
  const ruled = readByRules(document).filter((name) => prevails(name, spanAt))
  const taken = new Set(ruled.flatMap(range))
  const found = spans.flatMap((span) =>
    range(span).some((at) => taken.has(at)) ? [] : (readSpan(document, span) ?? []),
  )
  return [...withoutStorms(document, found), ...ruled].sort((a, b) => a.first - b.first)
}

/** "The Citizens’ Alliance for Renewal": members and their body, which the core parts, are one name. */
function joinMembers({ tokens }: Document, names: readonly NamedSpan[]): readonly NamedSpan[] {
  return names.flatMap((span, at) => {
    const [before, next] = [names[at - 1], names[at + 1]]
    if (before !== undefined && isBodyOf(before, span)) return []
    return next !== undefined && isBodyOf(span, next) ? [{ ...span, last: next.last }] : [span]
  })

  function isBodyOf(members: NamedSpan, body: NamedSpan): boolean {
    return (
      members.type === 'organization' &&
      body.type === 'organization' &&
      members.first === members.last &&
      body.first === members.last + 2 &&
      /^['’]$/.test(tokens[members.last + 1]?.text ?? '') &&
      ORGANIZATION_HEADS.has(tokens[body.first]?.text ?? '')
    )
  }
}

const range = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** "Ms Oh Eun-bi": whoever is addressed so is a person. */
function addressed({ tokens }: Document, span: NamedSpan): NamedSpan {
  const honorific = HONORIFICS.has(tokens[span.first]?.text.replace(/\.$/, '') ?? '')
  if (span.type !== 'other' || !honorific || span.last === span.first) return span
  return { ...span, first: span.first + 1, type: 'person', confidence: SURE }
}

/**
 * The particles before a surname are part of it, but no class noun behind a name is, nor the place a person is of: "von
 * der Leyen", "Lombardy region", "Ruth Lane of Georgia".
 */
function fitSpan(document: Document, span: NamedSpan): NamedSpan {
  let { last } = span
  let first = behindOwner(document, span)
  if (LED.test(document.tokens[last]?.lower ?? '') && isAttached(document, last)) last = Math.max(first, last - 2)
  while (last > first && /^\p{Ll}/u.test(document.tokens[last]?.text ?? '') && !isAttached(document, last)) last--
  if (last > first && (belongsToTitle(document, first, last) || isPostnominal(document, last))) last--
  if (isCalledSo(document, first)) last = withNumber(document, prolong(document, { first, last }).last)
  if (span.type === 'organization') {
    last = withListedFields(document, first, withoutCountry(document, first, last))
    last = withPost(document, first, last)
  }
  if (namesItsPlace(document, first) && last > first + 1) return { ...span, first: first + 2, last }
  if (span.type !== 'person') return { ...span, first, last }
  const of = document.tokens.slice(first + 2, last).findIndex(({ lower }) => lower === 'of')
  if (of >= 0) last = first + 1 + of
  last = withSyllable(document, last)
  first = withTitle(document, first, last)
  while (first > sentenceStart(document, first) && isParticle(document.tokens[first - 1]?.text ?? '')) first--
  return { ...span, first: withFirstName(document, first), last }
}

/** "Dawn 35": a number that is part of what a group calls itself. */
const withNumber = ({ tokens }: Document, last: number): number =>
  /^\d{1,3}$/.test(tokens[last + 1]?.text ?? '') && /^(?:VERB|AUX|PUNCT)$/.test(tokens[last + 2]?.upos ?? '')
    ? last + 1
    : last

/** "Kim Min-jae": the syllable behind a hyphen. */
function withSyllable({ tokens }: Document, last: number): number {
  const [hyphen, syllable] = tokens.slice(last + 1, last + 3)
  const joined = hyphen?.start === tokens[last]?.end && hyphen?.end === syllable?.start
  const fits = /^[-‐‑]$/.test(hyphen?.text ?? '') && /^\p{Ll}{2,6}$/u.test(syllable?.text ?? '')
  return joined && fits && !LED.test(syllable?.lower ?? '') ? last + 2 : last
}

const TITLE =
  /^(?:Justice|Judge|Sheikh|Sheikha|Imam|Rabbi|Sister|Brother|Cardinal|Archbishop|Bishop|Monsignor|Pastor|Reverend|Ayatollah|Mullah|Mufti|Maulana|General|Colonel|Captain|Major|Lieutenant|Sergeant|Admiral|Brigadier|Commander|Senator|Congressman|Congresswoman|Governor|Mayor|Professor|Doctor)$/

/** "Justice Ana Ruiz": a title is no part of the name. */
function withTitle({ tokens }: Document, first: number, last: number): number {
  const royal = tokens[first]?.text === 'Crown' && /^Prince(?:ss)?$/.test(tokens[first + 1]?.text ?? '')
  if (royal && last > first + 1) return first + 2
  return last > first + 1 && TITLE.test(tokens[first]?.text ?? '') ? first + 1 : first
}

/** "Maria do Carmo Teles": the given name before a particle that English takes for a verb. */
const withFirstName = (document: Document, first: number): number =>
  document.tokens[first - 1]?.text === 'do' && isFirstName(document.tokens[first - 2]?.text ?? '') ? first - 2 : first

/** "Norland State University of the US": the country is no part of a name that is whole before it. */
function withoutCountry({ tokens }: Document, first: number, last: number): number {
  const of = tokens.slice(first + 1, last).findLast(({ lower }) => lower === 'of')?.index ?? last
  const country = tokens[of + 1]?.lower === 'the' && /^(?:US|USA|U\.S\.|UK|U\.K\.)$/.test(tokens[of + 2]?.text ?? '')
  const headed = tokens.slice(first + 1, of).some(({ text, lower }) => lower === 'of' || ORGANIZATION_HEADS.has(text))
  return country && of + 2 === last && headed ? of - 1 : last
}

/** "The United Nations Mission in Norland": a mission abroad is called after where it is. */
function withPost(document: Document, first: number, last: number): number {
  const { tokens } = document
  const sent =
    /^(?:Mission|Force)$/.test(tokens[last]?.text ?? '') && /^(?:in|for|to)$/.test(tokens[last + 1]?.lower ?? '')
  const sender = /^(?:United|UN|U\.N\.|European|EU|African|OSCE)$/.test(tokens[first]?.text ?? '')
  if (!sent || !sender || last - first > 5) return last
  const end = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2
  const place = findKnown(document, end, end + 2)
  return place?.type === 'country' && !place.demonym ? place.last : last
}

/** What a participle behind a hyphen makes an adjective: "Saudi-led", "Norland-backed". */
const LED = /(?:^|[-‐‑])(?:led|backed|based|born|owned|controlled|funded|run|made|held|brokered|sponsored)$/

/** "Poland’s Zaklady Wisla": what a country owns has its own name. */
function behindOwner(document: Document, { first, last }: NamedSpan): number {
  const owned = document.tokens.slice(first, last).find(({ text }) => /^['’]s$/.test(text))?.index
  return owned !== undefined && findExact(document, first, owned - 1)?.type === 'country' ? owned + 1 : first
}

/** "Hong Sang-soo", "Nyong'o": a part of the word before it. */
const isAttached = ({ tokens }: Document, at: number): boolean =>
  /^[-‐‑'’]$|['’]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start

/** "U.S. District Judge": behind a country's name, a class noun before a title is part of the title. */
const belongsToTitle = (document: Document, first: number, last: number): boolean =>
  CLASS.test(document.tokens[last]?.text ?? '') &&
  /^(?:Judge|Attorney|Clerk|Manager|Councilman|Councilwoman|Councillor|Commissioner|Treasurer)$/.test(
    document.tokens[last + 1]?.text ?? '',
  ) &&
  findExact(document, first, last - 1)?.type === 'country'

/** "Sheikh" before a name is none. */
const isTitleOf = (document: Document, at: number): boolean =>
  TITLE.test(document.tokens[at]?.text ?? '') && isCapitalised(document.tokens[at + 1])

/**
 * A comma parts names, and so does a place behind "of" ("Washington, D.C.", "Mayor of London Sadiq Khan"); a head alone
 * is no name ("the Court"), nor is what a system is called ("the VAT system") or a title opens with ("Justice Minister").
 */
function isWhole(document: Document, { first, last, type }: NamedSpan): boolean {
  if (document.tokens.slice(first, last + 1).every(({ upos, text, lower }) => upos === 'NOUN' && text === lower))
    return false
  if (
    first === last &&
    (namesNothing(document, first) ||
      AGREEMENT_HEADS.has(document.tokens[first]?.lower ?? '') ||
      isTitleOf(document, first) ||
      isCurrency(document, first) ||
      LED.test(document.tokens[first]?.lower ?? ''))
  )
    return false
  const comma = document.tokens.slice(first, last).find(({ text }) => text === ',')?.index
  const listed = comma !== undefined && withListedFields(document, first, comma - 1) === last
  if ((comma !== undefined && !listed) || isPrefix(document, first)) return false
  if (titleLength(document, first) > last - first + 1) return false
  const placed = type === 'person' && last > first + 1 && document.tokens[first - 1]?.lower === 'of'
  return !placed || !/^(?:place|country)$/.test(findExact(document, first, first)?.type ?? '')
}

/**
 * A name by rules stands where the core found nothing, or where it is a known or headed name that covers what was found;
 * a person with a known first name also where the core is not sure of a place.
 */
function prevails(name: Name, spanAt: ReadonlyMap<number, NamedSpan>): boolean {
  const under = [...new Set(range(name).flatMap((at) => spanAt.get(at) ?? []))]
  if (under.length === 0) return name.confidence >= SURE || name.type !== 'person'
  if (/^(?:agreement|event)$/.test(name.type)) return under.every((span) => covers(name, span))
  const surer = (span: NamedSpan) => name.confidence >= KNOWN || span.confidence < CERTAIN
  if (name.type !== 'person')
    return under.every((span) => covers(name, span) && (isHeaded(name, span) || (!equals(name, span) && surer(span))))
  return name.confidence >= SURE && under.every((span) => equals(name, span) && span.type === 'place' && surer(span))
}

/** "Flag Consideration Project": what has a head of bodies is none of the other things that a name may name. */
const isHeaded = (name: Name, span: NamedSpan): boolean => span.type === 'other' && name.confidence >= HEADED

const covers = (name: Name, span: NamedSpan): boolean => name.first <= span.first && name.last >= span.last
const equals = (name: Name, span: NamedSpan): boolean => name.first === span.first && name.last === span.last

function readByRules(document: Document): Name[] {
  const names: Name[] = []
  for (let at = 0; at < document.tokens.length; ) {
    const found = findAt(document, at)
    names.push(...found.names)
    at = Math.max(at + 1, found.next)
  }
  return names
}

function findAt(document: Document, at: number): { names: Name[]; next: number } {
  const office = readOffice(document, at)
  if (office !== null) return { names: [office], next: office.last + 1 }
  const run = readRun(document, at)
  if (run !== null) {
    const names = readRunNames(document, run)
    return { names, next: Math.max(run.last, names.at(-1)?.last ?? 0) + 1 }
  }
  const known = opensKnown(document, at) ? findKnown(document, at, document.tokens.length - 1) : null
  return known === null ? { names: [], next: at + 1 } : { names: [known], next: known.last + 1 }
}

/** "WHO officials", but not "WHO WILL WIN". */
const isKnownAcronym = (document: Document, at: number): boolean =>
  /^\p{Lu}{3,}$/u.test(document.tokens[at]?.text ?? '') &&
  !/^\p{Lu}{2,}$/u.test(document.tokens[at + 1]?.text ?? '') &&
  findExact(document, at, at)?.type === 'organization'

/** "al-Qaeda", and names that a tagger takes for a function word at the start of a sentence. */
function opensKnown(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (isCurrency(document, at)) return false
  return isCapitalised(token)
    ? token?.upos === 'PROPN' || isKnownAcronym(document, at)
    : /^(?:al|el)$/.test(token?.lower ?? '') && isJoined(document, at + 2)
}
