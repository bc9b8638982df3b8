import { z } from 'zod'
import { CHANGE_ACTIONS, CHANGE_NOUNS, Change } from './change.ts'

const filters = {
  nouns: z.array(z.enum(CHANGE_NOUNS)).meta({ description: 'Only changes of these nouns; of all where it is empty' }),
  actions: z.array(z.enum(CHANGE_ACTIONS)).meta({ description: 'Only these actions; all where it is empty' }),
}

/** What is asked for: where changes go, and which. */
export const WebhookInput = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'Must be an address that begins with https:// or http://' })
      .max(2000)
      .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), 'Must not hold a name or a password')
      .meta({ examples: ['https://app.example/chancery'] }),
    nouns: filters.nouns.optional(),
    actions: filters.actions.optional(),
    after: z.int().min(0).optional().meta({ description: 'Only changes behind this one; only new ones unless told' }),
  })
  .meta({ id: 'WebhookInput' })
export type WebhookInput = z.infer<typeof WebhookInput>

/** An address that changes are sent to. */
export const Webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    ...filters,
    createdAt: z.string(),
    position: z.int().meta({ description: 'The last change that was delivered, left out by the filters, or given up' }),
  })
  .meta({ id: 'Webhook' })
export type Webhook = z.infer<typeof Webhook>

/** A new one, with what signs its deliveries; the secret is told once. */
export const NewWebhook = Webhook.extend({
  secret: z.string().meta({ description: 'After Standard Webhooks: `whsec_` and 32 bytes in Base64' }),
}).meta({ id: 'NewWebhook' })
export type NewWebhook = z.infer<typeof NewWebhook>

export const DELIVERY_STATES = ['pending', 'dead'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** A message that has not arrived: on its way, or given up after the last attempt. */
export const Delivery = z
  .object({
    id: z.string().meta({ description: 'The `webhook-id` of the message' }),
    state: z.enum(DELIVERY_STATES),
    first: z.int().meta({ description: 'The first change that it can tell of' }),
    last: z.int().meta({ description: 'The last change that it can tell of' }),
    attempts: z.int(),
    nextAt: z.string().nullable().meta({ description: 'When it is tried next; null for one that was given up' }),
    error: z.string().nullable().meta({ description: 'Why the last attempt failed' }),
    createdAt: z.string(),
  })
  .meta({ id: 'Delivery' })
export type Delivery = z.infer<typeof Delivery>

/** What is sent: changes that a webhook asks for, or that some are lost, since the log kept them no longer. */
export const WebhookMessage = z
  .object({
    type: z.enum(['changes', 'changes.lost']),
    timestamp: z.string().meta({ description: 'When the message was made' }),
    data: z.object({
      after: z.int().meta({ description: 'The change that it begins behind' }),
      last: z.int().meta({ description: 'The last change that it can tell of' }),
      items: z.array(Change).optional().meta({ description: 'Not in `changes.lost`' }),
    }),
  })
  .meta({ id: 'WebhookMessage' })
export type WebhookMessage = z.infer<typeof WebhookMessage>
