import type { z } from 'zod'
import { toSlimSchema } from './slim-schema.ts'

/** What a tool answers: an object that its output schema describes. */
export type Structured = Readonly<Record<string, unknown>>

/** A tool that a language model may call; all of them only read. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly input: z.ZodType
  readonly output: z.ZodType
  call(input: unknown): Promise<Structured>
}

interface Given<I> {
  readonly name: string
  readonly description: string
  readonly input: z.ZodType<I>
  readonly output: z.ZodType
  call(input: I): Promise<Structured>
}

/** Builds a tool; its input is read by the schema before it is called. */
export const createTool = <I>(given: Given<I>): Tool => ({ ...given, call: (input) => given.call(input as I) })

/** A tool as `tools/list` shows it. */
export const toToolRecord = ({ name, description, input, output }: Tool) => ({
  name,
  description,
  inputSchema: toSlimSchema(input, 'input'),
  outputSchema: toSlimSchema(output, 'output'),
  annotations: { readOnlyHint: true },
})
