import { z } from 'zod'

/** A request that a user may start a conversation with. */
interface Prompt {
  readonly title: string
  readonly description: string
  /** What it asks for, by name; all of it is needed. */
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly entity: boolean }>>
  /** What the model is asked; `{name}` stands for an input. */
  readonly text: string
}

const STATUS =
  'Say for every fact which article tells it and who says so, in its own words; tell what is alleged, denied, planned or hypothetical as such, and say what contradicts what. Add nothing from elsewhere, and say plainly where nothing is known.'

const PROMPTS: Readonly<Record<string, Prompt>> = {
  brief: {
    title: 'Brief on one entity',
    description: 'Who or what it is, its positions, agreements, events, statements and ties, each with its source',
    inputs: { entity: { description: 'Id or name of the entity', entity: true } },
    text: `Write a brief on {entity} from Chancery alone: find its id with search if this is a name, then call get_entity with dossier set to true, and list_events and list_statements for what is recent. ${STATUS}`,
  },
  between: {
    title: 'What is between two entities',
    description: 'Their agreements, meetings, quarrels and the shortest ways from one to the other, in time order',
    inputs: {
      a: { description: 'Id or name of one entity', entity: true },
      b: { description: 'Id or name of the other', entity: true },
    },
    text: `Tell what is between {a} and {b} from Chancery alone, in the order of time: find their ids with search if these are names, then call get_entity with pathTo, list_agreements, list_events and list_relations. ${STATUS}`,
  },
  check: {
    title: 'Check a claim',
    description: 'Who asserts it, who alleges it, who denies it, and in which words',
    inputs: { claim: { description: 'A sentence to check', entity: false } },
    text: `Check this claim against Chancery alone: "{claim}". Find who and what it speaks of with search, then call list_events, list_relations and list_statements, and explain for the facts that decide. ${STATUS}`,
  },
}

export const PROMPT_RECORDS = Object.entries(PROMPTS).map(([name, { title, description, inputs }]) => ({
  name,
  title,
  description,
  arguments: Object.entries(inputs).map(([input, { description }]) => ({ name: input, description, required: true })),
}))

/** Whether an input of a prompt is an entity. */
export function asksForEntity(name: string, input: string): boolean {
  const inputs = findPrompt(name)?.inputs ?? {}
  return Object.hasOwn(inputs, input) && inputs[input]?.entity === true
}

const findPrompt = (name: string): Prompt | undefined => (Object.hasOwn(PROMPTS, name) ? PROMPTS[name] : undefined)

/** What a prompt asks the model; null for an unknown one, and the faults where inputs are missing or unknown. */
export function readPrompt(name: string, inputs: unknown) {
  const prompt = findPrompt(name)
  if (prompt === undefined) return null
  const shape = Object.fromEntries(Object.keys(prompt.inputs).map((input) => [input, z.string().min(1).max(1000)]))
  const read = z.strictObject(shape).safeParse(inputs)
  if (!read.success) return { faults: read.error.issues }
  const text = prompt.text.replaceAll(/\{(\w+)\}/g, (_mark, input: string) => read.data[input] ?? '')
  return { description: prompt.description, messages: [{ role: 'user', content: { type: 'text', text } }] }
}
