import type { EntityType } from '../model/entity.ts'
import { type Features, featureOf, type Node } from './node.ts'
import { isCommon, matchNames, type NameMatch } from './person-name.ts'

/** From this score on two nodes are one entity. */
export const SAME = 0.8

/** From this score on a pair that is not one is proposed to people. */
export const MAYBE = 0.5

/** One thing that speaks for or against two being one. */
export interface Point {
  readonly feature: string
  readonly points: number
}

/** How much speaks for two being one, 0 to 1, and what does. */
export interface Score {
  readonly score: number
  readonly points: readonly Point[]
}

type Compared = Pick<Node, 'type' | 'local' | 'name' | 'features'>

/** Scores a node against another one, or against all that is known of a cluster; null where they have nothing in common. */
export function scorePair(a: Compared, b: Compared): Score | null {
  if (isApart(a.features, b.features)) return null
  const points = SCORERS[a.type]?.(a, b)
  if (!points) return null
  const sum = points.reduce((total, point) => total + point.points, 0)
  return { score: Math.round(100 * Math.min(1, Math.max(0, sum))) / 100, points: points.filter(isTelling) }
}

const isTelling = ({ points }: Point): boolean => points !== 0

/** What people split off is nothing else, whatever speaks for it. */
function isApart(a: Features, b: Features): boolean {
  const [one, two] = [a.decisions ?? [], b.decisions ?? []]
  return one.length + two.length > 0 && one.join() !== two.join()
}

type Scorer = (a: Compared, b: Compared) => readonly Point[] | null

const NAMES: Readonly<Record<NonNullable<NameMatch>, number>> = {
  same: 0.9,
  variant: 0.85,
  spelling: 0.7,
  surname: 0.5,
}

/** How much a name counts less that many bear. */
const COMMON_NAME = -0.1

/** A row compares the values of one feature: what it counts when they share one, and when both have some and share none. */
interface Row {
  readonly feature: string
  readonly agree: number
  readonly differ: number
}

const PERSON: readonly Row[] = [
  { feature: 'countries', agree: 0.2, differ: -0.5 },
  { feature: 'organizations', agree: 0.1, differ: -0.1 },
  { feature: 'positions', agree: 0.1, differ: -0.05 },
]

const COUNTRIES: readonly Row[] = [{ feature: 'countries', agree: 0.1, differ: -0.5 }]

const AGREEMENT: readonly Row[] = [
  { feature: 'kinds', agree: 0, differ: -0.5 },
  { feature: 'years', agree: 0.15, differ: -0.6 },
  { feature: 'dates', agree: 0.2, differ: -0.1 },
]

const SCORERS: Readonly<Partial<Record<EntityType, Scorer>>> = {
  person(a, b) {
    const match = matchNames(a.name, b.name)
    if (match === null) return null
    const common = isCommon(a.name) ? [{ feature: 'common name', points: COMMON_NAME }] : []
    return [{ feature: `${match} name`, points: NAMES[match] }, ...common, ...compare(PERSON, a, b)]
  },
  organization: (a, b) => [{ feature: 'name', points: a.local === b.local ? 0.9 : 0.7 }, ...compare(COUNTRIES, a, b)],
  place: (a, b) => [{ feature: 'name', points: 0.9 }, ...compare(COUNTRIES, a, b)],
  agreement: (a, b) => [
    {
      feature: 'parties',
      points: weigh(a, b, 'parties', { equal: 0.5, contained: 0.4, shared: 0, none: -0.5, unknown: 0 }),
    },
    {
      feature: 'name',
      points:
        a.local === b.local
          ? 0.4
          : weigh(a, b, 'words', { equal: 0.35, contained: 0.25, shared: 0.15, none: -0.3, unknown: 0.1 }),
    },
    ...compare(AGREEMENT, a, b),
  ],
  event(a, b) {
    const who = weigh(a, b, 'participants', { equal: 0.7, contained: 0.55, shared: 0.3, none: 0, unknown: 0 })
    const countries = weigh(a, b, 'countries', { equal: 0.55, contained: 0.2, shared: 0, none: -0.3, unknown: 0 })
    return [
      { feature: who >= countries ? 'participants' : 'countries of participants', points: Math.max(who, countries) },
      {
        feature: 'place',
        points: weigh(a, b, 'places', { equal: 0.25, contained: 0.25, shared: 0.25, none: -0.3, unknown: 0.1 }),
      },
      {
        feature: 'object',
        points: weigh(a, b, 'words', { equal: 0.1, contained: 0.05, shared: 0.05, none: -0.1, unknown: 0 }),
      },
      { feature: 'same description', points: a.local === b.local ? 0.3 : 0 },
    ]
  },
}

const compare = (rows: readonly Row[], a: Compared, b: Compared): Point[] =>
  rows.map(({ feature, agree, differ }) => ({
    feature,
    points: weigh(a, b, feature, { equal: agree, contained: agree, shared: agree, none: differ, unknown: 0 }),
  }))

/** What it counts how two sets of values lie to each other; `unknown` where one is empty. */
interface Weights {
  readonly equal: number
  readonly contained: number
  readonly shared: number
  readonly none: number
  readonly unknown: number
}

function weigh(a: Compared, b: Compared, feature: string, weights: Weights): number {
  const [one, two] = [featureOf(a, feature), featureOf(b, feature)]
  if (one.length === 0 || two.length === 0) return weights.unknown
  const shared = one.filter((value) => two.includes(value)).length
  if (shared === 0) return weights.none
  if (shared === one.length && shared === two.length) return weights.equal
  return shared === Math.min(one.length, two.length) ? weights.contained : weights.shared
}
