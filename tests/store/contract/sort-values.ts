import type { Item, Noun } from '../../../src/model/query/noun.ts'

type Fields = Readonly<Record<string, unknown>>
type SortValue = string | number | null

const plain = (value: unknown): string => String(value).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const padded = (value: unknown): string => String(value).padStart(8, '0')
const member = (value: unknown, name: string): unknown => Object.getOwnPropertyDescriptor(Object(value), name)?.value

/** Where the value of a sort is not the field of the same name. */
const READERS: Readonly<Record<string, (item: Fields) => unknown>> = {
  mentions: ({ mentionCount }) => mentionCount,
  name: ({ name }) => plain(name),
  title: ({ title }) => (title === null ? null : plain(title)),
  date: ({ date }) => member(date, 'start') ?? null,
  signedOn: ({ signedOn }) => member(signedOn, 'start') ?? null,
  confidence: ({ evidence }) => Math.max(...[evidence].flat().map((piece) => Number(member(piece, 'confidence')))),
  position: ({ article, agreement, start, end }) =>
    [article ?? agreement, padded(start ?? 0), padded(end ?? 0)].join(' '),
}

/** The value that an item is sorted by, to compare with `<`; null where it has none. */
export function toSortValue<N extends Noun>(field: string, item: Item<N>): SortValue {
  const value = (READERS[field] ?? ((fields) => fields[field]))(item)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
