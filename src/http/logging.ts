import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'

/** What a proxy or a client may call its request, so that it is found in the logs of both. */
const REQUEST_ID = /^[\w.-]{1,100}$/

/** The id of a request: the one that it brings in `X-Request-Id`, else a new one. */
export function toRequestId({ headers }: IncomingMessage): string {
  const brought = headers['x-request-id']
  return typeof brought === 'string' && REQUEST_ID.test(brought) ? brought : randomUUID()
}

/** More of a message is not logged: what is longer quotes what it was about. */
const MOST_MESSAGE = 300

/** An error as the log tells it. */
export type LoggedError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string
  readonly cause?: LoggedError
}

/** Tells an error without what else hangs on it, which may be the input that it failed on. */
function tellError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { name, message, stack = '', cause } = error
  const { code } = error as NodeJS.ErrnoException
  return {
    type: name,
    message: message.slice(0, MOST_MESSAGE),
    stack: tellFrames(stack),
    ...(typeof code === 'string' && { code }),
    ...(cause !== undefined && { cause: tellError(cause) }),
  }
}

/** The frames of a stack without the message above them. */
const tellFrames = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** Tells a request by its path and the names of its parameters: their values are words of users, and of articles. */
function tellRequest({ method, url, routeOptions, ip }: FastifyRequest) {
  const [path = '', query = ''] = url.split('?', 2)
  const parameters = [...new Set(new URLSearchParams(query).keys())]
  return { method, path, parameters, operation: routeOptions?.config?.operation ?? null, remoteAddress: ip }
}

/** How log lines tell what they are about: never a text of an article, a key or a token. */
export const SERIALIZERS = { req: tellRequest, err: tellError }
