import { z } from 'zod'
import { Failure } from '../model/failure.ts'
import { toFaults } from '../model/faults.ts'
import { PROBLEM_OF_FAILURE, PROBLEMS, type ProblemCode, type Refusal } from './problem.ts'

const INTERNAL: Refusal = {
  code: 'internal',
  detail: 'The service failed to answer; its log has the reason.',
  faults: [],
}

/** Fastify's own errors that have more to say than their status. */
const DETAILS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be of a type that the documentation of the address names.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as `Content-Length` says.',
  BODY_TOO_SLOW: 'The body took too long to arrive.',
  FST_ERR_BAD_URL: 'The path is not valid percent-encoded UTF-8.',
  FST_ERR_MAX_PARAM_LENGTH: 'A part of the path is longer than any id.',
}

interface FrameworkError extends Error {
  readonly statusCode?: number
  readonly code?: string
  readonly validationContext?: string
}

/** Says in the client's terms why a request failed; what is not the client's affair becomes `internal` without a word of it. */
export function toRefusal(error: unknown, bodyLimit: number): Refusal {
  if (error instanceof Failure) return ofFailure(error)
  if (!(error instanceof Error)) return INTERNAL
  const { code, statusCode, validationContext }: FrameworkError = error
  if (error instanceof z.ZodError && validationContext !== undefined) return ofInvalid(error, validationContext)
  if (statusCode === PROBLEMS.payload_too_large.status) return ofTooLarge(bodyLimit)
  const known = CODE_OF_STATUS.get(statusCode ?? PROBLEMS.internal.status)
  if (known === undefined) return INTERNAL
  return { code: known, detail: DETAILS[code ?? ''] ?? 'The request is not valid.', faults: [] }
}

/** Statuses below 500 that requests are refused with before they are read. */
const CODE_OF_STATUS: ReadonlyMap<number, ProblemCode> = new Map(
  (['invalid_request', 'request_timeout', 'uri_too_long', 'unsupported_media_type'] as const).map((code) => [
    PROBLEMS[code].status,
    code,
  ]),
)

const ofFailure = (failure: Failure): Refusal =>
  failure.code === 'internal'
    ? INTERNAL
    : { code: PROBLEM_OF_FAILURE[failure.code], detail: failure.message, faults: failure.faults }

const ofTooLarge = (bodyLimit: number): Refusal => ({
  code: 'payload_too_large',
  detail: `The body is longer than ${bodyLimit} bytes.`,
  faults: [],
})

function ofInvalid(error: z.ZodError, context: string): Refusal {
  const faults = toFaults(error.issues, context)
  const tooLong = context === 'body' && error.issues.some(isTextTooLong)
  return tooLong
    ? { code: 'payload_too_large', detail: 'The text is longer than the limit.', faults }
    : { code: 'invalid_request', detail: 'The request is not valid.', faults }
}

const isTextTooLong = (issue: z.core.$ZodIssue) => issue.code === 'too_big' && issue.path.join() === 'text'
