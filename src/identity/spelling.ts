import { distance } from 'fastest-levenshtein'

/** Ways in which one sound is written when a name comes from another script; each row is replaced after the ones before it. */
export const SOUNDS: readonly { readonly written: RegExp; readonly as: string; readonly alike: [string, string] }[] = [
  { written: /[^\p{L}]/gu, as: '', alike: ['o’brien', 'obrien'] },
  { written: /ph/g, as: 'f', alike: ['stephan', 'stefan'] },
  { written: /kh/g, as: 'h', alike: ['khamenei', 'hamenei'] },
  { written: /(?:tz|ts|zs|z|ss)/g, as: 's', alike: ['netzarim', 'netsarim'] },
  { written: /(?:ck|q|c(?=[aoukrlt]))/g, as: 'k', alike: ['qatar', 'katar'] },
  { written: /(?:ou|oo|w)/g, as: 'u', alike: ['masoud', 'masud'] },
  { written: /v/g, as: 'u', alike: ['ivanov', 'iwanow'] },
  { written: /[yj]/g, as: 'i', alike: ['pezeshkyan', 'pezeshkian'] },
  { written: /(.)\1+/gu, as: '$1', alike: ['zelenskyy', 'zelensky'] },
]

/** So many characters of a sound are looked up by, so that the beginning of a word finds it. */
const LOOKED_UP = 7

/** A shorter word is like too many others. */
const SHORTEST = 4

/** How a folded word sounds, for comparison: words that are one name in two transliterations mostly have one. */
export const toSound = (word: string): string =>
  SOUNDS.reduce((sound, { written, as }) => sound.replace(written, as), word)

/**
 * What a word is looked up by: the beginning of its sound, and that with one character less. Two words with one slip between
 * them share one of these (the deletion neighborhood of SymSpell, https://github.com/wolfgarbe/SymSpell). None for a short word.
 */
export function toSpellings(word: string): string[] {
  const sound = [...toSound(word).slice(0, LOOKED_UP)]
  if (sound.length < SHORTEST) return []
  return [...new Set([sound.join(''), ...sound.map((_, index) => sound.toSpliced(index, 1).join(''))])]
}

/** Slips between how two words sound, a swap counting two; where `begins` holds, only the beginning of `word` is compared. */
export function countSlips(typed: string, word: string, begins: boolean): number {
  const [one, other] = [toSound(typed), toSound(word)]
  if (!begins || other.length <= one.length) return distance(one, other)
  return Math.min(...[-1, 0, 1].map((more) => distance(one, other.slice(0, one.length + more))))
}
