import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decodeBody } from './body.ts'
import { refuseBadQuery } from './request-target.ts'

export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Lets routes take forms: an object of texts, a list where a field is given several times. */
export const addFormParser = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(FORM_TYPE, { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) =>
    parseForm(decodeBody(bytes)),
  )
}

function parseForm(text: string): Record<string, string | string[]> {
  refuseBadQuery(`?${text}`)
  const fields = new URLSearchParams(text)
  const values = (name: string) => fields.getAll(name)
  return Object.fromEntries(Array.from(new Set(fields.keys()), (name) => [name, only(values(name))]))
}

const only = (values: string[]): string | string[] => (values.length === 1 ? (values[0] ?? '') : values)
