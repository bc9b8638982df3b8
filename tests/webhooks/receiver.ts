import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { WebhookMessage } from '../../src/model/webhook.ts'

export interface Received {
  readonly id: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A server that takes messages and answers each with what it is told to, 204 unless told. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** Statuses of the next answers, and headers of all. */
  readonly answers: number[]
}

/** The changes that a message tells. */
export const changesOf = ({ body }: Received): Change[] => WebhookMessage.parse(JSON.parse(body)).data.items ?? []

/** Starts a receiver that ends with the test. */
export async function startReceiver(headers: Record<string, string> = {}): Promise<Receiver> {
  const received: Received[] = []
  const answers: number[] = []
  const server = createServer(async (request, answer) => {
    const body = await text(request)
    received.push({ id: String(request.headers['webhook-id']), headers: request.headers, body })
    answer.writeHead(answers.shift() ?? 204, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received, answers }
}
