import type { Extraction } from '../../../src/model/extraction.ts'

/** A text with one span of it, written as words between square brackets: "Ana left. [She] slept." */
export interface Marked {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Takes the brackets out; throws where there are not two of them. */
export function readMarked(line: string): Marked {
  const start = line.indexOf('[')
  const end = line.indexOf(']') - 1
  if (start < 0 || end < start) throw new Error(`no marked words in: ${line}`)
  return { text: line.replace('[', '').replace(']', ''), start, end }
}

/** The ids of the entities that have a mention at exactly the marked words. */
export const mentionedAt = ({ entities }: Extraction, { start, end }: Marked): string[] =>
  entities
    .filter(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === end))
    .map(({ id }) => id)
