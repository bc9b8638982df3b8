import { setImmediate } from 'node:timers/promises'
import { NOUNS, type Noun } from '../model/query/noun.ts'
import type { Snapshot } from '../store/store.ts'

/** What a whole base is told by; all else is a view of these. */
export const EXPORTED = [
  'entities',
  'mentions',
  'relations',
  'events',
  'agreements',
  'provisions',
  'statements',
  'articles',
] as const satisfies readonly Noun[]
export type Exported = (typeof EXPORTED)[number]

/** Embedded fields that another noun tells. */
const TOLD_ELSEWHERE = new Set(['entities', 'mentions', 'provisions'])

/** The fields of an item in an export. */
export const exportedFields = (noun: Noun): string[] => {
  const { defaults, embeds, item } = NOUNS[noun]
  const asked = [...defaults, ...embeds.filter((embed) => !TOLD_ELSEWHERE.has(embed))]
  return Object.keys(item.shape).filter((field) => asked.includes(field))
}

/** Items that are read at once: others get their turn between pages. */
const PAGE = 100

/** All items of a noun by id, page by page, as JSON texts. */
export async function* readPages(snapshot: Snapshot, noun: Noun): AsyncGenerator<readonly string[]> {
  const asked = { filters: {}, ids: null, fields: exportedFields(noun), limit: PAGE, count: false }
  const sort = [{ field: 'id', descending: false }]
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Snapshot['list']>> = await snapshot.list(noun, { ...asked, sort, cursor })
    if (page.items.length > 0) yield page.items
    cursor = page.nextCursor
    await setImmediate()
  } while (cursor !== null)
}
