import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Scope } from '../model/key.ts'
import type { TagName } from './openapi/tags.ts'
import { NO_PARAMETERS, type ParameterSet, type Parameters } from './parameter.ts'
import type { ProblemCode } from './problem.ts'

/** What a handler gets: the request as its schemas read it. */
export interface Asked<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  /** Path and query as they came. */
  readonly url: string
}

/** What an answer usually is. */
type Media =
  | 'application/json'
  | 'application/ld+json'
  | 'application/x-ndjson'
  | 'text/html'
  | 'text/plain'
  | 'text/event-stream'

/** What documents an operation. */
interface Description {
  /** The `operationId`. */
  readonly id: string
  readonly tag: TagName
  readonly summary: string
  readonly description: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** What a key must be allowed, where one is needed; null for what never needs one. Reads need `read` unless they say otherwise, all else `admin`. */
  readonly scope: Scope | null
  /** True where pages of other sites may not ask without a key, although it only reads. */
  readonly secluded: boolean
  /** Path as Fastify writes it, `/v1/entities/:id`. */
  readonly url: string
  /** Schema of the answer to a request that goes well. */
  readonly answer: z.ZodType
  /** What the answer is: JSON, a page, or a stream of another kind. */
  readonly media: Media
  /** What else it may be, as the request asks. */
  readonly written: readonly string[]
  /** True where the handler gives JSON text, which is sent as it is, or a stream. */
  readonly prebuilt: boolean
  /** True where the answer depends on the knowledge base and the address alone, so that it may be kept while nobody writes. */
  readonly repeatable: boolean
  /** True where the answer may be 201 with a `Location`. */
  readonly creates: boolean
  /** True where the answer may be 202 without a body. */
  readonly acknowledges: boolean
  /** Whether the body may be a document that an article is read from, instead of JSON. */
  readonly documents: boolean
  /** Whether the body is a form, each of its fields a text, instead of JSON. */
  readonly form: boolean
  /** Headers of the request that the handler reads, for the documentation. */
  readonly headers: Parameters
  /** Where request and answer are streams of NDJSON: what a line of the request is. The body is a `Readable` then. */
  readonly stream: { readonly line: z.ZodType; readonly example: unknown } | null
  /** Problems beyond those that every operation may answer with. */
  readonly problems: readonly ProblemCode[]
}

type Given<P, Q, B> = Pick<Description, 'id' | 'tag' | 'summary' | 'description' | 'url' | 'answer'> &
  Partial<Description> & {
    readonly params?: ParameterSet<P>
    readonly query?: ParameterSet<Q>
    readonly body?: { readonly schema: z.ZodType<B>; readonly example: B }
    handle(asked: Asked<P, Q, B>, reply: FastifyReply): unknown
  }

/** One method at one path: what it takes, what it answers, what it does. Routes and documentation are made from it. */
export interface Operation extends Description {
  readonly params: ParameterSet<unknown>
  readonly query: ParameterSet<unknown>
  readonly body: { readonly schema: z.ZodType; readonly example: unknown } | null
  handle(request: FastifyRequest, reply: FastifyReply): unknown
}

/** Builds an operation; one that takes no parameters refuses them all. */
export function createOperation<P = object, Q = object, B = undefined>(given: Given<P, Q, B>): Operation {
  return {
    method: 'GET',
    scope: (given.method ?? 'GET') === 'GET' ? 'read' : 'admin',
    media: 'application/json',
    written: [],
    prebuilt: false,
    repeatable: false,
    creates: false,
    acknowledges: false,
    secluded: false,
    documents: false,
    form: false,
    headers: {},
    stream: null,
    problems: [],
    ...given,
    params: given.params ?? NO_PARAMETERS,
    query: given.query ?? NO_PARAMETERS,
    body: given.body ?? null,
    handle: (request, reply) => given.handle(toAsked<P, Q, B>(request), reply),
  }
}

/** The types hold because the operation's own schemas have read the request before it is handled. */
const toAsked = <P, Q, B>(request: FastifyRequest): Asked<P, Q, B> => ({
  params: request.params as P,
  query: request.query as Q,
  body: request.body as B,
  url: request.url,
})
