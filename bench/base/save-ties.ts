import type { Sql } from '../../src/store/sqlite/sql.ts'
import type { Entities } from './entities.ts'
import type { BaseEvent, BaseRelation } from './facts.ts'
import { openTable } from './tables.ts'

/** Half of an edge: a fact as it is seen from one of its ends. */
interface Half {
  readonly neighbor: number
  readonly fact: number
}

type Direction = 'in' | 'out' | 'both'

/** Writes which fact ties whom, and who is tied how often, in the order of the keys of both tables. */
export function saveTies(
  sql: Sql,
  { all }: Entities,
  relations: readonly BaseRelation[],
  events: readonly BaseEvent[],
): void {
  const ties = openTable(sql, 'ties', ['entity', 'neighbor', 'noun', 'fact', 'type', 'direction'])
  const neighbors = openTable(sql, 'neighbors', ['entity', 'neighbor', 'weight'])
  const idOf = (entity: number) => all[entity]?.id ?? ''
  const saveTie = (entity: number, { neighbor, fact }: Half) => {
    const relation = relations[fact]
    const event = all[events[fact - relations.length]?.entity ?? -1]
    if (relation === undefined)
      return ties.add(idOf(entity), idOf(neighbor), 'event', event?.id ?? '', event?.kind ?? '', 'both')
    const direction: Direction = relation.subject === entity ? 'out' : 'in'
    ties.add(idOf(entity), idOf(neighbor), 'relation', relation.id, relation.telling.type, direction)
  }
  for (const [entity, halves] of gatherHalves(all.length, relations, events).entries()) {
    const nouns = (fact: number) => (fact < relations.length ? 1 : 0)
    halves.sort((a, b) => a.neighbor - b.neighbor || nouns(a.fact) - nouns(b.fact) || a.fact - b.fact)
    for (const half of halves) saveTie(entity, half)
    for (const [neighbor, group] of Map.groupBy(halves, (half) => half.neighbor))
      neighbors.add(idOf(entity), idOf(neighbor), group.length)
  }
}

/** Facts are numbered with the relations first, then the events. */
function gatherHalves(entities: number, relations: readonly BaseRelation[], events: readonly BaseEvent[]): Half[][] {
  const halves: Half[][] = Array.from({ length: entities }, () => [])
  for (const [fact, { subject, object }] of relations.entries()) {
    halves[subject]?.push({ neighbor: object, fact })
    halves[object]?.push({ neighbor: subject, fact })
  }
  for (const [index, { participants, place }] of events.entries()) {
    const members = [...participants, place]
    for (const member of members)
      for (const neighbor of members)
        if (member !== neighbor) halves[member]?.push({ neighbor, fact: relations.length + index })
  }
  return halves
}
