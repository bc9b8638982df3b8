/** A country of today or of the past. `iso2` and `iso3` are null for those that ISO 3166 does not list. */
export interface CountryRow {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly iso2: string | null
  readonly iso3: string | null
  readonly region: string
  readonly subregion: string
  readonly capital: string | null
  /** A state that governs itself, not a territory of another. */
  readonly sovereign: boolean
  readonly historical: boolean
  readonly demonyms: readonly string[]
}

/** A word for what or who is of a country. `adjective` covers words that are nouns as well ("Iranian"). */
export interface DemonymWord {
  readonly word: string
  readonly plural: boolean
  readonly form: 'adjective' | 'noun'
}

/** A demonym with its country. */
export interface Demonym extends Omit<DemonymWord, 'word'> {
  readonly country: CountryRow
}
