import { z } from 'zod'

const text = z.string()
const maybe = text.nullable()
const list = z.array(z.looseObject({}))
const When = z.looseObject({}).nullable()

/** What is promised of every fact: some of its evidence, and how much there is. */
const Fact = z.looseObject({ id: text, evidenceCount: z.int(), evidence: list })

const toPage = (item: z.ZodType) => z.object({ items: z.array(item), nextCursor: maybe })

/** What the tools promise: the fields that a model goes on with. Items have more. */
export const OUTPUTS = {
  hits: toPage(z.looseObject({ noun: text, id: text, name: text, snippet: text })),
  events: toPage(Fact.extend({ kind: text, date: When, place: maybe, participants: list })),
  relations: toPage(Fact.extend({ type: text, subject: text, object: text, value: maybe })),
  statements: toPage(Fact.extend({ speaker: maybe, text })),
  agreements: toPage(Fact.extend({ name: text, parties: z.array(text), signedOn: When, provisions: list })),
  entity: z.looseObject({
    id: text,
    type: text,
    name: text,
    neighbors: list,
  }),
  article: z.looseObject({ id: text, title: maybe, publishedAt: maybe, text, nextStart: z.int().nullable() }),
  explanation: z.looseObject({ id: text, evidenceCount: z.int(), evidence: list }),
} as const
