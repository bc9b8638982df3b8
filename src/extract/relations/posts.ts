import type { KnownPost } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { textOf } from '../names/words.ts'
import type { Reading } from '../reading.ts'
import { splitUnits } from '../units.ts'
import type { RelationDraft } from './relation-draft.ts'

/** The posts that the text gives persons: those of relations found, and bare titles before names ("President Ruiz"). */
export function findPosts(
  reading: Reading,
  referents: readonly Referent[],
  relations: readonly RelationDraft[],
): KnownPost[] {
  const held = relations.flatMap(({ type, subject, object, value }): KnownPost[] => {
    if (type === 'holds_position' && value !== null) return [{ person: subject, title: value, body: object }]
    return type === 'spokesperson_for'
      ? [
          { person: subject, title: 'spokesman', body: object },
          { person: subject, title: 'spokeswoman', body: object },
        ]
      : []
  })
  return [...held, ...findBareTitles(reading, referents)]
}

function findBareTitles(reading: Reading, referents: readonly Referent[]): KnownPost[] {
  const entityAt = new Map(referents.flatMap(({ name, entity }) => [[name.first, entity] as const]))
  return reading.document.sentences.flatMap((sentence) => {
    const units = splitUnits(reading, sentence)
    return units.flatMap((unit, at): KnownPost[] => {
      const next = units[at + 1]
      const person = entityAt.get(next?.first ?? -1)
      if (unit.title === null || person === undefined || !next?.labels.has('PERSON')) return []
      return [{ person, title: textOf(reading.document, unit.first, unit.last), body: null }]
    })
  })
}
