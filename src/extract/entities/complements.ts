import { findNounComplements } from '../../language/syntax/complements.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Discourse } from './discourse.ts'

/** The noun phrases in prepositional phrases right behind this one, by preposition. */
export function complementsOf(
  discourse: Discourse,
  phrase: NounPhrase,
): { preposition: string; phrases: readonly NounPhrase[] }[] {
  const line = discourse.reading.syntaxes[discourse.reading.document.tokens[phrase.head]?.sentence ?? -1]?.line
  const at = line?.phrases.indexOf(phrase) ?? -1
  return line === undefined || at < 0 ? [] : findNounComplements(line, at)
}
