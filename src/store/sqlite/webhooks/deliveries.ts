import type { Delivery, DeliveryState } from '../../../model/webhook.ts'
import type { Outcome } from '../../webhooks.ts'
import type { Sql } from '../sql.ts'

const COLUMNS = `
  id, state, first_change AS "first", last_change AS "last", attempts, next_at AS nextAt, error, created_at AS createdAt
`

const LIST = `
  SELECT ${COLUMNS} FROM deliveries WHERE webhook = @webhook AND state = coalesce(@state, state) ORDER BY last_change
`

const REPLAY = `
  UPDATE deliveries SET state = 'pending', attempts = 0, next_at = @at
  WHERE id = @id AND webhook = @webhook AND state = 'dead' RETURNING ${COLUMNS}
`

const CLAIMED = `
  SELECT webhook FROM deliveries d JOIN webhooks w ON w.id = d.webhook WHERE d.id = ? AND w.claimed_by = ?
`

const ADVANCE = `
  UPDATE webhooks SET position = max(position, (SELECT last_change FROM deliveries WHERE id = @id)) WHERE id = @webhook
`

const REMOVE = 'DELETE FROM deliveries WHERE id = ?'

const FAIL = `
  UPDATE deliveries SET
    attempts = attempts + 1, error = @error, next_at = @nextAt, state = iif(@nextAt IS NULL, 'dead', 'pending')
  WHERE id = @id
`

const RELEASE = 'UPDATE webhooks SET claimed_by = NULL, claimed_until = NULL WHERE id = ?'

/** Messages that have not arrived, in the order of the log. */
export const listDeliveries = (sql: Sql, webhook: string, state: DeliveryState | null): Delivery[] =>
  sql.rows<Delivery>(LIST, { webhook, state })

/** Has a message that was given up sent again. */
export const replayDelivery = (sql: Sql, webhook: string, id: string, at: string): Delivery | null =>
  sql.row<Delivery>(REPLAY, { webhook, id, at }) ?? null

/** Records what came of a message that is claimed by the owner, and ends the claim. */
export function settleMessage(sql: Sql, id: string, owner: string, outcome: Outcome): void {
  sql.writing(() => {
    const webhook = sql.value<string>(CLAIMED, id, owner)
    if (webhook === undefined) return
    const done = outcome.state === 'delivered' || (outcome.state === 'failed' && outcome.nextAt === null)
    if (done) sql.run(ADVANCE, { id, webhook })
    if (outcome.state === 'delivered') sql.run(REMOVE, id)
    if (outcome.state === 'failed') sql.run(FAIL, { id, error: outcome.error, nextAt: outcome.nextAt })
    sql.run(RELEASE, webhook)
  })
}
