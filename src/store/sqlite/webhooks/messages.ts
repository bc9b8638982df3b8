import { hash } from 'node:crypto'
import type { Change } from '../../../model/change.ts'
import type { Webhook } from '../../../model/webhook.ts'
import type { Claim, Message } from '../../webhooks.ts'
import { readLast, readOldest } from '../changes/log.ts'
import type { Sql } from '../sql.ts'
import { getWebhook } from './webhooks.ts'

/** So many changes a message has at most, and so many are looked at for them. */
const MOST_TOLD = 100
const MOST_READ = 10_000

const DUE = `
  SELECT w.id FROM webhooks w
  WHERE (w.claimed_until IS NULL OR w.claimed_until <= @at) AND (
    EXISTS (SELECT 1 FROM deliveries d WHERE d.webhook = w.id AND d.state = 'pending' AND d.next_at <= @at)
    OR (w.position < @last AND NOT EXISTS (
      SELECT 1 FROM deliveries d WHERE d.webhook = w.id AND d.state = 'pending' AND d.last_change > w.position
    ))
  )
  ORDER BY w.id
`

const CLAIM = `
  UPDATE webhooks SET claimed_by = @owner, claimed_until = @until
  WHERE id = @id AND (claimed_until IS NULL OR claimed_until <= @at)
`

const RELEASE = 'UPDATE webhooks SET claimed_by = NULL, claimed_until = NULL WHERE id = ?'

const WAITING = `
  SELECT d.id, d.body, d.attempts, w.url, w.secret FROM deliveries d JOIN webhooks w ON w.id = d.webhook
  WHERE d.webhook = @id AND d.state = 'pending' AND d.next_at <= @at ORDER BY d.last_change LIMIT 1
`

const ON_ITS_WAY = `
  SELECT 1 FROM deliveries d JOIN webhooks w ON w.id = d.webhook
  WHERE d.webhook = ? AND d.state = 'pending' AND d.last_change > w.position
`

const READ = 'SELECT seq, at, action, noun, id FROM changes WHERE seq > ? ORDER BY seq LIMIT ?'

const ADD = `
  INSERT INTO deliveries (id, webhook, state, first_change, last_change, body, attempts, next_at, created_at)
  VALUES (@id, @webhook, 'pending', @first, @last, @body, 0, @at, @at)
`

const PASS = 'UPDATE webhooks SET position = ? WHERE id = ?'

/** Webhooks that there may be something to send to, and that nobody has claimed. */
export const listDueWebhooks = (sql: Sql, at: string): string[] => sql.column<string>(DUE, { at, last: readLast(sql) })

/** Claims a webhook and gives the next message to it, made from the log and kept where none is waiting. */
export const takeMessage = (sql: Sql, id: string, { owner, at, until }: Claim): Message | null =>
  sql.writing(() => {
    if (sql.run(CLAIM, { id, owner, at, until }) === 0) return null
    const webhook = getWebhook(sql, id)
    if (webhook !== null && sql.value(ON_ITS_WAY, id) === undefined) makeMessage(sql, webhook, at)
    const message = sql.row<Message>(WAITING, { id, at }) ?? null
    if (message === null) sql.run(RELEASE, id)
    return message
  })

/** Makes a message of what comes next in the log; what the filters leave out is passed over. */
function makeMessage(sql: Sql, webhook: Webhook, at: string): void {
  const { id, position } = webhook
  const oldest = readOldest(sql)
  if (position < oldest - 1) addMessage(sql, { webhook: id, at, after: position, last: oldest - 1, items: null })
  else tellChanges(sql, webhook, at)
}

function tellChanges(sql: Sql, webhook: Webhook, at: string): void {
  const { id, position } = webhook
  const read = sql.rows<Change>(READ, position, MOST_READ)
  const items = read.filter((change) => isWanted(change, webhook)).slice(0, MOST_TOLD)
  const end = read.length < MOST_READ ? readLast(sql) : (read.at(-1)?.seq ?? position)
  const last = items.length === MOST_TOLD ? (items.at(-1)?.seq ?? end) : end
  if (items.length > 0) addMessage(sql, { webhook: id, at, after: position, last, items })
  else if (last > position) sql.run(PASS, last, id)
}

const isWanted = ({ noun, action }: Change, { nouns, actions }: Webhook): boolean =>
  (nouns.length === 0 || nouns.includes(noun)) && (actions.length === 0 || actions.includes(action))

interface Told {
  readonly webhook: string
  readonly at: string
  readonly after: number
  readonly last: number
  /** Null where they are kept no longer: then the message says so. */
  readonly items: readonly Change[] | null
}

function addMessage(sql: Sql, { webhook, at, after, last, items }: Told): void {
  const [type, data] = items === null ? ['changes.lost', { after, last }] : ['changes', { after, last, items }]
  const body = JSON.stringify({ type, timestamp: at, data })
  sql.run(ADD, { id: toMessageId(webhook, last), webhook, first: after + 1, last, body, at })
}

/** A webhook gets one message that ends with a change. */
const toMessageId = (webhook: string, last: number): string =>
  `msg_${hash('sha256', `${webhook} ${last}`).slice(0, 32)}`
