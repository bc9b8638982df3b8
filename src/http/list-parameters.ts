import { z } from 'zod'
import { DEFAULT_LIMIT, MAX_IDS, MAX_LIMIT, NOUNS, type Noun } from '../model/query/noun.ts'
import { toFormatParameter } from './formats.ts'
import { type Parameter, type ParameterSet, type Parameters, toParameter, toParameterSet } from './parameter.ts'

type Value = string | number

/** The query of a list as it is read: the paging parameters by name, and the values of every filter. */
export interface ListRead {
  readonly limit?: number
  readonly cursor?: string
  readonly sort?: readonly string[]
  readonly fields?: readonly string[]
  readonly embed?: readonly string[]
  readonly ids?: readonly string[]
  readonly count?: 'exact'
  readonly facet?: readonly string[]
  readonly facetLimit?: number
  readonly facetCursor?: string
  readonly [filter: string]: Value | readonly Value[] | undefined
}

/** Values of a facet where the request names no number. */
export const USUAL_VALUES = 20

export const toLimit = (most: number, usual: number) =>
  ({
    schema: z.coerce.number().int().min(1).max(most),
    form: 'single',
    description: 'Most items on a page',
    example: '10',
    default: usual,
  }) as const satisfies Parameter

export const cursorParameter = {
  schema: z.string().max(4000),
  form: 'single',
  description: 'The `nextCursor` of the page before; the other parameters must be those of that page',
  example: 'WyJuZXh0Il0',
} as const satisfies Parameter

/** Paging for what is neither counted nor sorted. */
export const PAGING = { limit: toLimit(MAX_LIMIT, DEFAULT_LIMIT), cursor: cursorParameter } as const

const count = {
  schema: z.enum(['exact']),
  form: 'single',
  description: '`exact` adds `total`, the number of all items that match',
  example: 'exact',
} as const satisfies Parameter

const ids = {
  schema: z.string().max(300),
  form: 'list',
  description: `Only these items, in the order given, at most ${MAX_IDS}; \`missing\` names those not found. Takes no \`sort\`, \`limit\`, \`cursor\` or \`facet\`.`,
  example: 'id-1,id-2',
} as const satisfies Parameter

interface FieldParameters extends Parameters {
  readonly fields: Parameter<string>
}

/** What a reader may choose of an item: `fields` and `embed`. */
export function toFieldParameters(noun: Noun): FieldParameters {
  const { defaults, embeds } = NOUNS[noun]
  const fields = listOf([...new Set([...defaults, ...embeds])], 'Only these fields', defaults[0] ?? 'id')
  const usual = { ...fields, default: defaults }
  const [first] = embeds
  return first === undefined
    ? { fields: usual }
    : { fields: usual, embed: listOf(embeds, 'These fields as well', first) }
}

/** All that a list of the noun takes, from the model's table. Filters in `omit` are set by the path instead. */
export function toListParameters(noun: Noun, omit: readonly string[] = []): ParameterSet<ListRead> {
  return toParameterSet({
    ...toFilterParameters(noun, omit),
    ...toSortParameter(noun),
    ...PAGING,
    count,
    ids,
    ...toFieldParameters(noun),
    format: toFormatParameter(noun, 'list'),
    ...toFacetParameters(noun),
  })
}

export function toFilterParameters(noun: Noun, omit: readonly string[]): Parameters {
  const filters = Object.entries(NOUNS[noun].filters).filter(([name]) => !omit.includes(name))
  return Object.fromEntries(filters.map(([name, filter]) => [name, toParameter(filter)]))
}

/** What counts values beside the items. */
function toFacetParameters(noun: Noun): Parameters {
  const { facets } = NOUNS[noun]
  const description =
    'Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none'
  return {
    facet: listOf(facets, description, facets[0] ?? ''),
    facetLimit: { ...toLimit(MAX_LIMIT, USUAL_VALUES), description: 'Most values of a facet' },
    facetCursor: {
      ...cursorParameter,
      description: 'The `nextCursor` of the one facet that is asked for; the filters must be those it came with',
    },
  }
}

function toSortParameter(noun: Noun): Parameters {
  const { sorts, defaultSort } = NOUNS[noun]
  const directions = sorts.flatMap((field) => [field, `-${field}`])
  const description = 'Fields to sort by, the first one first; a minus sign turns the order round'
  return { sort: { ...listOf(directions, description, defaultSort), default: [defaultSort] } }
}

const listOf = (values: readonly string[], description: string, example: string): Parameter<string> => ({
  schema: z.enum(values as [string, ...string[]]),
  form: 'list',
  description,
  example,
})
