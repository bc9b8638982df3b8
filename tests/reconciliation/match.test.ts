import { afterAll, describe, expect, it } from 'vitest'
import { ENTITY_TYPES } from '../../src/model/entity.ts'
import { matchAll } from '../../src/reconciliation/match.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { sampleArticles } from '../support/sample-extraction.ts'

const GIVEN = ['Amara', 'Bruno', 'Celeste', 'Dimitri', 'Esther', 'Farouk', 'Greta', 'Hiroshi', 'Ingrid', 'Joaquin']
const FAMILY = [
  'Kowalski',
  'Lindqvist',
  'Mbeki',
  'Novak',
  'Okafor',
  'Pereira',
  'Quispe',
  'Rahman',
  'Sorensen',
  'Tanaka',
]

/** A hundred persons whose names share words. */
const names = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`))
const toId = (name: string) => `person:${name.toLowerCase().replace(' ', '-')}`

const store = await openSqliteStore(':memory:')
afterAll(() => store.close())
const [{ article, extraction }] = sampleArticles
const text = names.join(' ')
await store.saveArticle(
  { ...article, text },
  {
    ...extraction,
    article: { ...extraction.article, title: null, dateline: null, sentences: [{ start: 0, end: text.length }] },
    entities: names.map((name) => {
      const start = text.indexOf(name)
      const mention = { start, end: start + name.length, text: name, form: 'name' } as const
      return { id: toId(name), type: 'person', name, aliases: [], attributes: {}, mentions: [mention] }
    }),
    relations: [],
    events: [],
    agreements: [],
    statements: [],
    dates: [],
  },
)

/** A letter of a name that differs from name to name. */
const at = (name: string, index: number) => (index * 7) % name.length

const EDITS: readonly (readonly [edit: string, write: (name: string, at: number) => string])[] = [
  ['a letter is missing', (name, at) => name.slice(0, at) + name.slice(at + 1)],
  ['a letter is doubled', (name, at) => name.slice(0, at + 1) + name.slice(at)],
  ['a letter is another one', (name, at) => `${name.slice(0, at)}x${name.slice(at + 1)}`],
  [
    'two letters are swapped',
    (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  ],
]

/** The first candidate for every name as it is written. */
async function findFirst(write: (name: string, at: number) => string) {
  const queries = names.map((name, index) => ({
    names: [write(name, at(name, index))],
    ids: [],
    types: ENTITY_TYPES,
    conditions: [],
    limit: 5,
  }))
  return (await matchAll(store, queries)).map(([first]) => first)
}

describe('a hundred names', () => {
  it('are found as they stand, each of them surely', async () => {
    const found = await findFirst((name) => name)
    expect(found.map((first) => first?.match && first.entity.id)).toEqual(names.map(toId))
  })

  it.each(EDITS)('come first where %s, at least 95 of them, and none is sure that is another', async (_edit, write) => {
    const found = await findFirst(write)
    const right = found.filter((first, index) => first?.entity.id === toId(names[index] ?? ''))
    const wrong = found.filter((first, index) => first?.match && first.entity.id !== toId(names[index] ?? ''))
    expect(right.length).toBeGreaterThanOrEqual(95)
    expect(wrong).toEqual([])
  })
})
