import type { ChangeAction } from '../../../model/change.ts'
import type { Removal } from '../../../model/removal.ts'
import type { Support } from '../remove/support.ts'
import type { Sql } from '../sql.ts'
import { type Happening, recordChanges } from './record.ts'

/** Facts that are no entities, what names others first. */
const FACTS = { statements: 'statement', relations: 'relation', provisions: 'provision' } as const

/** Records what an article took with it and what stays with less support. */
export function recordRemoval(sql: Sql, { article, removed, kept }: Removal, support: Support, at: string): void {
  const typeOf = new Map(support.appearances.map(({ entity, type }) => [entity, type]))
  const toEntities = (action: ChangeAction, ids: readonly string[]) =>
    ids.flatMap((id): Happening[] => {
      const type = typeOf.get(id)
      return type === undefined ? [] : [[action, type, id]]
    })
  const toFacts = (action: ChangeAction, list: (noun: keyof typeof FACTS) => readonly string[]) =>
    (Object.keys(FACTS) as (keyof typeof FACTS)[]).flatMap((noun) =>
      list(noun).map((id): Happening => [action, FACTS[noun], id]),
    )
  recordChanges(sql, at, [
    ...toFacts('deleted', (noun) => removed[noun]),
    ['deleted', 'article', article],
    ...toEntities('deleted', removed.entities),
    ...toEntities('updated', idsOf(kept.entities)),
    ...toFacts('updated', (noun) => idsOf(kept[noun])),
  ])
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)
