import type { Noun } from '../../../src/model/query/noun.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'

/** Filters of a noun, and the items of the samples that they keep. */
export type FilterCase = readonly [noun: Noun, filters: Record<string, (string | number)[]>, labels: readonly string[]]

const [treaty, ratification] = sampleArticles

/** Ids of the sample articles. */
export const treatyArticle = treaty.article.id
export const ratificationArticle = ratification.article.id
