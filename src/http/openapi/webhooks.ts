import { TEXT } from './bounds.ts'

const HEADERS = {
  'webhook-id': 'Id of the message, the same however often it is sent',
  'webhook-timestamp': 'When it is sent, in seconds since 1970',
  'webhook-signature': '`v1,` and the HMAC-SHA256 of `id.timestamp.body` in Base64, by the secret of the webhook',
}

/** What webhooks are sent (OpenAPI 3.1), after Standard Webhooks. */
export const toWebhookObjects = (message: object): object => ({
  changes: {
    post: {
      operationId: 'receiveChanges',
      tags: ['Webhooks'],
      summary: 'Receive changes',
      description: 'Sent to the address of a webhook, one message after the other, again until it is answered well.',
      parameters: Object.entries(HEADERS).map(([name, description]) => ({
        name,
        in: 'header',
        required: true,
        description,
        schema: TEXT,
      })),
      requestBody: { required: true, content: { 'application/json': { schema: message } } },
      responses: {
        '2XX': { description: 'It has arrived. Any other answer, or none in 15 seconds, has it sent again.' },
      },
      security: [],
    },
  },
})
