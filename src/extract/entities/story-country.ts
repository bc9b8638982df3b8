import type { Document } from '../../language/document.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { findExact } from '../names/gazetteer.ts'
import type { Reading } from '../reading.ts'
import { findDateline } from './dateline.ts'
import { typeOfId } from './reference.ts'
import type { Referent } from './referent.ts'

/** A story opens with so many sentences. */
const OPENING = 3

/**
 * The country that a story is from: that of its dateline or of a label ("Peru: …"), the one whose government the opening
 * speaks of, the one country that the whole text names, where it names no other and names it twice at least, else the one
 * that its first sentence is about. A dateline gives way to a government where the first sentence does not name its country.
 */
export function findStoryCountry(reading: Reading, referents: readonly Referent[]): string | null {
  const from = countryOfDateline(reading, referents)
  const governed = governedCountry(reading, referents)
  if (from !== null && (governed === null || isInLead(reading, referents, from))) return from
  return labelledCountry(reading, referents) ?? governed ?? onlyCountry(referents) ?? leadCountry(reading, referents)
}

/** "Peru: Army retakes town": the country in front of a colon that opens the text. */
function labelledCountry({ document }: Reading, [opening]: readonly Referent[]): string | null {
  const labels = opening?.name.first === 0 && document.tokens[opening.name.last + 1]?.text === ':'
  return labels && typeOfId(opening.entity) === 'country' ? opening.entity : null
}

const STATE = /^(?:government|army|military|president|parliament|cabinet|king|queen|junta)$/

/** "Peru’s government and rebels signed …", "the government of Peru": the one country whose state acts by name in the opening. */
function governedCountry({ document }: Reading, referents: readonly Referent[]): string | null {
  const governed = referents.filter(
    ({ name, entity }) =>
      (document.tokens[name.first]?.sentence ?? OPENING) < OPENING &&
      typeOfId(entity) === 'country' &&
      name.seatOf === null &&
      (isOwner(document, name.last) || isOwnerBehind(document, name.first)),
  )
  const [country, other] = new Set(governed.map(({ entity }) => entity))
  return country === undefined || other !== undefined ? null : country
}

/** "Peru’s army", "the Peruvian government", but not "Peruvian government bonds". */
function isOwner({ tokens }: Document, last: number): boolean {
  const next = /^['’]s?$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1
  return STATE.test(tokens[next]?.lower ?? '') && !/^NN/.test(tokens[next + 1]?.xpos ?? '')
}

/** "The government of Peru". */
function isOwnerBehind({ tokens }: Document, first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return tokens[of]?.lower === 'of' && STATE.test(tokens[of - 1]?.lower ?? '')
}

/** "POKHARA, Nepal — …": the country in front of the dash that opens the story. */
function countryOfDateline(reading: Reading, referents: readonly Referent[]): string | null {
  const { name } = findDateline(reading, referents)?.referent ?? {}
  if (name === undefined || reading.document.tokens[name.last + 1]?.text !== ',') return null
  const next = referents.find((referent) => referent.name.first === name.last + 2)
  return next !== undefined && typeOfId(next.entity) === 'country' ? next.entity : null
}

/** "CAIRO — …", "Dar es Salaam. …": the country of a capital or another town, where the story opens with both. */
export function findSeatCountry(reading: Reading, referents: readonly Referent[]): string | null {
  const dateline = findDateline(reading, referents)
  const seat = dateline === null ? null : countryOfTown(dateline.referent)
  if (dateline === null || seat === null) return null
  const { tokens } = reading.document
  const opening = referents.filter(({ name }) => (tokens[name.first]?.sentence ?? 0) < dateline.sentence + OPENING)
  return opening.some(({ entity, name }) => entity === seat && name !== dateline.referent.name) ? seat : null
}

const countryOfTown = ({ name: { seatOf, attributes } }: Referent): string | null =>
  seatOf?.id ?? COUNTRIES.find(({ iso2 }) => iso2 === attributes.country)?.id ?? null

function onlyCountry(referents: readonly Referent[]): string | null {
  const countries = referents.map(({ entity }) => entity).filter((id) => typeOfId(id) === 'country')
  const [country, other] = new Set(countries)
  return country === undefined || other !== undefined || countries.length < 2 ? null : country
}

/** What the first sentence of a story names, behind its dateline. */
function leadReferents(reading: Reading, referents: readonly Referent[]): readonly Referent[] {
  const { document } = reading
  const dateline = findDateline(reading, referents)
  const opening = dateline === null ? firstTelling(reading, referents) : dateline.sentence
  const head = document.sentences[opening]
  const dash = document.tokens
    .slice(head?.first ?? 0, (head?.last ?? -1) + 1)
    .find(({ text }) => dateline !== null && /^[-–—]+$/.test(text))
  const apart = dateline?.alone === true || (dash !== undefined && dash.index >= (head?.last ?? 0))
  const lead = apart ? opening + 1 : opening
  return referents.filter(
    ({ name }) => document.tokens[name.first]?.sentence === lead && (apart || name.first > (dash?.index ?? -1)),
  )
}

/** The first sentence that has a verb or names something: "Friday, June 9, 2023" opens a page, and tells nothing. */
function firstTelling({ document: { tokens, sentences } }: Reading, referents: readonly Referent[]): number {
  const tells = (first: number, last: number) =>
    tokens.slice(first, last + 1).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos)) ||
    referents.some(({ name }) => name.first >= first && name.first <= last)
  return Math.max(
    0,
    sentences.slice(0, OPENING).findIndex(({ first, last }) => tells(first, last)),
  )
}

const isInLead = (reading: Reading, referents: readonly Referent[], country: string): boolean =>
  leadReferents(reading, referents).some(({ name, entity }) => entity === country || name.seatOf?.id === country)

/** The countries that the first sentence names, by their capitals too. */
function leadCountries(reading: Reading, referents: readonly Referent[]): readonly string[] {
  const named = leadReferents(reading, referents).map(({ name, entity }) => name.seatOf?.id ?? entity)
  return [...new Set(named.filter((id) => typeOfId(id) === 'country'))]
}

/** How often a text names each country, by its capital and in the names of bodies too; the most named first. */
function countCountries({ document }: Reading, referents: readonly Referent[]): readonly (readonly [string, number])[] {
  const named = Map.groupBy(
    referents.flatMap((referent) => referent.name.seatOf?.id ?? countriesIn(document, referent)),
    (id) => id,
  )
  return [...named].map(([id, all]) => [id, all.length] as const).toSorted((a, b) => b[1] - a[1])
}

/** What is spoken of at home: "Chilean police", "the Chilean opposition". */
const DOMESTIC =
  /^(?:police|rebels|insurgents|troops|soldiers|courts?|judges?|prosecutors?|lawmakers|parliament|government|authorities|officials|opposition|voters|protesters|demonstrators|farmers|workers|miners|teachers|students|doctors|firefighters|rescuers|investigators|journalists|election|elections|supreme|constitutional|high|federal|central)$/

/** "Chile’s highest court", "Chilean police", "rebels in Chile", but not "Chile attacked …", which may be told from elsewhere. */
function isAtHome({ tokens }: Document, { name }: Referent): boolean {
  const [next] = tokens.slice(name.last + 1, name.last + 2)
  const before = tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1
  const within = /^(?:in|throughout|across|inside)$/.test(tokens[before]?.lower ?? '')
  return within || /^['’]s?$/.test(next?.text ?? '') || (name.demonym && DOMESTIC.test(next?.lower ?? ''))
}

/** The one country of the first sentence, where that speaks of it from within and no other is named more often, or of all it is named most. */
function leadCountry(reading: Reading, referents: readonly Referent[]): string | null {
  const [country, other] = leadCountries(reading, referents)
  if (country === undefined) return actingCountry(reading, referents)
  if (other !== undefined) return null
  const counts = countCountries(reading, referents)
  const own = counts.find(([id]) => id === country)?.[1] ?? 0
  const most = counts.find(([id]) => id !== country)?.[1] ?? 0
  const atHome = leadReferents(reading, referents).some(
    (referent) => referent.entity === country && isAtHome(reading.document, referent),
  )
  return (atHome && own >= most) || own > Math.max(most, 1) ? country : null
}

/** "The National Assembly of Slovenia removed …": the one country whose organ the first sentence names, where it names no country. */
function actingCountry(reading: Reading, referents: readonly Referent[]): string | null {
  const organs = leadReferents(reading, referents).filter(({ name }) => ORGAN.test(name.name))
  const [country, other] = new Set(organs.flatMap((organ) => countriesIn(reading.document, organ)))
  return country === undefined || other !== undefined ? null : country
}

const ORGAN = /\b(?:Assembly|Parliament|Congress|Senate|Court|Ministry|Government|Army|Police|Council of Ministers)\b/

/** The two countries that a story is about: those of its first sentence, else the two of its opening that it names far more often than others. */
export function findPair(reading: Reading, referents: readonly Referent[]): readonly string[] {
  const lead = leadCountries(reading, referents)
  if (lead.length === 2) return lead
  const [[one, first] = ['', 0], [two, second] = ['', 0], [, third] = ['', 0]] = countCountries(reading, referents)
  const both = lead.includes(one) && lead.includes(two)
  return both && first >= second && second >= 3 && second >= 2 * third ? [one, two] : []
}

/** The country that a name is, or the countries that it holds: "Chilean Bar Association". */
export function countriesIn(document: Document, { name, entity }: Referent): readonly string[] {
  if (typeOfId(entity) === 'country') return [entity]
  if (name.type !== 'organization' || name.last === name.first) return []
  return document.tokens.slice(name.first, name.last + 1).flatMap(({ index }) => {
    const known = findExact(document, index, index)
    return known?.type === 'country' && known.id !== null ? [known.id] : []
  })
}
