import { toEntityId } from '../../identity/ids.ts'
import type { EntityType } from '../../model/entity.ts'
import { remembered } from '../lexicon/remembered.ts'
import { countryName } from '../names/gazetteer.ts'
import type { Name } from '../names/name.ts'
import type { Reading } from '../reading.ts'
import { standsForCountry } from './metonym.ts'

/** A name and the entity that it stands for here. */
export interface Referent {
  readonly name: Name
  readonly entity: string
  /** A capital that stands for its country, which makes the word no alias of the country. */
  readonly metonym: boolean
}

/** Bodies that sit in a capital, by its country: "Brussels" is rather the union than Belgium. */
const SEATED: ReadonlyMap<string, string> = new Map([['country:belgium', 'organization:european-union']])

/** What each name of the reading stands for, in the order of `reading.names`. */
export function resolveNames(reading: Reading): Referent[] {
  const named = new Map(reading.names.map((name) => [idOf(name), name] as const))
  return reading.names.map((name) => {
    const metonym = name.seatOf !== null && standsForCountry(reading, name)
    if (!metonym || name.seatOf === null) return { name, entity: idOf(name), metonym: false }
    const country = countryName(name.seatOf, name.first, name.last, false)
    const body = named.has(idOf(country)) ? undefined : named.get(SEATED.get(idOf(country)) ?? '')
    const meant = body === undefined ? country : { ...body, first: name.first, last: name.last }
    return { name: meant, entity: idOf(meant), metonym: true }
  })
}

const idOf = ({ id, type, name }: Name): string => id ?? idsOf(type)(name)

/** Ids by name, for each type. */
const idsOf = remembered((type) => remembered((name) => toEntityId(type as EntityType, name)))
