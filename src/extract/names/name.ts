import type { Attributes, EntityType } from '../../model/entity.ts'
import type { CountryRow } from '../lexicon/countries.ts'

/**
 * A run of tokens, `first` to `last`, that names an entity. `name` is the canonical name where a gazetteer knows it,
 * else the words themselves; `id` is set where the gazetteer decides it.
 */
export interface Name {
  readonly first: number
  readonly last: number
  readonly type: EntityType
  readonly name: string
  readonly id: string | null
  readonly attributes: Attributes
  /** "Iranian" for Iran. */
  readonly demonym: boolean
  /** The country that this name may stand for, as capitals and seats of government do. */
  readonly seatOf: CountryRow | null
  /** How sure the finder is, 0 to 1: a gazetteer's full name, a shape, or a guess from position. */
  readonly confidence: number
}

/** What every name starts from. */
export const plainName = (first: number, last: number, type: EntityType, name: string, confidence: number): Name => ({
  first,
  last,
  type,
  name,
  id: null,
  attributes: {},
  demonym: false,
  seatOf: null,
  confidence,
})
