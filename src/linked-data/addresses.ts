/** Collections below `/v1` by the type that an id begins with; entities of all other types are in `entities`. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  event: 'events',
  agreement: 'agreements',
  relation: 'relations',
  statement: 'statements',
  article: 'articles',
}

/** The IRI of what has an id: its address in the service, the same for an entity in whichever list it stands. */
export type ToIri = (id: string) => string

/** Gives the IRIs of a service; `base` is its address without a path. */
export const createToIri =
  (base: string): ToIri =>
  (id) =>
    `${base}/v1/${COLLECTIONS[id.slice(0, id.indexOf(':'))] ?? 'entities'}/${encodeURI(id)}`

/** The IRI of what belongs to something and has no address of its own. */
export const toPart = (whole: string, part: string): string => `${whole}#${encodeURI(part)}`
