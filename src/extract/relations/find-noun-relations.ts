import { type Document, lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { RELATION_TYPES } from '../../model/relation.ts'
import { attribute } from '../attribution/attribution.ts'
import type { Discourse } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { textOf } from '../names/words.ts'
import { NOUN_RELATIONS, type NounRelationRule } from '../rules/noun-relations.ts'
import { type Description, describe, ownersBefore, ownersBehind } from './descriptions.ts'
import { findHeldTitle, type HeldTitle } from './held-title.ts'
import type { RelationDraft } from './relation-draft.ts'

/** The relations that nouns tell of. */
export const findNounRelations = (discourse: Discourse): RelationDraft[] =>
  describe(discourse).flatMap((description) => {
    const title = findHeldTitle(discourse.reading.document, description.phrase, description.head)
    const rule = NOUN_RELATIONS.find((row) => speaksOf(discourse, description, title, row))
    return rule === undefined ? [] : toDrafts(discourse, description, title, rule)
  })

function speaksOf(
  { reading: { document } }: Discourse,
  { head, clause }: Description,
  title: HeldTitle | null,
  { nouns, title: wanted }: NounRelationRule,
): boolean {
  if (nouns !== undefined) return nouns.includes(lemmaAt(document, head))
  return clause === null && title !== null && (wanted === 'office') === title.office
}

function toDrafts(
  discourse: Discourse,
  { subjects, phrase, head, open, extent: [first, last], clause }: Description,
  title: HeldTitle | null,
  rule: NounRelationRule,
): RelationDraft[] {
  const attribution =
    clause === null ? ({ status: 'asserted', assertedBy: null } as const) : attribute(discourse, clause)
  if (attribution.status !== 'asserted' && attribution.status !== 'alleged') return []
  const ends = RELATION_TYPES[rule.type]
  const { document } = discourse.reading
  const described = subjects.filter((id) => isOneOf(id, rule.subjectTypes ?? ends.subject))
  const before = title?.first ?? head
  const object = [
    ...ownersBefore(discourse, phrase, before),
    ...(open ? ownersBehind(discourse, phrase, rule.prepositions) : []),
  ].find(
    (id) =>
      isOneOf(id, rule.objectTypes ?? ends.object) &&
      !subjects.includes(id) &&
      !(title?.company === true && typeOfId(id) === 'country'),
  )
  if (object === undefined) return []
  const value =
    'value' in ends && title !== null
      ? formerly(document, phrase, title) + textOf(document, title.first, title.last)
      : null
  const evidence = [toEvidence(document, first, last, rule.id, rule.confidence, attribution)]
  return described.map((subject) => ({ type: rule.type, subject, object, value, evidence }))
}

/** "Former Norland minister Ruiz": what stands before the body tells of the title too. */
function formerly({ tokens }: Document, { first }: NounPhrase, title: HeldTitle): string {
  const { text = '' } = tokens[/^(?:the|an?)$/i.test(tokens[first]?.text ?? '') ? first + 1 : first] ?? {}
  return first < title.first - 1 && findTitleModifier(text) === 'former' ? `${text.toLowerCase()} ` : ''
}

const isOneOf = (id: string, types: readonly string[]): boolean => types.includes(typeOfId(id))
