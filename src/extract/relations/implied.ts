import { isOrganization } from '../entities/discourse.ts'
import type { RelationDraft } from './relation-draft.ts'

/** Who holds a post in a body or speaks for it is affiliated with it, or a citizen of the country, a capital lies in its country, and a former or a defence minister is told as a minister too, a president as a leader, and a director as who leads: only the narrower relation is told; residents and students hold no posts. */
export function withoutImplied(drafts: readonly RelationDraft[]): RelationDraft[] {
  const held = new Set(drafts.filter(({ type }) => /^(?:holds_position|spokesperson_for)$/.test(type)).map(endsOf))
  const seats = new Set(drafts.filter(({ type }) => type === 'capital_of').map(endsOf))
  const former = new Set(drafts.filter(({ value }) => value?.startsWith('former ')).map(postOf))
  const ministers = new Set(drafts.filter(({ value }) => / minister$/i.test(value ?? '')).map(endsOf))
  const others = new Set(drafts.filter((draft) => draft.type === 'holds_position' && !isVague(draft)).map(endsOf))
  const heads = new Set(
    drafts
      .filter(
        ({ type, object, value }) => type === 'holds_position' && isOrganization(object) && HEAD.test(value ?? ''),
      )
      .map(({ subject }) => subject),
  )
  return drafts.filter(
    (draft) =>
      !(/^opposition leader$/i.test(draft.value ?? '') && isInferred(draft) && heads.has(draft.subject)) &&
      !(draft.type === 'holds_position' && NO_POST.test(draft.value ?? '')) &&
      (draft.type !== 'located_in' || !seats.has(endsOf(draft))) &&
      (!/^(?:affiliated_with|citizen_of)$/.test(draft.type) || !held.has(endsOf(draft))) &&
      (draft.type !== 'holds_position' || !former.has(`${endsOf(draft)} former ${draft.value}`)) &&
      (!isVague(draft) || !others.has(endsOf(draft))) &&
      (draft.value !== 'minister' || !ministers.has(endsOf(draft))),
  )
}

/** A leader, or whoever "has led" or "ran" it. */
const isVague = ({ value, evidence }: RelationDraft): boolean =>
  value === 'leader' || evidence.every(({ rule }) => rule === 'holds-position/lead')

const HEAD = /\b(?:co-)?(?:leader|head|chair\w*|president)$/i
/** Given by what the story implies; of a leader of the opposition the party says more. */
const isInferred = ({ evidence }: RelationDraft): boolean =>
  evidence.every(({ rule }) => rule === 'holds-position/only-country')

/** What somebody is somewhere without holding a post there. */
const NO_POST = /^(?:former )?(?:resident|student|native|pupil|fan|supporter)s?$/i

const postOf = (draft: RelationDraft): string => `${endsOf(draft)} ${draft.value}`

/** Kinship and alliance hold both ways: told the other way round, it is the relation told before. */
export function alignMirrors(drafts: readonly RelationDraft[]): RelationDraft[] {
  const told = new Set<string>()
  const startOf = ({ evidence }: RelationDraft) => evidence[0]?.start ?? 0
  return drafts
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((draft) => {
      const { type, subject, object } = draft
      const mirrored = /^(?:family_of|allied_with)$/.test(type) && told.has(`${type} ${object} ${subject}`)
      const aligned = mirrored ? { ...draft, subject: object, object: subject } : draft
      told.add(`${type} ${endsOf(aligned)}`)
      return aligned
    })
}

const endsOf = ({ subject, object }: RelationDraft): string => `${subject} ${object}`
