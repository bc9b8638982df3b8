import type { Document, Token } from '../../language/document.ts'
import type { EntityType } from '../../model/entity.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts'
import { findTitle, opensTitle, type TitleMatch } from '../lexicon/titles.ts'
import { isAcronym, isCapitalised, sentenceEnd, sentenceStart } from './words.ts'

const lowered = (heads: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...heads].map((head) => head.toLowerCase()))
const COLLECTIVES =
  'gang giant tank cartel clan syndicate wholesaler importer exporter distributor contractor builder producer refiner brewer school schools magazine newspaper daily weekly broadcaster station channel website charity firm company group party faction militia brand startup retailer bank insurer lender carmaker automaker shipbuilder chipmaker drugmaker utility supplier developer consultancy conglomerate startup union federation association maker manufacturer network band team side publisher watchdog thinktank venture plant factory shipyard operator airline carrier studio nonprofit regulator'
const ORGANIZATION_NOUNS = new Set([...lowered(ORGANIZATION_HEADS), ...COLLECTIVES.split(' ')])
const PLACE_NOUNS = new Set([
  ...lowered(PLACE_HEADS),
  ...'municipality city town village port suburb capital region province state resort settlement neighbourhood neighborhood district'.split(
    ' ',
  ),
])
const WINDOW = 7

/** What the words around a name say it is: "the magazine X", "X, a town in …", "the mayor X", "X, 54,". */
export function findContextType(document: Document, first: number, last: number): EntityType | null {
  return typeBefore(document, first) ?? typeAfter(document, last) ?? typeOfApposition(document, last)
}

function typeBefore(document: Document, first: number): EntityType | null {
  const before = document.tokens[first - 1]
  if (before === undefined || before.sentence !== document.tokens[first]?.sentence) return null
  if (before.upos === 'NOUN') return typeOfNoun(document, first - 1)
  if (/^(?:daily|weekly|monthly)$/.test(before.lower) && /^(?:the|an?)$/.test(document.tokens[first - 2]?.lower ?? ''))
    return 'organization'
  if (!isFirstName(document.tokens[first]?.text ?? '')) {
    if (/^(?:in|near|outside|across|throughout)$/.test(before.lower)) return 'place'
    if (before.lower === 'at') return 'organization'
  }
  const of = before.lower === 'of' ? document.tokens[first - 2] : undefined
  return of !== undefined && /^(?:city|town|village|port|suburb|district|municipality|province|island)$/.test(of.lower)
    ? 'place'
    : null
}

/** "The shipping company X", "a building group, X,": a class noun for bodies right before a name, in one phrase with it. */
export function isBodyByClass(document: Document, first: number): boolean {
  const apposed = document.tokens[first - 1]?.text === ',' && opensPhrase(document, first - 2, first)
  const noun = apposed ? first - 2 : first - 1
  return (
    isClassNoun(document.tokens[noun]) &&
    document.tokens[noun]?.sentence === document.tokens[first]?.sentence &&
    (typeOfNoun(document, noun) === 'organization' || isBroadcaster(document, noun, first))
  )
}

/** A noun, or what is taken for a part of the name but has no capital. */
const isClassNoun = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' || (token?.upos === 'PROPN' && token.text === token.lower)

/** "The broadcaster VRT": letters bear no callings. */
const isBroadcaster = ({ tokens }: Document, noun: number, first: number): boolean =>
  isAcronym(tokens[first]) && ORGANIZATION_NOUNS.has(tokens[noun]?.lemma ?? '')

/** "On behalf of a building group, Norte Sul.": a name between two marks behind a class noun for bodies. */
export const isApposedBody = (document: Document, first: number, last: number): boolean =>
  document.tokens[first - 1]?.text === ',' &&
  /^[,.;]$/.test(document.tokens[last + 1]?.text ?? '') &&
  isBodyByClass(document, first)

/** "With Norland’s antitrust regulator, CADE, …": letters between two marks behind a class noun for bodies that is somebody’s or "the". */
export const isApposedAcronym = (document: Document, at: number): boolean =>
  isAcronym(document.tokens[at]) &&
  document.tokens[at - 1]?.text === ',' &&
  /^[,.;]$/.test(document.tokens[at + 1]?.text ?? '') &&
  document.tokens[at - 2]?.upos === 'NOUN' &&
  typeOfNoun(document, at - 2) === 'organization' &&
  document.tokens
    .slice(Math.max(0, at - 6), at - 2)
    .some(({ lower }) => /^(?:an?|the|['’]s|his|her|its|their)$/.test(lower))

/** A noun with "a" and at most two words between, or one whose owner is told and that belongs to no noun before: "his company". The name is the owner of nothing else. */
const opensPhrase = ({ tokens }: Document, noun: number, name: number): boolean =>
  tokens
    .slice(Math.max(0, noun - 3), noun)
    .some(
      ({ lower }) =>
        /^an?$/.test(lower) ||
        (/^(?:['’]s|his|her|its|their)$/.test(lower) &&
          tokens[noun]?.deprel !== 'nmod' &&
          !tokens.slice(name + 1, name + 4).some(({ text }) => /^['’]s$/.test(text))),
    )

/** Who works at a body, not at a place. */
const STAFF =
  /^(?:analyst|economist|strategist|researcher|lecturer|professor|lawyer|executive|trader|engineer|manager)$/
const HELD = /^(?:share|shareholder|stake|subsidiary|takeover|acquisition|unit|boss|executive|%)$/
const OWNED =
  /^(?:shareholders?|shares|board|profits?|revenues?|sales|subsidiary|headquarters|customers|ceo|chairman|chairwoman|bid)$/

/** "Shares in X", "X’s chief executive", "the X board": a name with what companies have is one of them. */
export function isBodyByTies(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  const held = /^(?:of|in)$/.test(tokens[first - 1]?.lower ?? '') && HELD.test(tokens[first - 2]?.lemma ?? '')
  const bought = isBought(document, first, last)
  const owner = /^['’]s?$/.test(tokens[last + 1]?.text ?? '')
  const [next, after] = tokens.slice(owner ? last + 2 : last + 1)
  const based = next?.text === ',' && /^(?:based|headquartered)$/.test(after?.lower ?? '')
  const speaks = /^(?:said|says)$/.test(next?.lower ?? '') && after?.lower === 'it'
  const executive = owner && next?.lower === 'chief' && /^(?:executive|financial|operating)$/.test(after?.lower ?? '')
  const staffed = tokens[first - 1]?.lower === 'at' && STAFF.test(tokens[first - 2]?.lemma ?? '')
  const there = tokens[first - 1]?.lower === 'based' && /^[-‐‑]$/.test(tokens[first - 2]?.text ?? '')
  return held || bought || staffed || there || based || speaks || executive || OWNED.test(next?.lower ?? '')
}

/** "Airline boss Luis Paz of LuftCo": a word behind somebody’s name and "of" is no person. */
export const isBodyOfPerson = ({ tokens }: Document, first: number, last: number): boolean =>
  first === last &&
  tokens[first - 1]?.lower === 'of' &&
  tokens[first - 2]?.xpos === 'NNP' &&
  isFirstName(tokens[first - 3]?.text ?? '')

const DEALS = /^(?:buy|acquire|purchase|sell)$/
const MONEY = /^(?:\p{Lu}{0,3}[$€£¥]|[$€£¥]|euros?|dollars?|pounds?)/u

/** "To buy Canada’s Fiatto for $5 billion": what is bought and sold for money by name is a company. */
function isBought({ tokens }: Document, first: number, last: number): boolean {
  const [, price, unit, currency] = tokens.slice(last + 1, last + 5)
  if (tokens[last + 1]?.lower !== 'for' || ![price, unit, currency].some((word) => MONEY.test(word?.text ?? '')))
    return false
  return tokens.slice(Math.max(0, first - 4), first).some(({ lemma }) => DEALS.test(lemma))
}

/** "The M5S party", "Lombardy region". */
function typeAfter(document: Document, last: number): EntityType | null {
  const after = document.tokens[last + 1]
  if (after === undefined || after.sentence !== document.tokens[last]?.sentence) return null
  if (after.upos !== 'NOUN' && after.upos !== 'PROPN') return null
  if (/(?:ist|ian|ish|ic|ese)$/.test(document.tokens[last]?.text ?? '')) return null
  if (PLACE_NOUNS.has(after.lemma) && !ORGANIZATION_NOUNS.has(after.lemma)) return 'place'
  return /^(?:party|militia|group|officials?|executives?|fighters|members|employees|shares|movement|agency|newspaper|faction|chairman|ceo|gang|cartel|clan|syndicate|brigade)$/.test(
    after.lower,
  )
    ? 'organization'
    : null
}

/** ", a Catholic school in …", ", the mayor of …", ", 54,". */
function typeOfApposition(document: Document, last: number): EntityType | null {
  const [comma, next, after] = document.tokens.slice(last + 1, last + 4)
  if (comma?.text !== ',' || next === undefined || next.sentence !== document.tokens[last]?.sentence) return null
  if (/^\d{1,2}$/.test(next.text) && after?.text === ',') return 'person'
  if (!/^(?:an?|the|his|her|its|who|whose)$/.test(next.lower) && findTitleAt(document, next.index) === null) return null
  if (next.lower === 'who') return 'person'
  return headOfPhrase(document, next.index)
}

/** "Fiatto, a carmaker based in Turin,", "Fiatto, the smaller rival,": what stands behind the comma says that it is a body. */
export const isDescribedBody = (document: Document, last: number): boolean =>
  (/^an?$/.test(document.tokens[last + 2]?.lower ?? '') && typeOfApposition(document, last) === 'organization') ||
  isRival(document, last)

/** Bodies that are compared by size have rivals; of persons one is older or fiercer. */
function isRival({ tokens }: Document, last: number): boolean {
  const [comma, , size, rival] = tokens.slice(last + 1, last + 5)
  return (
    comma?.text === ',' &&
    /^(?:small|large|big|listed|local|foreign|domestic)/.test(size?.lower ?? '') &&
    /^(?:rival|competitor|lender|company|firm|maker|bank|carrier|airline|retailer|brand|producer|operator)$/.test(
      rival?.lemma ?? '',
    )
  )
}

/** "Luis Paz, her Peruvian counterpart,": what stands behind the comma says that it is a person. */
export const isDescribed = (document: Document, last: number): boolean => typeOfApposition(document, last) === 'person'

function headOfPhrase(document: Document, first: number): EntityType | null {
  const end = Math.min(first + WINDOW, sentenceEnd(document, first))
  let last = first
  for (let at = first; at <= end; at++) {
    const token = document.tokens[at]
    const title = findTitleAt(document, at)
    if (title !== null && document.tokens[at + title.length]?.upos !== 'NOUN') return 'person'
    if (document.tokens[first]?.lower === 'the' && token?.upos === 'PROPN' && isCapitalised(token)) return null
    if (/^[-‐‑]$/.test(token?.text ?? '') || /^(?:based|headquartered|owned|run|led|backed)$/.test(token?.lower ?? ''))
      continue
    if (token?.upos === 'AUX' || (token?.upos === 'VERB' && at > first + 1)) return null
    if (token === undefined || /^(?:ADP|VERB|PUNCT|SCONJ)$/.test(token.upos) || token.xpos.startsWith('W'))
      return typeOfNoun(document, last)
    last = at
  }
  return null
}

function typeOfNoun(document: Document, at: number): EntityType | null {
  const noun = document.tokens[at]
  if (noun === undefined) return null
  if (endsTitle(document, at) || RELATED.test(noun.lemma)) return 'person'
  if (PLACE_NOUNS.has(noun.lemma)) return 'place'
  return ORGANIZATION_NOUNS.has(noun.lemma) ? 'organization' : null
}

/** What only a person is to another. */
const RELATED =
  /^(?:counterpart|colleague|predecessor|successor|wife|husband|widow|widower|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|man|woman|father-in-law|mother-in-law|brother-in-law|sister-in-law)$/

/** "Her uncle, Luis Paz": who is somebody's kin or colleague is a person. */
export function isRelated({ tokens }: Document, first: number): boolean {
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  return RELATED.test(tokens[noun]?.lemma ?? '') && /^(?:his|her|their|['’]s)$/.test(tokens[noun - 1]?.lower ?? '')
}

/** "Luis Paz’s husband": who has kin is a person. */
const hasKin = ({ tokens }: Document, last: number): boolean =>
  /^['’]s?$/.test(tokens[last + 1]?.text ?? '') && RELATED.test(tokens[last + 2]?.lemma ?? '')

/** "President Hana Park", "Hana Park’s husband": a given name and a surname, whatever that may name besides. */
export const isOfPerson = (document: Document, first: number, last: number): boolean =>
  last === first + 1 &&
  isFirstName(document.tokens[first]?.text ?? '') &&
  (endsTitle(document, first - 1) || hasKin(document, last))

function endsTitle(document: Document, at: number): boolean {
  for (let first = Math.max(at - 3, sentenceStart(document, at)); first <= at; first++) {
    if (findTitleAt(document, first)?.length === at - first + 1) return true
  }
  return false
}

/** The longest title that begins at token `at`, within its sentence; null for none. */
export const findTitleAt = (document: Document, at: number): TitleMatch | null =>
  opensTitle(document.tokens[at]?.lower ?? '') ? findTitle(wordsFrom(document, at), 0) : null

/** The words from token `at` to its sentence's end, at most eight. */
const wordsFrom = (document: Document, at: number): string[] =>
  document.tokens.slice(at, Math.min(at + 8, sentenceEnd(document, at) + 1)).map((token) => token.text)
