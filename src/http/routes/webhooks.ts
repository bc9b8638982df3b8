import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { NewWebhook, Webhook, WebhookInput } from '../../model/webhook.ts'
import { namesPrivateHost } from '../../webhooks/address.ts'
import { createWebhook } from '../../webhooks/create-webhook.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'

const common = { tag: 'Webhooks', scope: 'admin' } as const

/** More than these are refused. */
const MOST_WEBHOOKS = 100

const Webhooks = z.object({ items: z.array(Webhook) }).meta({ id: 'WebhookList' })

/** The part of a path that names a webhook. */
export const webhookRow = {
  schema: z.string().max(300),
  form: 'single',
  description: 'Id of the webhook',
  example: 'webhook:5f0c2d3a9b8e7f61',
  required: true,
} as const

const address = toParameterSet({ id: webhookRow })

const example: WebhookInput = { url: 'https://app.example/chancery', nouns: ['agreement', 'event'], actions: [] }

/** Where changes are sent to. */
export const listWebhookOperations = (parts: ApiParts): Operation[] => [
  createOperation({
    ...common,
    id: 'createWebhook',
    method: 'POST',
    url: '/v1/webhooks',
    summary: 'Have changes sent',
    description:
      'Sends changes to an address from now on, as signed messages after Standard Webhooks, in the order of the log. The secret in the answer is told once.',
    body: { schema: WebhookInput, example },
    answer: NewWebhook,
    creates: true,
    problems: ['conflict', 'unsupported_media_type', 'unavailable'],
    handle: ({ body }, reply) => create(body, parts, reply),
  }),
  createOperation({
    ...common,
    id: 'listWebhooks',
    url: '/v1/webhooks',
    summary: 'List webhooks',
    description: 'Every webhook without its secret, the oldest first.',
    answer: Webhooks,
    problems: ['unavailable'],
    handle: async () => ({ items: await parts.store.listWebhooks() }),
  }),
  createOperation({
    ...common,
    id: 'getWebhook',
    url: '/v1/webhooks/:id',
    summary: 'Get one webhook',
    description: 'One webhook with how far it has come.',
    params: address,
    answer: Webhook,
    problems: ['not_found', 'unavailable'],
    handle: async ({ params: { id } }) => (await parts.store.getWebhook(id)) ?? refuseUnknownWebhook(id),
  }),
  createOperation({
    ...common,
    id: 'deleteWebhook',
    method: 'DELETE',
    url: '/v1/webhooks/:id',
    summary: 'Stop sending changes',
    description: 'Takes a webhook away with what has not arrived, and answers with it as it was.',
    params: address,
    answer: Webhook,
    problems: ['not_found', 'unavailable'],
    handle: async ({ params: { id } }) => (await parts.store.deleteWebhook(id)) ?? refuseUnknownWebhook(id),
  }),
]

async function create(input: WebhookInput, parts: ApiParts, reply: FastifyReply): Promise<NewWebhook> {
  const { store, now, privateWebhooks } = parts
  if (!privateWebhooks && namesPrivateHost(input.url))
    throw toInvalid('/url', 'Must be no address of this machine or its networks, unless WEBHOOK_PRIVATE=allow')
  if ((await store.listWebhooks()).length >= MOST_WEBHOOKS)
    throw new Failure('conflict', `There are ${MOST_WEBHOOKS} webhooks already.`)
  const last = await store.lastChange()
  if ((input.after ?? 0) > last) throw toInvalid('/after', `Must not be beyond the log, which ends at ${last}`)
  const webhook = createWebhook(input, last, now())
  await store.saveWebhook(webhook)
  reply.code(201).header('location', `/v1/webhooks/${webhook.id}`)
  return webhook
}

const toInvalid = (pointer: string, detail: string) =>
  new Failure('invalid', 'The request is not valid.', [{ pointer, detail }])

/** Fails with `not_found`. */
export function refuseUnknownWebhook(id: string): never {
  throw new Failure('not_found', `No webhook has the id "${id}".`, [{ parameter: 'id', detail: 'Unknown id' }])
}
