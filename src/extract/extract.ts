import { toSyntax } from '../language/syntax-record.ts'
import type { Analysis, Inclusion } from '../model/analysis.ts'
import type { ArticleInput } from '../model/article.ts'
import { groupAgreements } from './agreements/agreement-group.ts'
import { findAgreementMentions } from './agreements/agreement-mention.ts'
import { findAgreements } from './agreements/find-agreements.ts'
import { toReferences } from './agreements/references.ts'
import { assemble } from './assembly/assemble.ts'
import { findReferences } from './entities/find-references.ts'
import { resolveNames } from './entities/referent.ts'
import { findEvents } from './events/find-events.ts'
import { addParties } from './events/parties-signing.ts'
import { detectLanguage } from './language.ts'
import { readArticle } from './read-article.ts'
import { findRelations } from './relations/find-relations.ts'
import { findSurfaceRelations } from './relations/find-surface-relations.ts'
import { findOffices } from './relations/offices.ts'
import { findPosts } from './relations/posts.ts'
import { findSpeech } from './statements/direct.ts'
import { findStatements } from './statements/find-statements.ts'
import { resolveQuotedPronouns } from './statements/quoted-pronouns.ts'
import { splitSentences } from './units.ts'
import { EXTRACTOR_VERSION } from './version.ts'

/**
 * Reads an article into its facts: pure, synchronous, deterministic. A text in another language than English gives no
 * facts, and `article.language` says which it is. `inclusions` are given from the same reading.
 */
export function extract(input: ArticleInput, inclusions: readonly Inclusion[] = []): Analysis {
  const language = detectLanguage(input.text)
  const foreign = language !== null && language !== 'en'
  const reading = readArticle(foreign ? '' : input.text, input.publishedAt ?? null)
  const referents = resolveNames(reading)
  const groups = groupAgreements(reading, findAgreementMentions(reading, referents))
  const units = splitSentences(reading)
  const surface = findSurfaceRelations(reading, referents, units)
  const offices = findOffices(reading, referents, units)
  const early = findPosts(surface, offices)
  const discourse = findReferences(reading, referents, early, toReferences(groups))
  const speech = findSpeech(discourse)
  resolveQuotedPronouns(discourse, speech)
  const { relations, posts } = findRelations(discourse, referents, surface, offices, early)
  const told = findEvents(discourse)
  const agreements = findAgreements(discourse, groups, told, posts)
  const events = addParties(told, agreements)
  const statements = findStatements(discourse, speech)
  const extraction = assemble(input, language, EXTRACTOR_VERSION, {
    discourse,
    referents,
    groups,
    agreements,
    events,
    relations,
    statements,
  })
  return inclusions.includes('syntax') ? { ...extraction, syntax: toSyntax(reading.document) } : extraction
}
