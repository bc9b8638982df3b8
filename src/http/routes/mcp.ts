import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { CODES, Message, Response, RpcError } from '../mcp/message.ts'
import { createMethods, type McpParts, REVISIONS } from '../mcp/methods.ts'
import { createOperation, type Operation } from '../operation.ts'

const REVISION = z.enum(REVISIONS)

const example: Message = {
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'search', arguments: { q: 'treaty' } },
}

/**
 * The Model Context Protocol over Streamable HTTP, without sessions: one message a request, and the answer to it as JSON.
 * Pages of other sites may not ask, as the protocol demands.
 */
export function listMcpOperations(parts: McpParts): Operation[] {
  const methods = createMethods(parts)
  return [
    createOperation({
      id: 'callMcp',
      tag: 'Agents',
      method: 'POST',
      scope: 'read',
      secluded: true,
      url: '/mcp',
      summary: 'Speak the Model Context Protocol',
      description:
        'Streamable HTTP without sessions or streams: a request is answered with JSON, all else with 202 and no body. Tools and resources only read.',
      headers: {
        'MCP-Protocol-Version': {
          schema: REVISION,
          form: 'single',
          description: 'The revision that was agreed on; any that is spoken where it is not given',
          example: REVISIONS[0],
        },
      },
      body: { schema: Message, example },
      answer: Response,
      prebuilt: true,
      acknowledges: true,
      problems: ['misdirected', 'payload_too_large', 'unsupported_media_type', 'unavailable'],
      async handle({ body }, reply) {
        refuseRevision(reply.request.headers['mcp-protocol-version'])
        if (body.method === undefined || body.id === undefined) return reply.code(202).send()
        return JSON.stringify(await answer(methods, body, reply))
      },
    }),
  ]
}

function refuseRevision(revision: string | string[] | undefined): void {
  if (revision === undefined || REVISION.safeParse(revision).success) return
  const detail = `MCP-Protocol-Version must be one of ${REVISIONS.join(', ')}`
  throw new Failure('invalid', 'The request is not valid.', [{ parameter: 'MCP-Protocol-Version', detail }])
}

async function answer(
  methods: ReturnType<typeof createMethods>,
  { id = 0, method = '', params = {} }: Message,
  reply: FastifyReply,
): Promise<Response> {
  try {
    const run = methods.get(method)
    if (run === undefined) throw new RpcError(CODES.methodNotFound, `There is no method "${method}".`)
    return { jsonrpc: '2.0', id, result: await run(params) }
  } catch (error) {
    return { jsonrpc: '2.0', id, error: toError(error, reply) }
  }
}

/** What is not the client's affair is logged and not told. */
function toError(error: unknown, reply: FastifyReply): NonNullable<Response['error']> {
  if (error instanceof RpcError) {
    const { code, message, data } = error
    return { code, message, ...(data !== undefined && { data }) }
  }
  if (error instanceof Failure && error.code !== 'internal')
    return { code: CODES.invalidParams, message: error.message }
  reply.log.error({ err: error }, 'A method of the Model Context Protocol failed')
  return { code: CODES.internal, message: 'The service failed to answer; its log has the reason.' }
}
