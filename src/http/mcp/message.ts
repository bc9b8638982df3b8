import { z } from 'zod'

/** A message of JSON-RPC 2.0 from a client: a request with an `id`, a notification, or a response that nobody waits for. */
export const Message = z
  .looseObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number()]).optional(),
    method: z.string().max(200).optional(),
    params: z.looseObject({}).optional(),
  })
  .meta({ id: 'McpMessage', description: 'A message of JSON-RPC 2.0 as the Model Context Protocol has it' })
export type Message = z.infer<typeof Message>

/** What a request is answered with. */
export const Response = z
  .object({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number()]),
    result: z.looseObject({}).optional(),
    error: z.object({ code: z.int(), message: z.string(), data: z.unknown().optional() }).optional(),
  })
  .meta({ id: 'McpResponse' })
export type Response = z.infer<typeof Response>

/** Codes of errors, after JSON-RPC 2.0 and the protocol. */
export const CODES = {
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  resourceNotFound: -32002,
} as const

/** An error that the client is told by its code. */
export class RpcError extends Error {
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}
