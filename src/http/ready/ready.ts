import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { Store } from '../../store/store.ts'
import { type Answer, createAnswers } from './answers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What is asked, and of which state of the knowledge base, where the answer may be kept. */
    question: { readonly text: string; readonly state: string } | null
  }
}

/** What a kept answer says of itself; all else is said of each request anew. */
const KEPT_HEADERS = ['content-type', 'content-encoding', 'vary', 'link', 'cache-control', 'etag']

/** Other notations name the host that was asked. */
const KEPT_TYPE = 'application/json; charset=utf-8'

/**
 * Keeps answers in at most `bytes` of memory and sends them again while nobody writes, in whichever process. Gives the hook for
 * routes whose answers depend on nothing but the address, `Accept`, `Accept-Encoding` and the knowledge base. To be added before
 * answers lose what the client has already.
 */
export function addReadyAnswers(
  app: FastifyInstance,
  { state: readState }: Pick<Store, 'state'>,
  bytes: number,
): onRequestHookHandler {
  app.decorateRequest('question', null)
  if (bytes === 0) return (_request, _reply, done) => done()
  const answers = createAnswers(bytes)
  app.addHook('onSend', ({ question }, reply, body, done) => {
    const answer = question && toAnswer(reply, body)
    if (answer) void keepLater(question, answer)
    done()
  })
  // What was made while somebody wrote may be of either state.
  const keepLater = ({ text, state }: NonNullable<FastifyRequest['question']>, answer: Answer) =>
    readState().then((now) => now === state && answers.keep(text, state, answer), forget)
  return (request, reply, done) => {
    if (request.method !== 'GET') return done()
    const text = toQuestion(request)
    const answer = (state: string) => {
      const found = answers.find(text, state)
      if (found !== undefined) return sendAgain(found, request, reply)
      request.question = { text, state }
      done()
    }
    readState().then(answer, () => done())
  }
}

/** The handler fails as well, and says why. */
const forget = () => {}

const toQuestion = ({ url, headers }: FastifyRequest): string =>
  `${url}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}`

function toAnswer(reply: FastifyReply, body: unknown): Answer | null {
  if (reply.statusCode !== 200 || reply.getHeader('content-type') !== KEPT_TYPE) return null
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return null
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name)
    return value === undefined ? [] : [[name, String(value)]]
  })
  return { headers: Object.fromEntries(headers), body }
}

function sendAgain({ headers, body }: Answer, request: FastifyRequest, reply: FastifyReply): void {
  request.readAfter = reply.elapsedTime
  reply.headers(headers).send(body)
}
