import { type Discourse, remember } from '../entities/discourse.ts'
import { attributeQuotes } from './direct.ts'
import { findReports } from './reporting.ts'

const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/

/** Remembers who "I" is in quotations whose speaker is known, so that facts told there have an actor. */
export function resolveFirstPersons(discourse: Discourse): void {
  const { document, quotes } = discourse.reading
  for (const { quote, report } of attributeQuotes(discourse, quotes, findReports(discourse, quotes))) {
    if (report.speaker === null) continue
    for (const { index, sentence, lower } of document.tokens.slice(quote.first, quote.last + 1))
      if (FIRST_PERSON.test(lower))
        remember(discourse, { first: index, last: index, sentence, entities: [report.speaker], form: 'pronoun' })
  }
}
