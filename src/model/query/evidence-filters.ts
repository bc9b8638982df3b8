import { z } from 'zod'
import { STATUSES } from '../evidence.ts'
import { anyOf, articleFilter, Id, knownAtFilter, oneOf } from './filter.ts'

/** Filters on a fact's evidence; those given together must hold for one and the same piece of evidence. */
export const evidenceFilters = {
  status: anyOf(z.enum(STATUSES), 'Has evidence of this status', 'asserted'),
  assertedBy: anyOf(Id, 'Has evidence by this entity; `article` for the article’s own voice', 'country:ukraine'),
  minConfidence: oneOf(z.coerce.number().min(0).max(1), 'Has evidence of at least this confidence', '0.5'),
  article: articleFilter,
  knownAt: knownAtFilter('Has evidence from an article that was filed by this time'),
}
