import type { Document, Token } from '../../language/document.ts'
import type { EntityType } from '../../model/entity.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts'
import { findTitle, opensTitle, type TitleMatch } from '../lexicon/titles.ts'
import { isAcronym, isCapitalised, sentenceEnd, sentenceStart } from './words.ts'

const lowered = (heads: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...heads].map((head) => head.toLowerCase()))
const COLLECTIVES =
  'gang giant tank cartel clan syndicate wholesaler importer exporter distributor contractor builder producer refiner brewer school schools magazine newspaper daily weekly broadcaster station channel website charity firm company group party faction militia brand startup retailer bank insurer lender carmaker automaker shipbuilder chipmaker drugmaker utility supplier developer consultancy conglomerate startup union federation association maker manufacturer network band team side publisher watchdog thinktank venture plant factory shipyard operator airline carrier studio nonprofit regulator cooperative subsidiary offshoot outfit smelter bookmaker brokerage'
/** All but what is rather done than made up of people: "with the troops under his command Ruiz decided". */
const ORGANIZATION_NOUNS = new Set(
  [...lowered(ORGANIZATION_HEADS), ...COLLECTIVES.split(' ')].filter((noun) => noun !== 'command'),
)
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
  if (/^(?:owned|run|controlled)$/.test(before.lower) && document.tokens[first - 3]?.lower === 'state')
    return 'organization'
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

/** "The newspaper Orbit Diario reported": who is called a medium by name reports, and is nobody’s. */
export const isMediumByClass = ({ tokens }: Document, first: number): boolean =>
  /^(?:newspaper|daily|weekly|magazine|broadcaster|website|tabloid|outlet|portal)$/.test(
    tokens[first - 1]?.lower ?? '',
  ) && tokens[first - 1]?.sentence === tokens[first]?.sentence

/** "A group calling itself the Lions of Norland": what calls itself by a name is a body. */
export function isCalledSo({ tokens }: Document, first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return /^(?:itself|themselves)$/.test(tokens[at]?.lower ?? '') && /^call/.test(tokens[at - 1]?.lower ?? '')
}

/** A noun, or what is taken for a part of the name but has no capital. */
const isClassNoun = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' || (/^(?:PROPN|ADJ|X)$/.test(token?.upos ?? '') && token?.text === token?.lower)

/** "The broadcaster VRT": letters bear no callings. */
const isBroadcaster = ({ tokens }: Document, noun: number, first: number): boolean =>
  isAcronym(tokens[first]) && ORGANIZATION_NOUNS.has(tokens[noun]?.lemma ?? '')

/** "On behalf of a building group, Norte Sul.", "her club, Costa of Norland,": a name between two marks behind a class noun for bodies. */
export function isApposedBody(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  const end = tokens[last + 1]?.lower === 'of' && isCapitalised(tokens[last + 2]) ? last + 3 : last + 1
  return tokens[first - 1]?.text === ',' && /^[,.;]$/.test(tokens[end]?.text ?? '') && isBodyByClass(document, first)
}

/** "The Orbit syndicate": a name with a word for an outlawed body behind it. */
export const isOutlawed = ({ tokens }: Document, last: number): boolean =>
  /^(?:gang|cartel|syndicate|mafia|militia|brigade)$/.test(tokens[last + 1]?.lower ?? '')

/** "With Norland’s antitrust regulator, CADE, …", "the secret police, the SNB, …": letters between two marks behind a class noun for bodies that is somebody’s or "the". */
export function isApposedAcronym(document: Document, at: number): boolean {
  const { tokens } = document
  const comma = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return (
    isAcronym(tokens[at]) &&
    tokens[comma]?.text === ',' &&
    /^[,.;]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[comma - 1]?.upos === 'NOUN' &&
    typeOfNoun(document, comma - 1) === 'organization' &&
    tokens
      .slice(Math.max(0, comma - 5), comma - 1)
      .some(({ lower }) => /^(?:an?|the|['’]s|his|her|its|their)$/.test(lower))
  )
}

/** "NOWA, the union of most of the workers, …": letters that are told to be a body. */
export const isDescribedAcronym = (document: Document, at: number): boolean =>
  isAcronym(document.tokens[at]) && typeOfApposition(document, at) === 'organization'

/** A noun with "a" and at most two words between, with "the" and a country’s adjective, or one whose owner is told and that belongs to no noun before: "his company". The name is the owner of nothing else. */
const opensPhrase = ({ tokens }: Document, noun: number, name: number): boolean =>
  (tokens[noun - 2]?.lower === 'the' && tokens[noun - 1]?.upos === 'ADJ' && isCapitalised(tokens[noun - 1])) ||
  tokens
    .slice(Math.max(0, noun - 3), noun)
    .some(
      ({ lower }) =>
        /^an?$/.test(lower) ||
        (/^(?:['’]s|his|her|its|their)$/.test(lower) &&
          tokens[noun]?.deprel !== 'nmod' &&
          !tokens.slice(name + 1, name + 4).some(({ text }) => /^['’]s$/.test(text))),
    )

/** "The M5S party", "Lombardy region". */
function typeAfter(document: Document, last: number): EntityType | null {
  const after = document.tokens[last + 1]
  if (after === undefined || after.sentence !== document.tokens[last]?.sentence) return null
  if (after.upos !== 'NOUN' && after.upos !== 'PROPN') return null
  const { text = '', xpos = '' } = document.tokens[last] ?? {}
  if (/(?:ist|ian|ish|ic|ese)$/.test(text) || xpos === 'JJ') return null
  if (PLACE_NOUNS.has(after.lemma) && !ORGANIZATION_NOUNS.has(after.lemma)) return 'place'
  return /^(?:party|militia|group|officials?|executives?|fighters|members|employees|shares|movement|agency|newspaper|faction|chairman|ceo|gang|cartel|syndicate|brigade)$/.test(
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
    if (token?.xpos === 'VBG' && at > first + 1) return typeOfNoun(document, last)
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
