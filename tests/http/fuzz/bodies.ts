import fc from 'fast-check'
import type { ApiContent, ApiDocument } from '../api-document.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import type { Body } from './request.ts'
import { toValues } from './schema-values.ts'

/** A body with the type that it is said to be of. */
export interface TypedBody extends Body {
  readonly type: string
}

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Deeper than any stack. */
const DEPTH = 100_000

/** Texts that are no valid body of any type. */
const BROKEN: readonly string[] = [
  ...['', ' ', '{', '{"text"', 'null', '1', '"a"', '[]', '{}', '[{}]', '{"text":1}', '{"text":null}', '{"text":""}'],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}},"text":"a"}', '{"text":"a","text":1}', '\ufeff{}'],
  ...['{"text":"\\ud800"}', '{"text":"a\\u0000b"}', '{"text":1e999}', '{"a":1,}', '// x', '<a', '\0', 'a=b&a=c', '%'],
  '['.repeat(DEPTH),
  '['.repeat(DEPTH) + ']'.repeat(DEPTH),
  `{"params":${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)},"jsonrpc":"2.0","id":1,"method":"tools/call"}`,
  `{"text":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`,
  `{"text":"${'a'.repeat(500_001)}"}`,
  `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":0`).join()}}`,
  '<p>'.repeat(20_000),
  '**a'.repeat(100_000),
  `# ${'> '.repeat(5000)}`,
  `${'[a]('.repeat(5000)}`,
  '---\na: &a [*a]\n---\ntext',
  'a'.repeat(3_200_000),
]

const TYPES: readonly string[] = [
  ...[JSON_TYPE, FORM_TYPE, 'application/x-ndjson', 'text/html', 'text/markdown', 'text/plain', 'application/xml'],
  ...[
    'application/json; charset=utf-16',
    'text/html; charset=nonsense',
    'multipart/form-data',
    'application/JSON',
    '/',
  ],
  ...['application/json, text/html', 'application/json;', '', 'image/png', `text/${'x'.repeat(500)}`],
]

/** Bodies of an operation, good ones and others, each with a type. */
export function toBodies(
  content: Readonly<Record<string, ApiContent>>,
  document: ApiDocument,
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<TypedBody> {
  const good = fc.oneof(...Object.entries(content).map(([type, one]) => toGoodBodies(type, one, document, texts)))
  const broken = fc.oneof(
    fc.constantFrom(...BROKEN, ...HOSTILE_TEXTS).map((text) => Buffer.from(text)),
    toNoise(),
  )
  const type = fc.oneof(fc.constantFrom(...Object.keys(content)), fc.constantFrom(...TYPES))
  return fc.oneof(
    { weight: 4, arbitrary: good.map((body) => ({ ...body, cut: false })) },
    { weight: 1, arbitrary: fc.tuple(good, type).map(([{ bytes }, other]) => ({ bytes, type: other, cut: false })) },
    { weight: 3, arbitrary: fc.record({ bytes: broken, type, cut: fc.constant(false) }) },
    { weight: 1, arbitrary: fc.tuple(good, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()).map(shorten) },
  )
}

const toNoise = () => fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes))

/** The beginning of a body: as if it were all, or with the connection cut in the middle of it. */
function shorten([{ bytes, type }, share, cut]: [Omit<TypedBody, 'cut'>, number, boolean]): TypedBody {
  return { bytes: bytes.subarray(0, Math.floor(share * bytes.length)), type, cut }
}

function toGoodBodies(
  type: string,
  { schema, example }: ApiContent,
  document: ApiDocument,
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<Omit<TypedBody, 'cut'>> {
  const values = fc.oneof(toValues(schema, document, texts), ...(example === undefined ? [] : [fc.constant(example)]))
  const write = WRITERS[type] ?? String
  return values.map((value) => ({ bytes: Buffer.from(write(value)), type }))
}

/** How the value of a schema is written in a type; a document is its text. */
const WRITERS: Readonly<Record<string, (value: unknown) => string>> = {
  [JSON_TYPE]: (value) => JSON.stringify(value),
  'application/x-ndjson': (value) => `${JSON.stringify(value)}\n\n${JSON.stringify(value)}`,
  [FORM_TYPE]: (value) =>
    String(new URLSearchParams(Object.entries(Object(value)).map(([key, one]): [string, string] => [key, `${one}`]))),
  'text/html': (value) => `<html><title>${value}</title><article><p>${value}</p></article>`,
  'application/xhtml+xml': (value) => `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${value}</p></body></html>`,
}
