import { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import { toFaults } from '../model/faults.ts'
import type { Reading } from './draft.ts'

/** What is known about an article beside its text. */
export type About = Omit<ArticleInput, 'text'>

/** One article of a document, or why it is none; `place` is where in a document of many it stands. */
export type ReadArticle =
  | { readonly place: string | null; readonly article: ArticleInput }
  | { readonly place: string | null; readonly failure: Failure }

/** Checks what was read of an article; `about` goes before what the document says. */
export function toReadArticle(reading: Reading, about: About = {}): ReadArticle {
  if ('failure' in reading) return reading
  const { place, draft } = reading
  const read = ArticleInput.safeParse({ ...draft, ...about })
  if (read.success) return { place, article: read.data }
  return { place, failure: new Failure('invalid', 'This is no article', toFaults(read.error.issues, 'body')) }
}
