import { type Document, lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { RELATION_TYPES } from '../../model/relation.ts'
import { attribute } from '../attribution/attribution.ts'
import type { Discourse } from '../entities/discourse.ts'
import { countriesHeld, type KnownPost, typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { textOf } from '../names/words.ts'
import { NOUN_RELATIONS, type NounRelationRule } from '../rules/noun-relations.ts'
import { type Description, ownersBefore, ownersBehind } from './descriptions.ts'
import { findHeldTitle, type HeldTitle, withReach } from './held-title.ts'
import type { RelationDraft } from './relation-draft.ts'

/** The relations that nouns tell of. */
export const findNounRelations = (
  discourse: Discourse,
  descriptions: readonly Description[],
  posts: readonly KnownPost[],
): RelationDraft[] =>
  descriptions.flatMap((description) => {
    const title = findHeldTitle(discourse.reading.document, description.phrase, description.head)
    const rules = NOUN_RELATIONS.filter((row) => speaksOf(discourse, description, title, row))
    for (const rule of rules) {
      const drafts = toDrafts(discourse, description, title, rule, posts)
      if (drafts.length > 0) return drafts
    }
    return []
  })

function speaksOf(
  { reading: { document } }: Discourse,
  { head, clause, phrase }: Description,
  title: HeldTitle | null,
  { nouns, title: wanted, unowned }: NounRelationRule,
): boolean {
  if (unowned === true && phrase.possessor !== null) return false
  if (nouns !== undefined) return nouns.includes(lemmaAt(document, head))
  return clause === null && title !== null && (wanted === 'office') === title.office
}

function toDrafts(
  discourse: Discourse,
  description: Description,
  title: HeldTitle | null,
  rule: NounRelationRule,
  posts: readonly KnownPost[],
): RelationDraft[] {
  const { subjects, phrase, extent, clause } = description
  const attribution =
    clause === null ? ({ status: 'asserted', assertedBy: null } as const) : attribute(discourse, clause)
  if (attribution.status !== 'asserted' && attribution.status !== 'alleged') return []
  const object = findObject(discourse, description, title, rule, posts)
  if (object === undefined) return []
  const ends = RELATION_TYPES[rule.type]
  const { document } = discourse.reading
  const value =
    'value' in ends && title !== null
      ? formerly(document, phrase, title) + textOf(document, title.first, withReach(document, title.first, title.last))
      : null
  const evidence = [toEvidence(document, ...extent, rule.id, rule.confidence, attribution)]
  return subjects
    .filter((id) => isOneOf(id, rule.subjectTypes ?? ends.subject))
    .map((subject) => ({ type: rule.type, subject, object, value, evidence }))
}

/** Who owns the noun, stands before it or behind it; "his minister" is one of the country that he holds a post in, "his deputy" is his own. */
function findObject(
  discourse: Discourse,
  { subjects, phrase, head, open }: Description,
  title: HeldTitle | null,
  rule: NounRelationRule,
  posts: readonly KnownPost[],
): string | undefined {
  const types = rule.objectTypes ?? RELATION_TYPES[rule.type].object
  const fits = (id: string) =>
    isOneOf(id, types) && !subjects.includes(id) && !(title?.company === true && typeOfId(id) === 'country')
  const before = ownersBefore(discourse, phrase, title?.first ?? head)
  const owners = [...before, ...(open ? ownersBehind(discourse, phrase, rule.prepositions) : [])]
  const serves = SERVING.test(rule.type) && discourse.reading.document.tokens[head]?.lower !== 'deputy'
  return (
    owners.find(fits) ??
    (serves ? countriesHeld(before, posts).find(fits) : undefined) ??
    (title !== null && open && owners.length === 0 ? introduced(discourse, phrase, title).find(fits) : undefined)
  )
}

/** "A Peruvian envoy came. The envoy, Luis Paz, …": whoever the text has brought in so before, with nothing else told. */
function introduced(discourse: Discourse, { first, last, head }: NounPhrase, title: HeldTitle): readonly string[] {
  const { document, syntaxes } = discourse.reading
  if (document.tokens[first]?.lower !== 'the' || title.first !== first + 1 || title.last !== last) return []
  const [here, lemma] = [document.tokens[first]?.sentence ?? 0, lemmaAt(document, head)]
  const before = syntaxes
    .slice(0, here)
    .flatMap(({ nouns }) => nouns)
    .filter(
      (noun) =>
        lemmaAt(document, noun.head) === lemma &&
        /^an?$/.test(document.tokens[noun.first]?.lower ?? '') &&
        textOf(document, noun.head - title.last + title.first, noun.head).toLowerCase() ===
          textOf(document, title.first, title.last).toLowerCase(),
    )
  const [noun, other] = before
  return noun === undefined || other !== undefined ? [] : ownersBefore(discourse, noun, noun.head)
}

/** Relations to whom a person in office serves. */
const SERVING = /^(?:holds_position|spokesperson_for)$/

/** "Former Norland minister Ruiz": what stands before the body tells of the title too. */
function formerly({ tokens }: Document, { first }: NounPhrase, title: HeldTitle): string {
  const { text = '' } = tokens[/^(?:the|an?)$/i.test(tokens[first]?.text ?? '') ? first + 1 : first] ?? {}
  return first < title.first - 1 && findTitleModifier(text) === 'former' ? `${text.toLowerCase()} ` : ''
}

const isOneOf = (id: string, types: readonly string[]): boolean => types.includes(typeOfId(id))
