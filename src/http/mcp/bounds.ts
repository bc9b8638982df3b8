/** Items of a page: at most, and unless told. */
export const MOST_ITEMS = 50
export const USUAL_ITEMS = 10

/** So much evidence of a fact is shown; `evidenceCount` tells how much there is. */
export const MOST_EVIDENCE = 3

/** So many entries of other lists in an entity are shown. */
const MOST_ENTRIES = 20

/** Code units of an article's text in one answer. */
export const TEXT_PART = 8000

type Item = Readonly<Record<string, unknown>>

/** A fact with the first pieces of its evidence, which are the surest, and their count. */
export function boundEvidence(item: Item): Item {
  const { evidence, ...rest } = item
  if (!Array.isArray(evidence)) return item
  return { ...rest, evidenceCount: evidence.length, evidence: evidence.slice(0, MOST_EVIDENCE) }
}

/** An item whose lists are cut to what an answer has room for. */
export const boundLists = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : value]),
  )

/** A part of a text, no character torn apart, and where the rest begins; null at the end. */
export function cutText(text: string, start: number): { readonly text: string; readonly nextStart: number | null } {
  const reach = start + TEXT_PART
  const end = /[\uD800-\uDBFF]/.test(text.charAt(reach - 1)) ? reach - 1 : reach
  return { text: text.slice(start, end), nextStart: end < text.length ? end : null }
}
