import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { Store } from '../../store/store.ts'
import { type Answer, createAnswers } from './answers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What is asked where the answer may be kept, and the state of the knowledge base before it is read. */
    question: { readonly text: string; readonly state: string } | null
  }
}

/** What a kept answer says of itself; all else is said of each request anew. */
const KEPT_HEADERS = ['content-type', 'content-encoding', 'vary', 'link', 'cache-control', 'etag']

/** Longer texts are kept as bytes, which saves encoding them each time; shorter ones go out in one piece with their head. */
const LONG = 1000

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
    if (answer) answers.keep(question.text, question.state, answer)
    done()
  })
  return (request, reply, done) => {
    if (request.method !== 'GET') return done()
    const text = toQuestion(request)
    const answer = (state: string) => {
      const found = answers.find(text, state)
      if (found !== undefined) return sendAgain(found, request, reply)
      request.question = { text, state }
      done()
    }
    // Where the state cannot be read the handler fails as well, and says why.
    readState().then(answer, () => done())
  }
}

const toQuestion = ({ url, headers }: FastifyRequest): string =>
  `${url}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}`

function toAnswer(reply: FastifyReply, body: unknown): Answer | null {
  if (reply.statusCode !== 200 || reply.getHeader('content-type') !== KEPT_TYPE) return null
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return null
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name)
    return value === undefined ? [] : [[name, String(value)]]
  })
  const isLong = typeof body === 'string' && body.length > LONG
  return { headers: Object.fromEntries(headers), body: isLong ? Buffer.from(body) : body }
}

function sendAgain({ headers, body }: Answer, request: FastifyRequest, reply: FastifyReply): void {
  request.readAfter = reply.elapsedTime
  reply.headers(headers).send(body)
}
