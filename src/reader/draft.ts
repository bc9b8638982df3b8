import { Failure } from '../model/failure.ts'

/** What a document says of one article, in the fields of `ArticleInput`, not yet checked against it. */
export type Draft = Readonly<Record<string, unknown>>

/** One article of a document, or why it is none. `place` is where in a document of many it stands: `item 3`. */
export type Reading =
  | { readonly place: string | null; readonly draft: Draft }
  | { readonly place: string | null; readonly failure: Failure }

/** Reads one article of many, so that its fault stays its own. */
export function attempt(place: string, read: () => Draft): Reading {
  try {
    return { place, draft: read() }
  } catch (error) {
    if (error instanceof Failure) return { place, failure: error }
    throw error
  }
}

/** The fields that are known. */
export const toDraft = (fields: Readonly<Record<string, string | null>>): Draft =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
