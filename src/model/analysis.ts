import type { z } from 'zod'
import { Extraction } from './extraction.ts'
import { Syntax } from './syntax.ts'

/** What a reader may have beside the facts of a text. */
export const INCLUSIONS = ['syntax'] as const
export type Inclusion = (typeof INCLUSIONS)[number]

/** The facts of a text, with what else was asked for. */
export const Analysis = Extraction.extend({
  syntax: Syntax.optional().meta({ description: 'With `include=syntax`; empty for a text that is not English' }),
}).meta({ id: 'Analysis' })
export type Analysis = z.infer<typeof Analysis>
