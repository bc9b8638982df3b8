interface PlaceLike {
  readonly id?: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** Places as a collection of features (RFC 7946). */
export const toGeoJson = (items: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[${items.map(toFeature).join(',')}]}`

/** A place at its coordinates; without geometry where they are not known. */
export function toFeature(item: string): string {
  const { id, ...properties }: PlaceLike = JSON.parse(item)
  const { lat, lon } = properties.attributes ?? {}
  const known = typeof lat === 'number' && typeof lon === 'number'
  const geometry = known ? { type: 'Point', coordinates: [lon, lat] } : null
  return JSON.stringify({ type: 'Feature', id, geometry, properties })
}
