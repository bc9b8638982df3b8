import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ApiDocument } from './api-document.ts'

/** Validates against a document whose objects are closed, so that what is answered must be documented. */
export function createValidator(open: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(close(open), 'api')
  const toStep = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
  const compile = (...path: string[]): ValidateFunction | undefined =>
    ajv.getSchema(`api#/${path.map(toStep).join('/')}`)
  return {
    faultsOf(path: string, method: string, status: string, body: unknown): unknown[] {
      const response = open.paths[path]?.[method.toLowerCase()]?.responses[status]
      const place = toReference(response) ?? ['paths', path, method.toLowerCase(), 'responses', status]
      const type = status === '200' ? toType(response) : 'application/problem+json'
      const validate = compile(...place, 'content', type, 'schema')
      if (validate === undefined) throw new Error(`${method} ${path} does not document ${status}`)
      return validate(body) ? [] : (validate.errors ?? [])
    },
  }
}

/** The media type of an answer: that of its only content. */
const toType = (response: unknown): string =>
  response instanceof Object && 'content' in response ? (Object.keys(Object(response.content))[0] ?? '') : ''

const toReference = (response: unknown): string[] | undefined =>
  response instanceof Object && '$ref' in response ? String(response.$ref).split('/').slice(1) : undefined

function close<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.type === 'object' && value.properties && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  )
}
