import type { RelationDraft } from './relation-draft.ts'

/** Who holds a post in a body or speaks for it is affiliated with it: only the narrower relation is told. */
export function withoutImplied(drafts: readonly RelationDraft[]): RelationDraft[] {
  const held = new Set(drafts.filter(({ type }) => /^(?:holds_position|spokesperson_for)$/.test(type)).map(endsOf))
  return drafts.filter((draft) => draft.type !== 'affiliated_with' || !held.has(endsOf(draft)))
}

const endsOf = ({ subject, object }: RelationDraft): string => `${subject} ${object}`
