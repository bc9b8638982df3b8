import { CLAUSE_MENDS } from './clause-mends.ts'
import type { Mend } from './mend.ts'
import { WORD_MENDS } from './word-mends.ts'

/** In this order: what is a verb, what it governs, then how clauses hang together. */
export const MENDS: readonly Mend[] = [...WORD_MENDS, ...CLAUSE_MENDS]
