import { fold } from '../../src/store/sqlite/fold.ts'
import type { Sql } from '../../src/store/sqlite/sql.ts'
import type { Entities } from './entities.ts'
import { type Appearances, toArticleId } from './save-articles.ts'
import { openTable } from './tables.ts'

/** Writes the entities with their names, and where they appear. */
export function saveEntities(sql: Sql, { all }: Entities, appearances: Appearances): void {
  const entities = openTable(
    sql,
    'entities',
    'id type name name_folded attributes mention_count article_count'.split(' '),
  )
  const aliases = openTable(sql, 'aliases', ['entity', 'name', 'folded', 'weight', 'articles'])
  const [mentions, articles] = count(all.length, appearances)
  for (const [index, { id, type, name }] of all.entries()) {
    const [told = 0, seen = 0] = [mentions[index], articles[index]]
    entities.add(id, type, name, fold(name), '{}', told, seen)
    if (type === 'event') continue
    aliases.add(id, name, fold(name), Math.max(1, told), seen)
    const family = name.slice(name.lastIndexOf(' ') + 1)
    if (type === 'person') aliases.add(id, family, fold(family), 0, seen)
  }
  saveAppearances(sql, all, appearances, articles)
}

function count(entities: number, appearances: Appearances): [Uint32Array, Uint32Array] {
  const [mentions, articles] = [new Uint32Array(entities), new Uint32Array(entities)]
  for (const [index, entity] of appearances.entities.entries()) {
    mentions[entity] = (mentions[entity] ?? 0) + (appearances.mentions[index] ?? 0)
    articles[entity] = (articles[entity] ?? 0) + 1
  }
  return [mentions, articles]
}

/** In the order of the key of the table: by entity, then by article, in which order they came. */
function saveAppearances(sql: Sql, all: Entities['all'], appearances: Appearances, articles: Uint32Array): void {
  const table = openTable(sql, 'appearances', ['entity', 'article', 'name', 'mentions', 'names', 'attributes'])
  const next = new Uint32Array(all.length)
  for (let entity = 1; entity < all.length; entity++)
    next[entity] = (next[entity - 1] ?? 0) + (articles[entity - 1] ?? 0)
  const order = new Uint32Array(appearances.entities.length)
  for (const [index, entity] of appearances.entities.entries()) {
    const place = next[entity] ?? 0
    order[place] = index
    next[entity] = place + 1
  }
  for (const index of order) {
    const { id, name } = all[appearances.entities[index] ?? 0] ?? { id: '', name: '' }
    const article = toArticleId(appearances.articles[index] ?? 0)
    const mentions = appearances.mentions[index] ?? 0
    table.add(id, article, name, mentions, JSON.stringify({ [name]: Math.max(1, mentions) }), '{}')
  }
}
