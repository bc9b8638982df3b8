import type { Referent } from '../entities/referent.ts'
import { textOf } from '../names/words.ts'
import { compilePattern, type Match, matchPattern } from '../pattern/pattern.ts'
import type { Reading } from '../reading.ts'
import type { SentenceUnit } from '../units.ts'

/** A title beside a person's name with no body: "President Ruiz", "Luis Paz, undersecretary to …". */
export interface Office {
  readonly person: string
  readonly title: string
  readonly first: number
  readonly last: number
  /** A title that one holds in a national government, with no owner before it that tells which: "its minister, Ruiz". */
  readonly national: boolean
}

const NATIONAL = /\b(?:minister|president|chancellor|premier|secretary|undersecretary|treasurer|king|queen|emperor)\b/
const PATTERNS = [
  'value:TITLE HONORIFIC* subject:PERSON',
  'value:TITLE , subject:PERSON ,|.',
  'subject:PERSON , the? value:TITLE ,|to',
  'subject:PERSON becomes|became|remains the? value:TITLE',
  'subject:PERSON stays|stayed|continues|remains on? as value:TITLE',
].map(compilePattern)

/** The titles that stand beside names without a body; `sentences` are the units of each sentence. */
export function findOffices(
  reading: Reading,
  referents: readonly Referent[],
  sentences: readonly (readonly SentenceUnit[])[],
): Office[] {
  const entityAt = new Map(referents.map(({ name, entity }) => [name.first, entity] as const))
  return sentences.flatMap((units) =>
    PATTERNS.flatMap((pattern) =>
      units.flatMap((_, at) => {
        const match = matchPattern(pattern, units, at)
        return match === null ? [] : toOffice(reading, match, entityAt)
      }),
    ),
  )
}

function toOffice(reading: Reading, match: Match<SentenceUnit>, entityAt: ReadonlyMap<number, string>): Office[] {
  const value = match.captures.get('value')
  const person = entityAt.get(match.captures.get('subject')?.first ?? -1)
  if (value?.title == null || person === undefined) return []
  const title = textOf(reading.document, value.first, value.last)
  const owned = /^(?:its|their|his|her|whose|['’]s)$/.test(reading.document.tokens[match.first.first - 1]?.lower ?? '')
  const national = !owned && NATIONAL.test(value.title.title)
  return [{ person, title, first: match.first.first, last: match.last.last, national }]
}
