import type { Discourse } from '../entities/discourse.ts'
import type { KnownPost } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { findBodiesBefore } from './body-before.ts'
import { findCapitals } from './capitals.ts'
import { findCounterparts, findPredecessors } from './counterparts.ts'
import { describe } from './descriptions.ts'
import { findClauseRelations } from './find-clause-relations.ts'
import { findNounRelations } from './find-noun-relations.ts'
import { findNominalRelations } from './find-surface-relations.ts'
import { alignMirrors, withoutImplied } from './implied.ts'
import { readStory } from './office-country.ts'
import type { Office } from './offices.ts'
import { findImpliedPosts, findPosts } from './posts.ts'
import { findPredicatedPosts } from './predicated-posts.ts'
import type { RelationDraft } from './relation-draft.ts'
import { findRespective } from './respective.ts'

/** The relations of a reading, and the posts that they give persons. */
interface Found {
  readonly relations: readonly RelationDraft[]
  readonly posts: readonly KnownPost[]
}

/** Finds the relations that words in a row, nouns and verbs tell of; `surface` and `early` are the relations and posts known before references were resolved. */
export function findRelations(
  discourse: Discourse,
  referents: readonly Referent[],
  surface: readonly RelationDraft[],
  offices: readonly Office[],
  early: readonly KnownPost[],
): Found {
  const { reading } = discourse
  const descriptions = describe(discourse)
  const inRow = findNominalRelations(discourse, referents, surface)
  const told = findNounRelations(discourse, descriptions, [...early, ...findPosts(inRow, [])])
  const story = readStory(reading, referents, [...early, ...findPosts([...inRow, ...told], [])])
  const implied = findImpliedPosts(story, offices)
  const placed = [...story.posts, ...findPosts(implied, [])]
  const bodies = findBodiesBefore(story, offices, placed)
  const known = [...placed, ...findPosts(bodies, [])]
  const counterparts = [
    ...findCounterparts(discourse, descriptions, known),
    ...findPredecessors(discourse, descriptions, known),
    ...findRespective(discourse, known),
  ]
  const ofVerbs = [...findClauseRelations(discourse), ...findPredicatedPosts(discourse, story)]
  const found = withoutImplied([
    ...inRow,
    ...findCapitals(discourse, referents),
    ...ofVerbs,
    ...told,
    ...counterparts,
    ...implied,
    ...bodies,
  ])
  return { relations: alignMirrors(found), posts: [...known, ...findPosts([...counterparts, ...ofVerbs], [])] }
}
