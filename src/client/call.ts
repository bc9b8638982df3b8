import { OPERATIONS, type Operations } from './api.ts'
import { readProblem } from './problem.ts'

export type OperationId = keyof Operations
export type Parameters<O extends OperationId> = Operations[O]['parameters']
export type Answer<O extends OperationId> = Operations[O]['answer']

/** What goes with a request beside its parameters. */
export type Options<O extends OperationId> = {
  readonly signal?: AbortSignal | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
} & (undefined extends Operations[O]['body'] ? { readonly body?: undefined } : { readonly body: Operations[O]['body'] })

/** Parameters and options, as far as the operation needs them. */
export type Given<O extends OperationId> = undefined extends Operations[O]['body']
  ? object extends Parameters<O>
    ? [parameters?: Parameters<O>, options?: Options<O>]
    : [parameters: Parameters<O>, options?: Options<O>]
  : [parameters: Parameters<O>, options: Options<O>]

/** Sends requests of operations; answers that are no success are thrown as `ChanceryError`. */
export type Send = <O extends OperationId>(operation: O, ...given: Given<O>) => Promise<Response>

/** Where the service is and how it is reached. */
export interface Connection {
  /** Address of the service, `http://127.0.0.1:3000`; a path of its own goes before those of the API. */
  readonly base: string
  /** Key that is shown with every request. */
  readonly key?: string | undefined
  /** What is used in the place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined
}

interface Loose {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly signal?: AbortSignal | undefined
}

type Values = Readonly<Record<string, unknown>>

export function createSend({ base, key, fetch: send = fetch }: Connection): Send {
  return async (operation, ...[parameters = {}, options = {}]) => {
    const { method, path, sends } = OPERATIONS[operation]
    const { body, headers, signal }: Loose = options
    const answer = await send(base.replace(/\/+$/, '') + toTarget(path, parameters as Values), {
      method,
      headers: {
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && sends !== null && { 'content-type': sends }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    if (!answer.ok) throw await readProblem(answer)
    return answer
  }
}

/** The path with its parts filled in, and the query of all other parameters. */
function toTarget(path: string, parameters: Values): string {
  const left = new Map(Object.entries(parameters).filter(([, value]) => value !== undefined))
  const filled = path.replaceAll(/\{(\w+)\}/g, (_part, name: string) => {
    const value = left.get(name)
    left.delete(name)
    return encodeURIComponent(String(value)).replaceAll('%3A', ':')
  })
  const pairs = Array.from(left).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  )
  const query = new URLSearchParams(pairs).toString()
  return query === '' ? filled : `${filled}?${query}`
}
