import type { EntityType } from '../../src/model/entity.ts'
import type { RelationType } from '../../src/model/relation.ts'
import type { Entities } from './entities.ts'
import { pick, type Random } from './random.ts'
import type { Sizes } from './sizes.ts'

/** A way to tell a relation: its type, the type of its object, and the words between the names of its ends. */
export interface Telling {
  readonly type: RelationType
  readonly object: EntityType
  readonly value: string | null
  readonly words: string
}

const tells = (type: RelationType, object: EntityType, words: string, value: string | null = null): Telling => ({
  type,
  object,
  value,
  words,
})

/** By the type of the subject. */
const TELLINGS: Readonly<Record<EntityType, readonly Telling[]>> = {
  person: [
    tells('holds_position', 'country', 'is a minister of', 'minister'),
    tells('holds_position', 'organization', 'is the director of', 'director'),
    tells('holds_position', 'organization', 'is the president of', 'president'),
    tells('member_of', 'organization', 'is a member of'),
    tells('citizen_of', 'country', 'is a citizen of'),
    tells('opposes', 'person', 'opposes'),
    tells('supports', 'person', 'supports'),
    tells('family_of', 'person', 'is a cousin of'),
  ],
  country: [
    tells('member_of', 'organization', 'is a member of'),
    tells('party_to', 'agreement', 'is a party to the'),
    tells('allied_with', 'country', 'is allied with'),
    tells('opposes', 'country', 'opposes'),
  ],
  organization: [
    tells('affiliated_with', 'country', 'is affiliated with'),
    tells('located_in', 'place', 'is in'),
    tells('part_of', 'organization', 'is part of'),
  ],
  place: [tells('located_in', 'country', 'is in')],
  agreement: [tells('follows', 'agreement', 'follows the')],
  event: [tells('located_in', 'country', 'was in')],
}

/** Ends and articles are numbers of entities and articles in the order of their ids. */
export interface BaseRelation {
  readonly id: string
  readonly telling: Telling
  readonly subject: number
  readonly object: number
  readonly article: number
  readonly confidence: number
}

/** Entities that take part in an event, and where it is. */
export interface BaseEvent {
  readonly entity: number
  readonly participants: readonly number[]
  readonly place: number
  readonly article: number
}

const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** Relations in the order of their ids. Everything but an event is the subject of one at least; the rest goes to those of whom most is told. */
export function createRelations(random: Random, { all, byType }: Entities, sizes: Sizes): BaseRelation[] {
  const subjects = Object.entries(byType).flatMap(([type, places]) => (type === 'event' ? [] : [...places]))
  const relations = Array.from({ length: sizes.relations }, (_, index) => {
    const subject = subjects[index] ?? drawActor(random, { all, byType })
    const telling = pick(random, TELLINGS[all[subject]?.type ?? 'person'])
    const id = `relation:${telling.type.replaceAll('_', '-')}-${random
      .below(2 ** 24)
      .toString(16)
      .padStart(6, '0')}${index.toString(16).padStart(6, '0')}`
    const object = drawOther(random, byType[telling.object], subject)
    return {
      id,
      telling,
      subject,
      object,
      article: random.below(sizes.articles),
      confidence: pick(random, CONFIDENCES),
    }
  })
  return relations.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Two to four participants, some of them countries. */
export const createEvents = (random: Random, entities: Entities, sizes: Sizes): BaseEvent[] =>
  entities.all.flatMap(({ type }, entity) =>
    type === 'event'
      ? [
          {
            entity,
            participants: [...new Set(Array.from({ length: 2 + random.below(3) }, () => drawActor(random, entities)))],
            place: draw(random, entities.byType.place),
            article: random.below(sizes.articles),
          },
        ]
      : [],
  )

const ACTORS = ['person', 'person', 'person', 'country', 'organization'] as const

const drawActor = (random: Random, { byType }: Entities): number => draw(random, byType[pick(random, ACTORS)])

const draw = (random: Random, places: Uint32Array): number => places[random.heavy(places.length)] ?? 0

function drawOther(random: Random, places: Uint32Array, than: number): number {
  const drawn = draw(random, places)
  return drawn === than ? drawOther(random, places, than) : drawn
}
