import type { Candidate } from './candidate.ts'

const HONORIFICS =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|Messrs|Mister|President|Minister|Senator)\.?$/
const ARTICLE = /^the$/i
const OUTER = /^(?:['’]s?|[.,;:()"“”]|-|–)$/

/**
 * Cuts from names what belongs to the phrase around them: "the" in small letters, any "the" before a place, a form of
 * address before a person, quotation marks, a dangling hyphen, "'s". Nothing is left of a name without letters.
 */
export function trimNames(words: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    let { first, last } = candidate
    while (first <= last && isOuter(words[first] ?? '', candidate, first < last)) first++
    while (last >= first && OUTER.test(words[last] ?? '')) last--
    const hasLetters = words.slice(first, last + 1).some((word) => /[\p{L}\d]/u.test(word))
    return first <= last && hasLetters ? [{ ...candidate, first, last }] : []
  })
}

function isOuter(word: string, { nameClass }: Candidate, hasMore: boolean): boolean {
  if (OUTER.test(word)) return true
  if (nameClass === 'person' && hasMore && HONORIFICS.test(word)) return true
  return hasMore && (word === 'the' || (ARTICLE.test(word) && (nameClass === 'place' || nameClass === 'people')))
}
