/** How many rows of each noun a base has. */
export interface Sizes {
  readonly entities: number
  readonly events: number
  readonly countries: number
  readonly agreements: number
  readonly places: number
  readonly organizations: number
  readonly people: number
  readonly relations: number
  readonly articles: number
}

/** A base of so many entities, a third of them events; the rest keeps proportion. About three mentions stand for each entity. */
export function toSizes(entities: number): Sizes {
  const part = (share: number) => Math.max(4, Math.floor(entities * share))
  const counts = {
    events: part(0.3),
    countries: Math.min(200, part(0.02)),
    agreements: part(0.02),
    places: part(0.08),
    organizations: part(0.1),
  }
  const people = entities - Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { entities, ...counts, people, relations: 2 * entities, articles: part(0.2) }
}
