import type { Page } from '../store/store.ts'

/** JSON of a page, joined from the texts of its items: nothing is parsed on the way. */
export function toPageText({ items, nextCursor, total, missing, facets }: Page<unknown>): string {
  const counted = total === undefined ? '' : `,"total":${total}`
  const unknown = missing === undefined ? '' : `,"missing":${JSON.stringify(missing)}`
  const sorted = facets === undefined ? '' : `,"facets":${JSON.stringify(facets)}`
  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}${counted}${unknown}${sorted}}`
}

/** Value of the `Link` header (RFC 8288) to the next page: the same address with another cursor. */
export function toNextLink(url: string, cursor: string): string {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const parameters = new URLSearchParams(mark < 0 ? '' : url.slice(mark))
  parameters.set('cursor', cursor)
  return `<${path}?${parameters}>; rel="next"`
}
