import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { toFaults } from '../../model/faults.ts'
import type { ApiParts } from '../operations.ts'
import { complete } from './completions.ts'
import { listTools } from './list-tools.ts'
import { CODES, RpcError } from './message.ts'
import { PROMPT_RECORDS, readPrompt } from './prompts.ts'
import { listResources, readResource, TEMPLATES } from './resources.ts'
import { type Structured, type Tool, toToolRecord } from './tool.ts'

/** Revisions of the protocol that are spoken, the newest first. */
export const REVISIONS = ['2025-11-25', '2025-06-18'] as const

const INSTRUCTIONS =
  'Facts from news articles. Every fact has evidence: the words, the article and a status (asserted, alleged, denied, negated, planned, hypothetical) with `assertedBy`, who says so; null is the article itself. Tell allegations as such.'

type Method = (params: Structured) => Promise<Structured>

/** What its methods are made from. */
export type McpParts = Pick<ApiParts, 'store' | 'reads' | 'explain' | 'version'>

/** The methods that the protocol is answered by. */
export function createMethods(parts: McpParts): ReadonlyMap<string, Method> {
  const { store, version } = parts
  const tools = listTools(parts)
  const records = tools.map(toToolRecord)
  return new Map<string, Method>([
    ['initialize', async (params) => initialize(params, version)],
    ['ping', async () => ({})],
    ['tools/list', async () => ({ tools: records })],
    ['tools/call', async (params) => callTool(tools, params)],
    ['resources/templates/list', async () => ({ resourceTemplates: TEMPLATES })],
    ['resources/list', async (params) => listResources(store, read(Cursor, params).cursor ?? null)],
    ['resources/read', async (params) => findResource(store, read(Uri, params).uri)],
    ['prompts/list', async () => ({ prompts: PROMPT_RECORDS })],
    ['prompts/get', async (params) => findPrompt(read(Call, params))],
    ['completion/complete', async (params) => completeArgument(store, read(Completion, params))],
  ])
}

const Cursor = z.looseObject({ cursor: z.string().max(4000).optional() })
const Uri = z.looseObject({ uri: z.string().max(2000) })
const Call = z.looseObject({ name: z.string().max(200), arguments: z.looseObject({}).default({}) })
const Completion = z.looseObject({
  ref: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('ref/prompt'), name: z.string().max(200) }),
    z.looseObject({ type: z.literal('ref/resource'), uri: z.string().max(2000) }),
  ]),
  argument: z.looseObject({ name: z.string().max(200), value: z.string().max(200) }),
})
const Initialize = z.looseObject({ protocolVersion: z.string() })

function read<T>(schema: z.ZodType<T>, params: Structured): T {
  const found = schema.safeParse(params)
  if (found.success) return found.data
  throw new RpcError(CODES.invalidParams, 'The params are not valid.', toFaults(found.error.issues, 'body'))
}

/** The revision that the client asks for where it is spoken, else the newest. */
function initialize(params: Structured, version: string): Structured {
  const { protocolVersion } = read(Initialize, params)
  return {
    protocolVersion: REVISIONS.find((revision) => revision === protocolVersion) ?? REVISIONS[0],
    capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
    serverInfo: { name: 'chancery', title: 'Chancery', version },
    instructions: INSTRUCTIONS,
  }
}

/** Calls a tool. What is wrong with its input is a result as well, which a model can read and mend. */
async function callTool(tools: readonly Tool[], params: Structured): Promise<Structured> {
  const { name, arguments: input } = read(Call, params)
  const tool = tools.find((one) => one.name === name)
  if (tool === undefined) throw new RpcError(CODES.invalidParams, `There is no tool "${name}".`)
  const found = tool.input.safeParse(input)
  if (!found.success) return toFault(toFaults(found.error.issues, 'body').map(tellFault).join('; '))
  try {
    const structuredContent = await tool.call(found.data)
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent, isError: false }
  } catch (error) {
    if (error instanceof Failure && error.code !== 'internal') return toFault(tellFailure(error))
    throw error
  }
}

const toFault = (text: string): Structured => ({ content: [{ type: 'text', text }], isError: true })

const tellFault = ({ pointer, parameter, detail }: Failure['faults'][number]): string =>
  `${(pointer ?? parameter ?? '').replace(/^\//, '')}: ${detail}`

const tellFailure = ({ message, faults }: Failure): string => [message, ...faults.map(tellFault)].join(' ')

const completeArgument = (store: McpParts['store'], { ref, argument }: z.infer<typeof Completion>) =>
  complete(store, ref, argument)

function findPrompt({ name, arguments: inputs }: z.infer<typeof Call>): Structured {
  const found = readPrompt(name, inputs)
  if (found === null) throw new RpcError(CODES.invalidParams, `There is no prompt "${name}".`)
  if ('faults' in found)
    throw new RpcError(CODES.invalidParams, 'The params are not valid.', toFaults(found.faults, 'body'))
  return found
}

async function findResource(store: McpParts['store'], uri: string): Promise<Structured> {
  const found = await readResource(store, uri)
  if (found === null) throw new RpcError(CODES.resourceNotFound, 'Resource not found', { uri })
  return found
}
