/** A request as it goes over the wire. */
export interface FuzzRequest {
  readonly operation: string
  readonly method: string
  /** Path as the document has it, `/v1/entities/{id}`. */
  readonly path: string
  /** Path and query, percent-encoded. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | null
}

export interface Body {
  readonly bytes: Buffer
  /** Whether the connection is cut before the body has all the bytes that its head promises. */
  readonly cut: boolean
}

/** The request in one line, to be read by people. */
export function tellRequest({ method, target, headers, body }: FuzzRequest): string {
  const told =
    body === null ? '' : ` ${JSON.stringify(body.bytes.toString().slice(0, 300))}, ${body.bytes.length} bytes`
  return `${method} ${target.slice(0, 600)} ${JSON.stringify(headers)}${told}`
}
