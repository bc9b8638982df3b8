import { CLASSES, PREFIXES, TERMS } from './vocabulary.ts'

/** Where the service serves the context. */
export const CONTEXT_PATH = '/v1/context.jsonld'

/** The JSON-LD 1.1 context of all documents, made from the tables of the vocabulary. */
export const CONTEXT = {
  '@version': 1.1,
  ...PREFIXES,
  ...CLASSES,
  ...Object.fromEntries(
    Object.entries(TERMS).map(([name, row]) => [
      name,
      'type' in row ? { '@id': row.iri, '@type': row.type } : { '@id': row.iri },
    ]),
  ),
}
