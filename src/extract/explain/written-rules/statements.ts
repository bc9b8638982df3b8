import type { WrittenRule } from '../written-rules.ts'

const own = { kind: 'statement', trigger: 'cue', lender: null } as const

/** What the rules of `extract/statements` read. */
export const STATEMENT_RULES: readonly WrittenRule[] = [
  {
    ...own,
    id: 'statement/quotation',
    meaning: 'Words between quotation marks are reported by a verb beside them.',
    asks: ['a quotation', 'a verb of reporting before it, or right behind it'],
    gives: ['the subject of the verb is the speaker'],
  },
  {
    ...own,
    id: 'statement/carried-speaker',
    meaning: 'A quotation that is a sentence of its own goes on with the speaker before.',
    asks: ['a quotation that begins its sentence', 'a report in the sentence before it'],
    gives: ['the speaker before is the speaker'],
  },
  {
    ...own,
    id: 'statement/reported-clause',
    meaning: 'A verb of reporting tells in a clause what somebody says.',
    asks: ['a verb of reporting', 'a clause behind “that” or right behind the verb, or before “…, officials said”'],
    gives: ['the subject of the verb is the speaker', 'the clause is what is said'],
  },
  {
    ...own,
    id: 'statement/according-to',
    meaning:
      '“According to” names who says the rest of the sentence, “in the words of” whose the quotation behind it is.',
    asks: ['the words “according to”, or “in the words of” before a quotation'],
    gives: ['who stands behind them is the speaker'],
  },
  {
    ...own,
    id: 'statement/noun-content',
    meaning: 'A noun of speech or thought has a clause that tells what is said.',
    asks: ['a noun such as “claim”, “accusation” or “optimism”', 'a clause that fills it'],
    gives: ['the owner of the noun, or the subject of the verb that voices it, is the speaker'],
  },
]
