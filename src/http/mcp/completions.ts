import type { Store } from '../../store/store.ts'
import { asksForEntity } from './prompts.ts'
import { TEMPLATES } from './resources.ts'

/** What an argument belongs to: a prompt by its name, or a template of resources by its address. */
export type Reference =
  | { readonly type: 'ref/prompt'; readonly name: string }
  | { readonly type: 'ref/resource'; readonly uri: string }

/** Most values of a completion. */
const MOST_VALUES = 20

const ENTITY_TEMPLATE = TEMPLATES.find(({ name }) => name === 'entity')?.uriTemplate

/** Ids of entities that what was typed begins, by name or by id; none where something else is asked for. */
export async function complete(store: Store, reference: Reference, argument: { name: string; value: string }) {
  const values = isOfEntities(reference, argument.name) ? await suggestIds(store, argument.value) : []
  return { completion: { values, total: values.length, hasMore: false } }
}

const isOfEntities = (reference: Reference, argument: string): boolean =>
  reference.type === 'ref/prompt'
    ? asksForEntity(reference.name, argument)
    : reference.uri === ENTITY_TEMPLATE && argument === 'id'

async function suggestIds(store: Store, typed: string): Promise<string[]> {
  const [, type, slug] = /^([a-z]+):(.*)$/.exec(typed) ?? []
  const prefix = (slug ?? typed).replaceAll('-', ' ').trim()
  if (prefix === '') return []
  const found = await store.suggest(prefix, type === undefined ? [] : [type], MOST_VALUES)
  return found.map((item) => String(JSON.parse(item).id))
}
