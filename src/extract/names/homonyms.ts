import { type Document, lemmaAt } from '../../language/document.ts'
import { findRegion } from '../lexicon/regions.ts'
import { regionName } from './gazetteer.ts'
import { type Name, plainName } from './name.ts'
import { textOf } from './words.ts'

/** Names that a state of the USA shares with a country or a capital, and the name of that state's row. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['Georgia', 'Georgia'],
  ['Washington', 'Washington State'],
])

/** Posts and parts that a state of the USA has and a country seldom: "the governor of Georgia". */
const OF_A_STATE = /^(?:congressman|congresswoman|county|governor|legislature|senator|sheriff|state|trooper)s?$/

/**
 * Settles names that several places bear by the words beside them: "Lebanon, Pennsylvania" is a town, "Atlanta,
 * Georgia", "the governor of Georgia" and "Oregon and Washington" are states of the USA.
 */
export function settleHomonyms(document: Document, names: readonly Name[]): Name[] {
  const settled = names.map((name, at) => toTown(document, name, names[at + 1]) ?? toState(document, names, at) ?? name)
  return shareStates(settled)
}

/** A country whose name the document has given to the state, and of whose people it does not speak, is the state throughout. */
function shareStates(names: readonly Name[]): Name[] {
  const states = new Map(names.filter(isState).map((name) => [name.name, name]))
  const peoples = new Set(names.filter(({ demonym }) => demonym).map(({ id }) => id))
  return names.map((name) => {
    const state = name.type === 'country' && !peoples.has(name.id) ? states.get(name.name) : undefined
    return state === undefined ? name : { ...state, first: name.first, last: name.last }
  })
}

/** "Lebanon, Pennsylvania", "Paris, Texas": a town of the state that follows, not the namesake abroad. */
function toTown(document: Document, name: Name, state: Name | undefined): Name | null {
  if (state === undefined || !isState(state) || name.demonym || !isPlace(name)) return null
  if (document.tokens[name.last + 1]?.text !== ',' || state.first !== name.last + 2) return null
  if (isAmerican(name)) return null
  const full = `${textOf(document, name.first, name.last)}, ${state.name}`
  return { ...plainName(name.first, name.last, 'place', full, 0.9), attributes: { kind: 'city', country: 'US' } }
}

function toState(document: Document, names: readonly Name[], at: number): Name | null {
  const name = names[at] as Name
  const row = findRegion(SHARED.get(textOf(document, name.first, name.last)) ?? '')
  if (row === null || isDistrict(document, name)) return null
  const fits = followsCity(document, names, at) || isOfAState(document, name) || isListed(document, names, at)
  return fits ? regionName(row, name.first, name.last) : null
}

/** "Atlanta, Georgia", but not the list "Boston, Washington and Chicago". */
function followsCity(document: Document, names: readonly Name[], at: number): boolean {
  const [before, city, name, after] = [names[at - 2], names[at - 1], names[at], names[at + 1]]
  if (city?.attributes.kind !== 'city' || !isAmerican(city) || !isJoined(document, city, name)) return false
  const isList = isJoined(document, before, city) || (after?.type !== 'country' && isJoined(document, name, after))
  return document.tokens[city.last + 1]?.text === ',' && !isList
}

/** "Senator Ruth Lane of Georgia", "the Georgia legislature", "eastern Washington state". */
function isOfAState(document: Document, { first, last }: Name): boolean {
  const { tokens } = document
  if (OF_A_STATE.test(lemmaAt(document, last + 1))) return true
  if (!/^(?:of|from|for)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const before = tokens.slice(Math.max(0, first - 6), first - 1)
  const boundary = before.findLastIndex(({ upos }) => /^(?:PUNCT|ADP|VERB|AUX|CCONJ|SCONJ)$/.test(upos))
  return before.slice(boundary + 1).some(({ lower }) => OF_A_STATE.test(lower))
}

/** "Oregon and Washington", "Florida, Georgia and Alabama". */
function isListed(document: Document, names: readonly Name[], at: number): boolean {
  const [before, name, after] = [names[at - 1], names[at], names[at + 1]]
  const isLeft = before !== undefined && isState(before) && isJoined(document, before, name)
  return isLeft || (after !== undefined && isState(after) && isJoined(document, name, after))
}

/** Only commas, "and" or "or" stand between the two names. */
function isJoined(document: Document, left: Name | undefined, right: Name | undefined): boolean {
  if (left === undefined || right === undefined) return false
  const joints = document.tokens.slice(left.last + 1, right.first)
  return joints.length > 0 && joints.length <= 2 && joints.every(({ lower }) => /^(?:,|and|or)$/.test(lower))
}

/** "Washington, D.C." */
const isDistrict = ({ tokens }: Document, { last }: Name): boolean => /^D\.?C\.?$/.test(tokens[last + 2]?.text ?? '')
const isPlace = ({ type }: Name): boolean => type === 'place' || type === 'country'
const isAmerican = ({ attributes }: Name): boolean => attributes.country === 'US'
const isState = (name: Name): boolean => name.type === 'place' && isAmerican(name) && name.attributes.kind !== 'city'
