import type { GazetteerColumns } from './gazetteer-features.ts'
import { isCapitalised } from './gazetteer-features.ts'

/** What a document as a whole tells of its words: an id for each of these columns. */
export interface DocumentColumns {
  readonly position: Int32Array
  readonly elsewhere: Int32Array
  readonly evidence: Int32Array
}

export const DOCUMENT_SIZES: Readonly<Record<keyof DocumentColumns, number>> = {
  position: 6,
  elsewhere: 3,
  evidence: 7,
}

const [FIRST_IN_SENTENCE, IN_HEADLINE, IN_CAPITALS] = [1, 2, 4]
const [SMALL_ELSEWHERE, CAPITAL_ELSEWHERE] = [1, 2]
const [OF_PERSON, OF_PLACE, OF_ORGANIZATION] = [1, 2, 4]
const HONORIFIC = 1
const ORGANIZATION_HEAD = 2
const TITLES = new Set([7, 8])

/**
 * Reads a document's words against each other: whether a capital is owed to the start of a sentence or to a headline,
 * whether the same word stands in small letters elsewhere, and whether it follows a first name or a title, or "in", or
 * stands before the head of an organization's name anywhere in the document.
 */
export function readDocumentColumns(
  sentences: readonly (readonly string[])[],
  known: readonly GazetteerColumns[],
): DocumentColumns[] {
  const seen = new Map<string, number>()
  const evidence = new Map<string, number>()
  sentences.forEach((words, index) => {
    note(words, known[index] as GazetteerColumns, seen, evidence)
  })
  return sentences.map((words) => {
    const position = readPosition(words)
    const elsewhere = new Int32Array(words.length)
    const ofNames = new Int32Array(words.length)
    words.forEach((word, at) => {
      if (!isCapitalised(word)) return
      const lower = word.toLowerCase()
      elsewhere[at] = seen.get(lower) ?? 0
      ofNames[at] = evidence.get(lower) ?? 0
    })
    return { position, elsewhere, evidence: ofNames }
  })
}

function readPosition(words: readonly string[]): Int32Array {
  const long = words.filter((word) => word.length >= 4 && LONG.test(word))
  const isHeadline = shareOf(long, isCapitalised) > 0.6
  const first = words.findIndex((word) => /\p{L}/u.test(word))
  const loud = shareOf(long, isLoud) > 0.8 ? IN_CAPITALS : 0
  const position = new Int32Array(words.length).fill(loud || (isHeadline ? IN_HEADLINE : 0))
  if (first >= 0) position[first] = (position[first] as number) + FIRST_IN_SENTENCE
  return position
}

const LONG = /^\p{L}{4,}/u

/** The share of words that something holds for; 0 of less than three. */
function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  return words.length < 3 ? 0 : words.filter(holds).length / words.length
}

const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

function note(
  words: readonly string[],
  { personal, role, place }: GazetteerColumns,
  seen: Map<string, number>,
  evidence: Map<string, number>,
): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const lower = word.toLowerCase()
    if (!isCapitalised(word)) {
      if (word.length > 1) addBit(seen, lower, SMALL_ELSEWHERE)
      continue
    }
    if (at === 0) continue
    const before = words[at - 1] as string
    if (!/^[.:?!"'“‘(-]$/.test(before)) addBit(seen, lower, CAPITAL_ELSEWHERE)
    const isNamed = ((personal[at - 1] as number) & 1) === 1 && place[at - 1] === 0
    if (isNamed || role[at - 1] === HONORIFIC || (TITLES.has(role[at - 1] as number) && role[at] === 0))
      addBit(evidence, lower, OF_PERSON)
    if (before === 'in') addBit(evidence, lower, OF_PLACE)
    if (role[at + 1] === ORGANIZATION_HEAD && isCapitalised(words[at + 1] ?? ''))
      addBit(evidence, lower, OF_ORGANIZATION)
  }
}

const addBit = (map: Map<string, number>, key: string, bit: number): Map<string, number> =>
  map.set(key, (map.get(key) ?? 0) | bit)
