import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { DELIVERY_STATES, Delivery } from '../../model/webhook.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'
import { refuseUnknownWebhook, webhookRow } from './webhooks.ts'

const common = { tag: 'Webhooks', scope: 'admin' } as const

const Deliveries = z.object({ items: z.array(Delivery) }).meta({ id: 'DeliveryList' })

const delivery = {
  schema: z.string().max(300),
  form: 'single',
  description: 'Id of the delivery',
  example: 'msg_0f6c2a9d41b75b9e0d3c7a41f8268c15',
  required: true,
} as const

const query = toParameterSet({
  state: {
    schema: z.enum(DELIVERY_STATES),
    form: 'single',
    description: '`pending` for what is on its way, `dead` for what was given up; both unless told',
    example: 'dead',
  },
})

/** What did not arrive at webhooks. */
export const listDeliveryOperations = ({ store, now }: ApiParts): Operation[] => [
  createOperation({
    ...common,
    id: 'listDeliveries',
    url: '/v1/webhooks/:id/deliveries',
    summary: 'List what has not arrived',
    description:
      'Messages that are on their way or were given up, in the order of the log; those that arrived are not kept.',
    params: toParameterSet({ id: webhookRow }),
    query,
    answer: Deliveries,
    problems: ['not_found', 'unavailable'],
    async handle({ params: { id }, query: { state } }) {
      if ((await store.getWebhook(id)) === null) refuseUnknownWebhook(id)
      return { items: await store.listDeliveries(id, state ?? null) }
    },
  }),
  createOperation({
    ...common,
    id: 'replayDelivery',
    method: 'POST',
    url: '/v1/webhooks/:id/deliveries/:delivery/replay',
    summary: 'Send again what was given up',
    description: 'Sends a dead message again, with the same id and body, beside those that come in order.',
    params: toParameterSet({ id: webhookRow, delivery }),
    answer: Delivery,
    problems: ['not_found', 'unavailable'],
    handle: async ({ params }) =>
      (await store.replayDelivery(params.id, params.delivery, now().toISOString())) ?? refuseUndead(params.delivery),
  }),
]

function refuseUndead(id: string): never {
  const fault = { parameter: 'delivery', detail: 'Unknown id, or not given up' }
  throw new Failure('not_found', `No dead delivery of this webhook has the id "${id}".`, [fault])
}
