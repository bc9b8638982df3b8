import type { Evidenced } from '../../../model/removal.ts'
import { settleConflicts } from '../conflicts/settle.ts'
import { settleAgreement } from '../save/agreements.ts'
import { listMembers, settleEvent } from '../save/events.ts'
import type { FactNoun } from '../save/evidence.ts'
import { settleProvision } from '../save/provisions.ts'
import { settleRelation } from '../save/relations.ts'
import { settleStatement } from '../save/statements.ts'
import { removeTies, saveEventTies } from '../save/ties.ts'
import type { Sql } from '../sql.ts'

/** How a noun of facts is settled anew from the claims that are left. */
interface FactTable {
  readonly noun: FactNoun
  readonly settle: (sql: Sql, id: string) => void
}

/** In the order in which they may go: what refers comes before what it refers to. */
export const FACT_TABLES: Readonly<Record<Evidenced, FactTable>> = {
  statements: { noun: 'statement', settle: settleStatement },
  relations: { noun: 'relation', settle: settleRelation },
  provisions: { noun: 'provision', settle: settleProvision },
  agreements: { noun: 'agreement', settle: settleAgreement },
  events: { noun: 'event', settle: resettleEvent },
}

const COUNT = 'SELECT count(*) FROM evidence WHERE noun = ? AND fact = ?'

/** Settles a fact anew or, where no evidence is left, takes it away; gives the number of pieces that are left. */
export function settleOrRemove(sql: Sql, table: Evidenced, id: string): number {
  const { noun, settle } = FACT_TABLES[table]
  const left = sql.value<number>(COUNT, noun, id) ?? 0
  if (left > 0) settle(sql, id)
  else removeFact(sql, table, id)
  settleConflicts(sql, noun, id)
  return left
}

function removeFact(sql: Sql, table: Evidenced, id: string): void {
  if (table === 'relations') untieRelation(sql, id)
  sql.run(`DELETE FROM ${table} WHERE id = ?`, id)
}

function untieRelation(sql: Sql, id: string): void {
  const ends = sql.row<{ subject: string; object: string }>('SELECT subject, object FROM relations WHERE id = ?', id)
  if (ends) removeTies(sql, { noun: 'relation', fact: id }, [ends.subject, ends.object])
}

/** The ties of an event are taken away with those whom only the article put in it, see `untieEvent`. */
function resettleEvent(sql: Sql, id: string): void {
  settleEvent(sql, id)
  const type = sql.value<string>('SELECT kind FROM events WHERE id = ?', id) ?? ''
  saveEventTies(sql, { noun: 'event', fact: id, type }, listMembers(sql, id))
}

/** Takes all ties of an event away, while everybody is still in it. */
export const untieEvent = (sql: Sql, id: string): void =>
  removeTies(sql, { noun: 'event', fact: id }, listMembers(sql, id))
