import type { NameClass } from '../../../src/language/names/name-class.ts'
import type { Candidate } from '../../../src/language/names/refine/candidate.ts'

/**
 * Words and candidates from a line such as `<person 0.9 Vladimir Putin> met`: words between spaces, names in angle
 * brackets with class and confidence.
 */
export function readMarkedWords(line: string): { words: string[]; candidates: Candidate[] } {
  const words: string[] = []
  const candidates: Candidate[] = []
  for (const part of line.match(/<[^>]*>|\S+/g) ?? []) {
    const [, nameClass, confidence, name] = part.match(/^<(\w+) ([\d.]+) (.*)>$/) ?? []
    const own = (name ?? part).split(' ')
    if (name !== undefined)
      candidates.push({
        first: words.length,
        last: words.length + own.length - 1,
        nameClass: nameClass as NameClass,
        confidence: Number(confidence),
      })
    words.push(...own)
  }
  return { words, candidates }
}

/** `person Vladimir Putin` for each candidate. */
export const listNames = (words: readonly string[], candidates: readonly Candidate[]): string[] =>
  candidates.map(({ first, last, nameClass }) => `${nameClass} ${words.slice(first, last + 1).join(' ')}`)
