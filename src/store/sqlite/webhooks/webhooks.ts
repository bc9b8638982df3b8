import type { NewWebhook, Webhook } from '../../../model/webhook.ts'
import type { Sql } from '../sql.ts'

const SAVE = `
  INSERT INTO webhooks (id, url, secret, nouns, actions, created_at, position) VALUES (?, ?, ?, ?, ?, ?, ?)
`

const COLUMNS = 'id, url, nouns, actions, created_at AS createdAt, position'

const LIST = `SELECT ${COLUMNS} FROM webhooks ORDER BY created_at, id`

const GET = `SELECT ${COLUMNS} FROM webhooks WHERE id = ?`

const DELETE = `DELETE FROM webhooks WHERE id = ? RETURNING ${COLUMNS}`

type Row = Omit<Webhook, 'nouns' | 'actions'> & { readonly nouns: string; readonly actions: string }

/** Saves a new webhook. */
export function saveWebhook(sql: Sql, webhook: NewWebhook): void {
  const { id, url, secret, nouns, actions, createdAt, position } = webhook
  sql.run(SAVE, id, url, secret, JSON.stringify(nouns), JSON.stringify(actions), createdAt, position)
}

/** Every webhook, the oldest first. */
export const listWebhooks = (sql: Sql): Webhook[] => sql.rows<Row>(LIST).map(toWebhook)

/** One webhook; null for an unknown id. */
export const getWebhook = (sql: Sql, id: string): Webhook | null => toOne(sql.row<Row>(GET, id))

/** Takes a webhook away, and its deliveries with it. */
export const deleteWebhook = (sql: Sql, id: string): Webhook | null => toOne(sql.row<Row>(DELETE, id))

const toOne = (row: Row | undefined): Webhook | null => (row === undefined ? null : toWebhook(row))

const toWebhook = ({ nouns, actions, ...row }: Row): Webhook => ({
  ...row,
  nouns: JSON.parse(nouns),
  actions: JSON.parse(actions),
})
