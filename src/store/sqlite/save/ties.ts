import type { Sql } from '../sql.ts'

const INSERT = `
  INSERT INTO ties (entity, neighbor, noun, fact, type, direction) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
`

const COUNT = `
  INSERT INTO neighbors (entity, neighbor, weight) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET weight = weight + 1
`

const REMOVE = 'DELETE FROM ties WHERE entity = ? AND neighbor = ? AND noun = ? AND fact = ?'

const UNCOUNT = [
  'UPDATE neighbors SET weight = weight - 1 WHERE entity = ? AND neighbor = ?',
  'DELETE FROM neighbors WHERE entity = ? AND neighbor = ? AND weight = 0',
]

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

/** Takes the ties of a fact among the given entities away. */
export function removeTies(sql: Sql, { noun, fact }: Omit<Tie, 'type'>, members: readonly string[]): void {
  for (const member of members) {
    for (const other of members) {
      if (sql.run(REMOVE, member, other, noun, fact) > 0) for (const text of UNCOUNT) sql.run(text, member, other)
    }
  }
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
