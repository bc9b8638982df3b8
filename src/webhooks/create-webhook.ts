import { randomBytes } from 'node:crypto'
import type { NewWebhook, WebhookInput } from '../model/webhook.ts'
import { createSecret } from './sign.ts'

/** A new webhook that begins behind a change, with an id and a secret of its own. */
export const createWebhook = (input: WebhookInput, position: number, at: Date): NewWebhook => ({
  id: `webhook:${randomBytes(8).toString('hex')}`,
  url: input.url,
  nouns: input.nouns ?? [],
  actions: input.actions ?? [],
  createdAt: at.toISOString(),
  position: input.after ?? position,
  secret: createSecret(),
})
