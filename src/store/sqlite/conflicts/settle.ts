import { DISPUTABLE, type Disputable } from '../../../model/conflict.ts'
import type { EdtfDate } from '../../../model/date.ts'
import type { Sql } from '../sql.ts'

/** Facts of an article that more than one piece of evidence tells: one alone contradicts nothing. */
const TOLD_OFTEN = `
  SELECT own.noun, own.fact FROM (SELECT DISTINCT noun, fact FROM evidence WHERE article = @article) own
  WHERE (SELECT count(*) FROM (SELECT 1 FROM evidence e WHERE e.noun = own.noun AND e.fact = own.fact LIMIT 2)) > 1
`

const DISPUTED = `
  SELECT EXISTS (SELECT 1 FROM evidence WHERE noun = @noun AND fact = @fact AND status IN ('asserted', 'alleged'))
  AND EXISTS (SELECT 1 FROM evidence WHERE noun = @noun AND fact = @fact AND status IN ('denied', 'negated'))
`

/** Each value once, found by skipping from one to the next in the index, however many articles claim it. */
const CLAIMED = `
  WITH RECURSIVE claimed (value) AS (
    SELECT min(value) FROM claims WHERE noun = @noun AND fact = @fact AND field = @field
    UNION ALL
    SELECT (SELECT min(value) FROM claims WHERE noun = @noun AND fact = @fact AND field = @field AND value > claimed.value)
    FROM claimed WHERE claimed.value IS NOT NULL
  )
  SELECT value FROM claimed WHERE value IS NOT NULL
`

const CLEAR = 'DELETE FROM conflicts WHERE noun = ? AND fact = ?'

const INSERT = 'INSERT INTO conflicts (noun, fact, field) VALUES (?, ?, ?)'

/** Finds what contradicts what an article tells. */
export function settleConflictsOf(sql: Sql, article: string): void {
  for (const { noun, fact } of sql.rows<{ noun: Disputable; fact: string }>(TOLD_OFTEN, { article })) {
    settleConflicts(sql, noun, fact)
  }
}

/** Finds the contradictions about one fact anew. */
export function settleConflicts(sql: Sql, noun: Disputable, fact: string): void {
  sql.run(CLEAR, noun, fact)
  if (sql.value<number>(DISPUTED, { noun, fact }) === 1) sql.run(INSERT, noun, fact, 'status')
  for (const field of DISPUTABLE[noun]) {
    const values = sql.column<string>(CLAIMED, { noun, fact, field }).map((value) => JSON.parse(value))
    const apart = values.some((one, index) => values.slice(index + 1).some((other) => contradict(one, other)))
    if (apart) sql.run(INSERT, noun, fact, field)
  }
}

type Claimed = EdtfDate | string

/** Days contradict each other that do not overlap; a place and the country it is in do not, and ids of one type do. */
function contradict(one: Claimed, other: Claimed): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one !== other && typeOf(one) === typeOf(other)
  if (typeof one === 'string' || typeof other === 'string') return false
  return isBefore(one, other) || isBefore(other, one)
}

/** The type before the colon of an id; all terms are of one. */
const typeOf = (value: string): string => (value.split(':')[0] ?? '').replace(/^P.*/, 'P')

const isBefore = ({ end }: EdtfDate, { start }: EdtfDate): boolean => end !== null && start !== null && end < start
