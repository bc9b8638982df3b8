import type { Delivery, DeliveryState, NewWebhook, Webhook } from '../model/webhook.ts'

/** Who takes a delivery, when, and until when nobody else may; all as ISO 8601. */
export interface Claim {
  readonly owner: string
  readonly at: string
  readonly until: string
}

/** A message to send: the same id has the same body, however often it is sent. */
export interface Message {
  readonly id: string
  readonly body: string
  /** How often it was tried before. */
  readonly attempts: number
  readonly url: string
  readonly secret: string
}

/** What came of an attempt; `nextAt` is null where it was the last one. One that was stopped does not count. */
export type Outcome =
  | { readonly state: 'delivered' | 'stopped' }
  | { readonly state: 'failed'; readonly error: string; readonly nextAt: string | null }

/**
 * The part of the port that keeps webhooks. Each has a position in the log of changes and at most one message on its
 * way, beside those that are sent again on request. A message is kept before it is first sent and the position moves on
 * when it has arrived or is given up, so that nothing is left out and nothing comes in another order.
 */
export interface WebhookBook {
  saveWebhook(webhook: NewWebhook): Promise<void>
  /** Every webhook, the oldest first. */
  listWebhooks(): Promise<Webhook[]>
  getWebhook(id: string): Promise<Webhook | null>
  /** Takes a webhook away with its deliveries, and gives it as it was; null for an unknown id. */
  deleteWebhook(id: string): Promise<Webhook | null>
  /** Messages that have not arrived, in the order of the log. */
  listDeliveries(webhook: string, state: DeliveryState | null): Promise<Delivery[]>
  /** Has a message that was given up sent again; null for one that is not there or not given up. */
  replayDelivery(webhook: string, id: string, at: string): Promise<Delivery | null>
  /** Webhooks that there may be something to send to, and that nobody has claimed. */
  listDueWebhooks(at: string): Promise<string[]>
  /** Claims a webhook and gives what is to be sent to it next; null where that is nothing, or another one was faster. */
  takeMessage(webhook: string, claim: Claim): Promise<Message | null>
  /** Records what came of a message and ends the claim; of a claim that is another's by now nothing is recorded. */
  settleMessage(id: string, owner: string, outcome: Outcome): Promise<void>
}
