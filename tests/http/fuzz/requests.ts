import fc from 'fast-check'
import type { ApiDocument, ApiOperation, ApiParameter } from '../api-document.ts'
import { toBodies } from './bodies.ts'
import { FALSE_CURSORS, toForgedCursors } from './cursors.ts'
import { toHeaders } from './headers.ts'
import { encodeText, HOSTILE_ENCODINGS, HOSTILE_TEXTS } from './hostile-texts.ts'
import { type Known, type NextPage, toNoun } from './known.ts'
import type { FuzzRequest } from './request.ts'
import { toValues } from './schema-values.ts'

/** An operation with its place in the document. */
export interface Documented {
  readonly path: string
  readonly method: string
  readonly operation: ApiOperation
}

/** What requests are made from: the document, and what the base holds that they go to. */
export interface Source {
  readonly document: ApiDocument
  readonly known: Known
}

/** Where none is asked for, one may come all the same. */
const NO_BODY = { 'application/json': { schema: { type: 'object' } } }

/** What ids look like. */
const IS_ID = /^[a-z]+:/

const WORDS = ['Ruiz', 'treaty', 'Putin', 'no', 'a', 'Iran Russia', 'Jürgen', 'president of', 'Пути́н']

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS).map(encodeText),
  fc.constantFrom(...HOSTILE_ENCODINGS),
  fc.string({ unit: 'binary', maxLength: 40 }).map(encodeText),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map(encodeText),
)

/** Requests of an operation, valid and hostile ones. */
export function toRequests({ path, method, operation }: Documented, source: Source): fc.Arbitrary<FuzzRequest> {
  const { operationId, parameters = [], requestBody } = operation
  const pages = source.known.pages[path] ?? []
  const addresses = fc
    .tuple(toPaths(path, parameters, source), toQueries(parameters, source))
    .map(([head, query]) => head + query)
  const target = pages.length === 0 ? addresses : fc.oneof({ weight: 4, arbitrary: addresses }, toPageTargets(pages))
  const body =
    method === 'GET' ? fc.constant(null) : toBodies(requestBody?.content ?? NO_BODY, source.document, toTexts(source))
  return fc.record({ target, headers: toHeaders(parameters), body: fc.option(body, { freq: 30 }) }).map((made) => ({
    operation: operationId,
    method,
    path,
    target: made.target,
    headers: {
      ...(made.body !== null && made.body.type !== '' && { 'content-type': made.body.type }),
      ...made.headers,
    },
    body: made.body,
  }))
}

/** Next pages by their cursor, and by cursors made of it. */
const toPageTargets = (pages: readonly NextPage[]): fc.Arbitrary<string> =>
  fc
    .constantFrom(...pages)
    .chain(({ address, cursor }) =>
      fc
        .oneof(fc.constant(cursor), toForgedCursors(cursor), fc.constantFrom(...FALSE_CURSORS))
        .map((one) => `${address}&cursor=${encodeText(one)}`),
    )

function toPaths(path: string, parameters: readonly ApiParameter[], { known }: Source): fc.Arbitrary<string> {
  const own = [known.ids[toNoun(path)] ?? [], known.ids.provisions ?? []]
  const steps = path.split('/').map((step) => {
    const [, name] = /^\{(\w+)\}$/.exec(step) ?? []
    if (name === undefined) return fc.constant(step)
    const example = String(parameters.find((parameter) => parameter.name === name)?.example)
    const ids = own[name === 'provision' ? 1 : 0] ?? []
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(example, ...ids).map(encodeText) },
      { weight: 1, arbitrary: fc.constantFrom(example, ...Object.values(known.ids).flat()).map(encodeText) },
      { weight: 2, arbitrary: hostile },
    )
  })
  return fc.tuple(...steps).map((parts) => parts.join('/'))
}

/** Values of a string that nothing binds: what the base holds, words, and a text that tries something. */
const toTexts = ({ known }: Source): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS, ...Object.values(known.ids).flat()),
    fc.constantFrom(...HOSTILE_TEXTS),
  )

function toQueries(parameters: readonly ApiParameter[], source: Source): fc.Arbitrary<string> {
  const some = parameters.filter((parameter) => parameter.in === 'query')
  const needed = fc.tuple(...some.filter(({ required }) => required).map((parameter) => toPairs(parameter, source)))
  const asked = some.filter(({ required }) => !required)
  const others =
    asked.length === 0
      ? fc.constant([])
      : fc.array(
          fc.constantFrom(...asked).chain((one) => toPairs(one, source)),
          { maxLength: 4 },
        )
  return fc
    .record({ needed, others, strange: toStrangePairs(), chance: fc.nat({ max: 19 }) })
    .map(({ needed, others, strange, chance }) => {
      const pairs = [...(chance === 0 ? [] : needed), ...others, ...(chance < 3 ? strange : [])]
      return pairs.length === 0 ? '' : `?${pairs.join('&')}`
    })
}

/** One parameter with a value of its own or a hostile one, now and then given twice, empty or in a list without end. */
function toPairs({ name, schema, example }: ApiParameter, source: Source): fc.Arbitrary<string> {
  const one = schema.items ?? schema
  const examples = [example].flat()
  const own = IS_ID.test(String(examples[0])) ? Object.values(source.known.ids).flat() : examples
  const valid = fc.oneof(fc.constantFrom(...examples, ...own), toValues(one, source.document, toTexts(source)))
  const value = fc.oneof({ weight: 8, arbitrary: valid.map((text) => encodeText(String(text))) }, hostile)
  return fc.oneof(
    { weight: 24, arbitrary: value.map((text) => `${name}=${text}`) },
    fc.tuple(value, value).map(([left, right]) => `${name}=${left}&${name}=${right}`),
    fc.tuple(value, value).map(([left, right]) => `${name}=${left},${right}`),
    fc.constantFrom(name, `${name}=`, `${name}[]=a`, `${name}[a]=b`, `${name}=${'a,'.repeat(150)}a`),
    value.map((text) => Array.from({ length: 101 }, () => `${name}=${text.slice(0, 20)}`).join('&')),
  )
}

const toStrangePairs = (): fc.Arbitrary<string[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom('colour', '__proto__', 'constructor', '', 'Limit', 'id[]', 'a.b', '%00', '%'), hostile)
      .map((pair) => pair.join('=')),
    { minLength: 1, maxLength: 2 },
  )
