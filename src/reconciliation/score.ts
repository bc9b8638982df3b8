import type { EntityType } from '../model/entity.ts'
import type { Store } from '../store/store.ts'
import type { Known } from './candidates.ts'
import { createFacts } from './facts.ts'
import { type Likeness, readLikeness } from './likeness.ts'
import { findProperty, readValues } from './properties.ts'
import { type AskedValue, isAsked, type Value } from './value.ts'

/** What a property should be: `any`, `all` or `none` of the values must be there. One that is unknown fits nowhere. */
export interface Condition {
  readonly property: string
  readonly values: readonly AskedValue[]
  readonly quantifier: 'any' | 'all' | 'none'
  /** Whether what does not fit is no candidate at all. */
  readonly required: boolean
}

/** What an entity is looked for by: names, ids, or both; nothing is of no type. */
export interface MatchQuery {
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly types: readonly EntityType[]
  readonly conditions: readonly Condition[]
  readonly limit: number
}

/** One thing that a score is made from. */
export interface Feature {
  readonly id: string
  readonly name: string
  readonly value: number | boolean
}

/** An entity that may be meant, 0 to 100 points; `match` where no other can be. */
export interface Candidate {
  readonly entity: Known
  readonly score: number
  readonly match: boolean
  readonly features: readonly Feature[]
}

/** What scores less is not told. */
const LEAST = 40

/** A property that fits takes so much of what is missing to 100; one that does not, so much of the points. */
const RAISE = 0.3
const LOWER = 0.2

export interface Scored extends Omit<Candidate, 'match'> {
  readonly sure: boolean
  readonly kept: boolean
}

/** Scores an entity for a query; `byId` where its id was asked for. */
export async function score(store: Store, query: MatchQuery, entity: Known, byId: boolean): Promise<Scored> {
  const likeness: Likeness = byId ? { score: 100, sure: true } : bestOf(query.names, entity)
  const facts = createFacts(store, entity.id)
  const fits = await Promise.all(
    query.conditions.map(async (condition) => {
      const property = findProperty(condition.property)
      return fitOf(condition, property === undefined ? [] : await readValues(property, entity, facts))
    }),
  )
  const points = fits.reduce(weigh, likeness.score)
  const lacking = query.conditions.some(({ required }, index) => required && fits[index] !== true)
  const named = { id: 'name', name: 'likeness of the name', value: likeness.score }
  const properties = query.conditions.map(({ property }, index) => ({
    id: `property:${property}`,
    name: findProperty(property)?.name ?? property,
    value: fits[index] === true,
  }))
  return {
    entity,
    score: Math.round(points * 10) / 10,
    sure: likeness.sure && !fits.includes(false),
    kept: likeness.score >= LEAST && !lacking,
    features: [named, ...properties],
  }
}

const bestOf = (names: readonly string[], entity: Known): Likeness =>
  names
    .map((name) => readLikeness(name, entity))
    .reduce((best, one) => (one.score > best.score ? one : best), { score: 0, sure: false })

/** Whether the values are as asked; null where nothing is known. */
function fitOf({ values, quantifier }: Condition, there: readonly Value[]): boolean | null {
  if (there.length === 0) return quantifier === 'none' ? true : null
  const found = values.filter((value) => there.some((one) => isAsked(one, value))).length
  if (quantifier === 'none') return found === 0
  return quantifier === 'all' ? found === values.length : found > 0
}

function weigh(points: number, fits: boolean | null): number {
  if (fits === null) return points
  return fits ? points + (100 - points) * RAISE : points * (1 - LOWER)
}
