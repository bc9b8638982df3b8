import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { DELIVERY_STATES, Delivery, NewWebhook, Webhook, WebhookInput } from '../../model/webhook.ts'
import type { Store } from '../../store/store.ts'
import { namesPrivateHost } from '../../webhooks/address.ts'
import { createWebhook } from '../../webhooks/create-webhook.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'

const common = { tag: 'Webhooks', scope: 'admin' } as const

/** More than these are refused. */
const MOST_WEBHOOKS = 100

const Webhooks = z.object({ items: z.array(Webhook) }).meta({ id: 'WebhookList' })
const Deliveries = z.object({ items: z.array(Delivery) }).meta({ id: 'DeliveryList' })

const toIdRow = (what: string, example: string) =>
  ({ schema: z.string().max(300), form: 'single', description: `Id of the ${what}`, example, required: true }) as const

const id = toIdRow('webhook', 'webhook:5f0c2d3a9b8e7f61')
const address = toParameterSet({ id })
const deliveryAddress = toParameterSet({ id, delivery: toIdRow('delivery', 'msg_0f6c2a9d41b75b9e0d3c7a41f8268c15') })

const deliveryQuery = toParameterSet({
  state: {
    schema: z.enum(DELIVERY_STATES),
    form: 'single',
    description: '`pending` for what is on its way, `dead` for what was given up; both unless told',
    example: 'dead',
  },
})

const example: WebhookInput = { url: 'https://app.example/chancery', nouns: ['agreement', 'event'], actions: [] }

/** Where changes are sent to, and what did not arrive. */
export const listWebhookOperations = ({ store, now, privateWebhooks }: ApiParts): Operation[] => [
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
    async handle({ body }, reply) {
      if (!privateWebhooks && namesPrivateHost(body.url)) throw toPrivate()
      if ((await store.listWebhooks()).length >= MOST_WEBHOOKS)
        throw new Failure('conflict', `There are ${MOST_WEBHOOKS} webhooks already.`)
      const last = await store.lastChange()
      if ((body.after ?? 0) > last) throw toBeyond(last)
      const webhook = createWebhook(body, last, now())
      await store.saveWebhook(webhook)
      reply.code(201).header('location', `/v1/webhooks/${webhook.id}`)
      return webhook
    },
  }),
  createOperation({
    ...common,
    id: 'listWebhooks',
    url: '/v1/webhooks',
    summary: 'List webhooks',
    description: 'Every webhook without its secret, the oldest first.',
    answer: Webhooks,
    problems: ['unavailable'],
    handle: async () => ({ items: await store.listWebhooks() }),
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
    handle: async ({ params }) => (await store.getWebhook(params.id)) ?? refuseUnknown('webhook', params.id),
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
    handle: async ({ params }) => (await store.deleteWebhook(params.id)) ?? refuseUnknown('webhook', params.id),
  }),
  createOperation({
    ...common,
    id: 'listDeliveries',
    url: '/v1/webhooks/:id/deliveries',
    summary: 'List what has not arrived',
    description:
      'Messages that are on their way or were given up, in the order of the log; those that arrived are not kept.',
    params: address,
    query: deliveryQuery,
    answer: Deliveries,
    problems: ['not_found', 'unavailable'],
    async handle({ params, query }) {
      if ((await store.getWebhook(params.id)) === null) refuseUnknown('webhook', params.id)
      return { items: await store.listDeliveries(params.id, query.state ?? null) }
    },
  }),
  createOperation({
    ...common,
    id: 'replayDelivery',
    method: 'POST',
    url: '/v1/webhooks/:id/deliveries/:delivery/replay',
    summary: 'Send again what was given up',
    description: 'Sends a dead message again, with the same id and body, beside those that come in order.',
    params: deliveryAddress,
    answer: Delivery,
    problems: ['not_found', 'unavailable'],
    handle: ({ params }) => replay(store, params, now()),
  }),
]

async function replay(store: Store, { id, delivery }: { id: string; delivery: string }, at: Date): Promise<Delivery> {
  return (await store.replayDelivery(id, delivery, at.toISOString())) ?? refuseUnknown('dead delivery', delivery)
}

function refuseUnknown(what: string, id: string): never {
  throw new Failure('not_found', `No ${what} has the id "${id}".`, [
    { parameter: what === 'webhook' ? 'id' : 'delivery', detail: 'Unknown id' },
  ])
}

const toPrivate = () =>
  new Failure('invalid', 'The request is not valid.', [
    { pointer: '/url', detail: 'Must be no address of this machine or its networks, unless WEBHOOK_PRIVATE=allow' },
  ])

const toBeyond = (last: number) =>
  new Failure('invalid', 'The request is not valid.', [
    { pointer: '/after', detail: `Must not be beyond the log, which ends at ${last}` },
  ])
