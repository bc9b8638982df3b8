import type { Sql } from '../sql.ts'

const INSERT = `
  INSERT INTO ties (entity, neighbor, noun, fact, type, direction) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
`

const COUNT = `
  INSERT INTO neighbors (entity, neighbor, weight) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET weight = weight + 1
`

/** The fact that ties entities. */
export interface Tie {
  readonly noun: 'relation' | 'event'
  readonly fact: string
  readonly type: string
}

/** Ties a relation's ends, seen from either. */
export function saveRelationTie(sql: Sql, tie: Tie, subject: string, object: string): void {
  saveTie(sql, tie, subject, object, 'out')
  saveTie(sql, tie, object, subject, 'in')
}

/** Ties everybody and every place of an event to one another; ties that are there stay as they are. */
export function saveEventTies(sql: Sql, tie: Tie, members: readonly string[]): void {
  for (const member of members) {
    for (const other of members) saveTie(sql, tie, member, other, 'both')
  }
}

function saveTie(sql: Sql, { noun, fact, type }: Tie, entity: string, neighbor: string, direction: string): void {
  if (entity === neighbor) return
  if (sql.run(INSERT, entity, neighbor, noun, fact, type, direction) > 0) sql.run(COUNT, entity, neighbor)
}
