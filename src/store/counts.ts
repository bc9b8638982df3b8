/** Days that events overlap, null for any, and how many counts are given. */
export interface CountedSpan {
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
}

/** How many counts are given, and how many articles or events are looked at for them. */
export interface Sample {
  readonly limit: number
  readonly most: number
}

export interface Sources {
  readonly source: string | null
  readonly articles: number
}

/** Ids of what two entities share. */
export interface Shared {
  readonly agreements: readonly string[]
  readonly statements: readonly string[]
}
