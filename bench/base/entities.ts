import type { EntityType } from '../../src/model/entity.ts'
import { EVENT_KIND_NAMES, EVENT_KINDS, type EventKind } from '../../src/model/event-kind.ts'
import { NAME_MAKERS } from './names.ts'
import { pick, type Random } from './random.ts'
import type { Sizes } from './sizes.ts'

export interface BaseEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Of an event. */
  readonly kind: EventKind | null
  readonly day: string | null
}

/** The entities in the order of their ids, and the places in that order by type, the most spoken of first. */
export interface Entities {
  readonly all: readonly BaseEntity[]
  readonly byType: Readonly<Record<EntityType, Uint32Array>>
}

const FIRST_DAY = Date.UTC(2005, 0, 1)
const DAYS = 7300
const DAY_MS = 86_400_000

/** A day of twenty years. */
export const toDay = (random: Random): string =>
  new Date(FIRST_DAY + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10)

export function createEntities(random: Random, sizes: Sizes): Entities {
  const counts = {
    person: sizes.people,
    country: sizes.countries,
    organization: sizes.organizations,
    place: sizes.places,
    agreement: sizes.agreements,
  }
  const named = Object.entries(counts).flatMap(([type, count]) =>
    createNamed(random, type as keyof typeof NAME_MAKERS, count),
  )
  const all = [...named, ...createEvents(random, sizes.events)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const types = [...Object.keys(counts), 'event'] as EntityType[]
  const byType = Object.fromEntries(types.map((type) => [type, shuffle(random, all, type)]))
  return { all, byType: byType as Record<EntityType, Uint32Array> }
}

/** Namesakes get a number, as their ids must differ. */
function createNamed(random: Random, type: keyof typeof NAME_MAKERS, count: number): BaseEntity[] {
  const taken = new Map<string, number>()
  return Array.from({ length: count }, () => {
    const name = NAME_MAKERS[type](random)
    const slug = name.toLowerCase().replaceAll(' ', '-')
    const before = taken.get(slug) ?? 0
    taken.set(slug, before + 1)
    return { id: `${type}:${slug}${before > 0 ? `-${before + 1}` : ''}`, type, name, kind: null, day: null }
  })
}

const createEvents = (random: Random, count: number): BaseEntity[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = pick(random, EVENT_KIND_NAMES)
    const day = toDay(random)
    const id = `event:${kind.replace('_', '-')}-${day}-${index.toString(16).padStart(12, '0')}`
    return { id, type: 'event', name: EVENT_KINDS[kind].label, kind, day }
  })

function shuffle(random: Random, all: readonly BaseEntity[], type: EntityType): Uint32Array {
  const places = Uint32Array.from(all.flatMap((entity, index) => (entity.type === type ? [index] : [])))
  for (let last = places.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    ;[places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0]
  }
  return places
}
