import { z } from 'zod'
import { EdtfDate } from './date.ts'
import { Status } from './evidence.ts'

/** The facts that can be contradicted, and the fields of each in which articles can contradict each other. */
export const DISPUTABLE = {
  relation: ['validFrom', 'validTo'],
  event: ['date', 'place'],
  agreement: ['signedOn', 'ratifiedOn', 'inForceOn', 'expiresOn', 'term'],
  provision: [],
  statement: [],
} as const satisfies Record<string, readonly string[]>
export type Disputable = keyof typeof DISPUTABLE

export const DISPUTABLE_NOUNS = Object.keys(DISPUTABLE) as [Disputable, ...Disputable[]]

/** One side of a contradiction: a value or a status, and who stands for it. */
const Side = z.object({
  value: z
    .union([EdtfDate, z.string()])
    .nullable()
    .meta({ description: 'What the side says; null where it is about the status' }),
  status: Status.nullable().meta({ description: 'Where the fact itself is disputed: how the side stands to it' }),
  assertedBy: z.array(z.string()).meta({ description: 'Entities that say so; none where only articles do' }),
  articles: z.array(z.string()),
})

/** A fact about which articles, or voices in them, contradict each other. */
export const Conflict = z
  .object({
    noun: z.enum(DISPUTABLE_NOUNS),
    fact: z.string().meta({ examples: ['agreement:iran-russia-treaty-2025'] }),
    field: z.string().meta({ description: '`status` where the fact itself is disputed', examples: ['signedOn'] }),
    sides: z.array(Side),
  })
  .meta({ id: 'Conflict' })
export type Conflict = z.infer<typeof Conflict>
