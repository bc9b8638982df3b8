import type { Clause } from '../../language/syntax/clause.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'

/** The clauses that tell what is said, wanted or promised. */
export const contentsOf = (discourse: Discourse, { index, sentence }: Clause): readonly Clause[] =>
  clausesOf(discourse.reading, sentence).filter(
    ({ governor, role, noun }) => governor === index && role === 'content' && noun === null,
  )
