import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import type { FailureCode, Fault } from '../model/failure.ts'

/** The codes that a client can tell apart, each with its status and the sentence that documents it. */
export const PROBLEMS = {
  invalid_request: { status: 400, description: 'The request breaks a rule that `errors` names.' },
  unauthorized: {
    status: 401,
    description: 'A key is needed and none is shown, or what is shown is no key that is in force.',
  },
  forbidden: { status: 403, description: 'The key lacks the scope, or a page of this origin may not ask this.' },
  not_found: { status: 404, description: 'Nothing is known under this address or id.' },
  method_not_allowed: {
    status: 405,
    description: 'The address exists but does not take this method; `Allow` lists those it takes.',
  },
  request_timeout: { status: 408, description: 'The request took too long to arrive.' },
  conflict: { status: 409, description: 'The request contradicts what is stored.' },
  gone: {
    status: 410,
    description: 'What was under this id went with the last article that told it, or these changes are kept no longer.',
  },
  payload_too_large: { status: 413, description: 'The body or the text in it is longer than the limit.' },
  uri_too_long: { status: 414, description: 'A part of the path is longer than any id.' },
  unsupported_media_type: {
    status: 415,
    description: 'The body is not `application/json`, or not NDJSON where a stream is asked for.',
  },
  misdirected: { status: 421, description: 'The request goes to a name that is not this machine’s.' },
  key_reused: { status: 422, description: 'The `Idempotency-Key` came with another request before.' },
  rate_limited: {
    status: 429,
    description: 'More requests a minute than are allowed; `Retry-After` tells when again.',
  },
  headers_too_large: { status: 431, description: 'Request line and headers are longer than the limit.' },
  internal: { status: 500, description: 'The service failed; its log has the reason.' },
  unavailable: { status: 503, description: 'The store does not answer at present; try again.' },
} as const satisfies Record<string, { readonly status: number; readonly description: string }>

export type ProblemCode = keyof typeof PROBLEMS
const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

/** How each failure of the model is told over HTTP. */
export const PROBLEM_OF_FAILURE = {
  invalid: 'invalid_request',
  not_found: 'not_found',
  gone: 'gone',
  conflict: 'conflict',
  too_large: 'payload_too_large',
  unsupported: 'unsupported_media_type',
  unavailable: 'unavailable',
  internal: 'internal',
} as const satisfies Record<FailureCode, ProblemCode>

/** Of more faults only these are told. */
export const MOST_FAULTS = 100

/** Longer names of fields and parameters, which the client made up, are told by their beginning. */
const MOST_CHARACTERS = 500

/**
 * An error as RFC 9457 tells it. `type` stays `about:blank`, so `title` is the phrase of the status;
 * programs go by `code`.
 */
export const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().meta({ examples: ['Bad Request'] }),
    status: z.int().meta({ examples: [400] }),
    detail: z.string().meta({ description: 'What went wrong, for people', examples: ['The request is not valid.'] }),
    instance: z.string().meta({ description: 'The address that was asked for', examples: ['/v1/entities?colour=red'] }),
    code: z.enum(CODES).meta({ description: 'What went wrong, for programs; these codes are stable' }),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional().meta({ description: 'JSON pointer (RFC 6901) into the body' }),
          parameter: z.string().optional().meta({ description: 'Name of the parameter in path or query' }),
        }),
      )
      .max(MOST_FAULTS)
      .meta({ description: 'Each single fault, the first 100 of more; empty where there is no more to tell' }),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457)' })
export type Problem = z.infer<typeof Problem>

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Why a request is refused, before it is put into words of HTTP. */
export interface Refusal {
  readonly code: ProblemCode
  readonly detail: string
  readonly faults: readonly Fault[]
}

export function toProblem({ code, detail, faults }: Refusal, instance: string): Problem {
  const { status } = PROBLEMS[code]
  const title = STATUS_CODES[status] ?? code
  const told = faults.length > MOST_FAULTS ? `${detail} It has ${faults.length} faults.` : detail
  const errors = faults.slice(0, MOST_FAULTS).map(shorten)
  return { type: 'about:blank', title, status, detail: told, instance, code, errors }
}

const shorten = ({ detail, pointer, parameter }: Fault): Problem['errors'][number] => ({
  detail: cut(detail),
  ...(pointer !== undefined && { pointer: cut(pointer) }),
  ...(parameter !== undefined && { parameter: cut(parameter) }),
})

const cut = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…` : text
