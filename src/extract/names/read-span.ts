import type { Document, NamedSpan } from '../../language/document.ts'
import type { EntityType } from '../../model/entity.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { isBodyByTies, isBodyOfPerson } from './body-ties.ts'
import {
  isApposedAcronym,
  isApposedBody,
  isBodyByClass,
  isCalledSo,
  isDescribed,
  isDescribedAcronym,
  isDescribedBody,
  isMediumByClass,
  isOfPerson,
  isOutlawed,
  isRelated,
} from './context.ts'
import { findExact } from './gazetteer.ts'
import { type Name, plainName } from './name.ts'
import { isRegional, isStorm } from './no-names.ts'
import { holdsOffice } from './office-holders.ts'
import { isFacility, isSettlement } from './settlements.ts'
import { opensOffice } from './titled.ts'
import { textOf, toTitleCase } from './words.ts'

/** From this confidence on a name that the core found stands against what rules make of its words. */
export const TRUST = 0.5
/** From this confidence on it stands against a gazetteer that knows other things of that name. */
export const CERTAIN = 0.8
/** From this confidence on a person stands whom rules alone find. */
export const SURE = 0.9
/** What the words around a name say it is has this confidence, above what the core gives names. */
export const CALLED = 1
/** Below this confidence a name is not even looked at. */
const DOUBTFUL = 0.2

/** What words within or around a name say of one that the core takes for something else, or is not sure of. */
interface TypeByWords {
  readonly from: RegExp
  readonly type: EntityType
  readonly fits: (document: Document, first: number, last: number) => boolean
}

const BY_WORDS: readonly TypeByWords[] = [
  { from: /^(?:person|place)$/, type: 'organization', fits: isCalledBody },
  { from: /./, type: 'organization', fits: (document, first) => isCalledSo(document, first) },
  { from: /^(?:place|other)$/, type: 'organization', fits: isBodyByTies },
  { from: /^other$/, type: 'organization', fits: isToldBody },
  { from: /^place$/, type: 'organization', fits: (document, _first, last) => isOutlawed(document, last) },
  {
    from: /^(?:person|place)$/,
    type: 'organization',
    fits: (document, first, last) => isCollection(document, first, last),
  },
  { from: /^(?:person|organization)$/, type: 'place', fits: (document, first) => isSettlement(document, first) },
  { from: /^(?:person|organization)$/, type: 'place', fits: isFacility },
  { from: /^person$/, type: 'organization', fits: isApposedBody },
  { from: /^person$/, type: 'organization', fits: isBodyOfPerson },
  {
    from: /^person$/,
    type: 'organization',
    fits: (document, first, last) =>
      (first === last || !isFirstName(document.tokens[first]?.text ?? '')) && isBodyByTies(document, first, last),
  },
  {
    from: /^person$/,
    type: 'organization',
    fits: (document, first, last) =>
      !isFirstName(document.tokens[first]?.text ?? '') && isDescribedBody(document, last),
  },
  { from: /^(?:place|organization)$/, type: 'person', fits: holdsOffice },
  { from: /^place$/, type: 'person', fits: isDescribedPerson },
  { from: /^place$/, type: 'person', fits: isOfPerson },
]

/** What the words make of a name that no gazetteer knows; who stands behind an office is a person, whatever "it" follows. */
const typeByWords = (document: Document, { first, last, type }: NamedSpan): EntityType | null =>
  type === 'person' && holdsOffice(document, first, last)
    ? null
    : (BY_WORDS.find(({ from, fits }) => from.test(type) && fits(document, first, last))?.type ?? null)

/** "The wholesaler Lanka Medi", "the schools Santo Spirito and Immacolata", but not "the company Ana Ruiz founded". */
function isCalledBody(document: Document, first: number, last: number): boolean {
  const several = last > first && (acts(document, last) || isFirstName(document.tokens[first]?.text ?? ''))
  return (!several && isBodyByClass(document, first)) || isMediumByClass(document, first)
}

/** "Orbit Norland": what the core takes for a body and has a country behind its name. */
const isBranch = (document: Document, first: number, last: number): boolean =>
  last > first && findExact(document, last, last)?.type === 'country'

/** "Fiatto, a carmaker, …", "its subsidiary, Orbit Crewing, …". */
function isToldBody(document: Document, first: number, last: number): boolean {
  return isDescribedBody(document, last) || isApposedBody(document, first, last)
}

/** A verb follows, of which the name may be the subject. */
const acts = ({ tokens }: Document, last: number): boolean => /^(?:VERB|AUX)$/.test(tokens[last + 1]?.upos ?? '')

/** "Rok Turnsek, leader of the party,"; what stands behind a preposition of place or between two commas may be where somebody is from. */
function isDescribedPerson(document: Document, first: number, last: number): boolean {
  const before = document.tokens[first - 1]?.lower ?? ''
  return last > first && !/^(?:,|in|at|near|from)$/.test(before) && isDescribed(document, last)
}

/**
 * Whether a name that the core doubts is one: whoever stands behind a verb of speech, is described or holds an office
 * ("Luis Paz, her cousin,"), and what its kind is called before ("the party People’s Dawn").
 */
export function isTold(document: Document, { first, last, type, confidence }: NamedSpan): boolean {
  if (confidence < DOUBTFUL) return false
  if (isCalledSo(document, first)) return true
  if (first === last && (isApposedAcronym(document, first) || isDescribedAcronym(document, first))) return true
  if (type === 'other') return isToldBody(document, first, last)
  if (!acts(document, last) && (isBodyByClass(document, first) || isApposedBody(document, first, last))) return true
  if (type === 'organization' && (isBodyByTies(document, first, last) || isBranch(document, first, last))) return true
  if (last === first) return false
  if (!isFirstName(document.tokens[first]?.text ?? '') && isDescribedBody(document, last)) return true
  if (type === 'person' && isRelated(document, first)) return true
  const speaks = type === 'person' && /^(?:said|says|added)$/.test(document.tokens[first - 1]?.lower ?? '')
  return speaks || isDescribed(document, last) || holdsOffice(document, first, last)
}

/** What the core found, as a gazetteer knows it or the words around tell; null for what is no entity of ours. */
export function readSpan(document: Document, spotted: NamedSpan): Name | null {
  const span = trim(document, spotted)
  const { first, last, type, demonym, confidence } = span
  const found = findExact(document, first, last)
  const isBody = isBodyByTies(document, first, last) || isBodyByClass(document, first)
  const known = found !== null && found.confidence < TRUST && isBody ? null : found
  const words = textOf(document, first, last)
  if (found?.type !== 'organization' && type !== 'organization' && first === last && isApposedAcronym(document, first))
    return plainName(first, last, 'organization', words, CALLED)
  const settled = isSettlement(document, first)
  if (known !== null && (agrees(known, type, confidence) || (settled && known.type === 'place')))
    return { ...known, confidence: settled ? CALLED : Math.max(known.confidence, confidence) }
  if (demonym || type === 'event' || type === 'agreement' || isStorm(document, first)) return null
  if (type !== 'person' && known === null && isRegional(document, last)) return null
  const told = known === null ? typeByWords(document, span) : null
  if (told !== null) return plainName(first, last, told, words, CALLED)
  if (type === 'other') return null
  const doubted = known === null && confidence < TRUST
  if (doubted && !acts(document, last) && isBodyByClass(document, first))
    return plainName(first, last, 'organization', words, CALLED)
  if (doubted && type !== 'person' && isDescribed(document, last)) return plainName(first, last, 'person', words, TRUST)
  if (type === 'place' && opensDateline(document, first, last))
    return plainName(first, last, type, toTitleCase(words), confidence)
  const kind = type === 'organization' && isGovernor(document, last) ? 'person' : type === 'country' ? 'place' : type
  return plainName(first, last, kind, words, Math.max(confidence, TRUST))
}

/** Without what is no part of the name: the kind before it, a field of an office behind it. */
function trim(document: Document, span: NamedSpan): NamedSpan {
  if (opensWithKind(document, span)) return { ...span, first: span.first + 1 }
  return opensOffice(document, span.first, span.last) ? { ...span, last: span.last - 1 } : span
}

/** "Chipmaker Norland Systems said": what a body makes or is, with the capital of the sentence that it opens, is no part of its name. */
const opensWithKind = ({ tokens, sentences }: Document, { first, last, type }: NamedSpan): boolean =>
  last > first &&
  /^(?:organization|person)$/.test(type) &&
  sentences[tokens[first]?.sentence ?? -1]?.first === first &&
  KIND.test(tokens[first]?.lower ?? '')

const KIND =
  /^(?:\p{Ll}{3,}maker|shipbuilder|homebuilder|brewer|distiller|retailer|wholesaler|insurer|reinsurer|lender|broadcaster|airline|budget|automaker|manufacturer|supplier|utility|start-?up|conglomerate|watchdog|regulator|newspaper|charity)s?$/u

/** "OSH, Kyrgyzstan — ": a town in the capitals of a dateline. */
const opensDateline = ({ tokens, sentences }: Document, first: number, last: number): boolean =>
  tokens.slice(first, last + 1).every(({ text }) => !/\p{Ll}/u.test(text)) &&
  sentences[tokens[first]?.sentence ?? -1]?.first === first &&
  /^[,(–—-]/.test(tokens[last + 1]?.text ?? '')

/** "Norland Art Gallery", "Banco Norte": a body whose head is nobody's surname. */
const isCollection = ({ tokens }: Document, first: number, last: number): boolean =>
  last > first && (OPENS_BODY.test(tokens[first]?.text ?? '') || ENDS_BODY.test(tokens[last]?.text ?? ''))

const OPENS_BODY =
  /^(?:Banco|Banca|Banque|Grupo|Groupe|Partido|Universidade?|Universit[éy]|Société|Compañía|Companhia|Ministerio)$/
const ENDS_BODY =
  /^(?:Museum|Galler(?:y|ies)|Collections?|University|Institute|Foundation|Association|Ministry|Committee|Commission|Council|Department|Agency|Library|Hospital|Products|Industries|Holdings?|Works|Shipworks|Motors|Airlines|Pharma|Pharmaceuticals|Technologies|Logistics|Systems|Solutions|Brands|Stores|Foods|Chemicals|Airways|Railways|Mines|Mining|Steel|Oil|Gas|Coal|Copper|Bank|Group|Inc|Ltd|Corp|Corporation|Company|Agri|Agro|Agribusiness|Biotech|Construct|Construction|Engineering|Electronics|Energy|Freight|Insurance|Invest|Investments|Impex|Minerals|Petroleum|Plastics|Resources|Shipping|Shipyards?|Supplies|Telecom|Terminals|Textiles|Trading|Ventures)$/

/** "The Monti government" is called after a person. */
const isGovernor = (document: Document, last: number): boolean =>
  /^(?:government|administration|cabinet|regime)$/.test(document.tokens[last + 1]?.lower ?? '')

/** Countries and bodies act, and bodies have places, so only a person, or a town that is a team, is another thing; a capital is rather itself. */
function agrees(known: Name, type: NamedSpan['type'], confidence: number): boolean {
  if (confidence < CERTAIN || known.type === type) return true
  if (type === 'person') return known.seatOf !== null && confidence < SURE
  return known.type !== 'place' || known.seatOf !== null || type !== 'organization'
}
