import { NAME_CLASSES, type NameClass } from '../../names/name-class.ts'
import type { MarkedName, NameDocument } from './name-document.ts'

/** A name that was found, in offsets of the text. */
export interface FoundSpan {
  readonly start: number
  readonly end: number
  readonly nameClass: NameClass
}

/** How many names were right, found and marked. */
export interface Tally {
  right: number
  found: number
  marked: number
}

export type NameScores = Readonly<Record<NameClass, Tally>>

/**
 * Compares names found with names marked: right are those with the same span and class. Words whose marks leave several
 * readings open are not counted where one of these was found, or nothing.
 */
export function evaluateNames(
  documents: readonly NameDocument[],
  find: (document: NameDocument) => FoundSpan[],
): NameScores {
  const scores = Object.fromEntries(NAME_CLASSES.map((name) => [name, { right: 0, found: 0, marked: 0 }])) as Record<
    NameClass,
    Tally
  >
  for (const document of documents) scoreDocument(document, find(document), scores)
  return scores
}

function scoreDocument(
  { names, unmarked }: NameDocument,
  found: readonly FoundSpan[],
  scores: Record<NameClass, Tally>,
): void {
  const certain = new Map(
    names.filter(({ readings }) => readings.length === 1).map((name) => [`${name.start} ${name.end}`, name]),
  )
  for (const { readings } of certain.values()) if (readings[0] !== 'none') scores[readings[0] as NameClass].marked++
  for (const { start, end, nameClass } of found) {
    const right = certain.get(`${start} ${end}`)?.readings[0] === nameClass
    const isOpen = (name: MarkedName) => name.readings.length > 1 && name.readings.includes(nameClass)
    const over = names.filter((name) => name.start < end && name.end > start)
    if (!right && (over.length === 0 ? unmarked.includes(nameClass) : over.every(isOpen))) continue
    scores[nameClass].found++
    if (right) scores[nameClass].right++
  }
}

/** The harmonic mean of precision and recall. */
export const toF1 = ({ right, found, marked }: Tally): number =>
  found + marked === 0 ? 0 : (2 * right) / (found + marked)

export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { right, found, marked }) => ({
      right: sum.right + right,
      found: sum.found + found,
      marked: sum.marked + marked,
    }),
    { right: 0, found: 0, marked: 0 },
  )
