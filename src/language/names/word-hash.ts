const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Lower case without diacritics, dots, apostrophes and hyphens: "U.S." and "US", "N'Djamena" and "Ndjamena" are one. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}.'’‘`-]/gu, '')
}

const PLAIN = /^[a-z0-9]*$/

/** Hash of words in a row as 32 bits, unsigned (FNV-1a); `hash` is that of the words before them, 0 for none. */
export function hashWords(words: readonly string[], hash = 0): number {
  let state = hash === 0 ? FNV_OFFSET : hash
  for (const word of words) {
    for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), FNV_PRIME)
    state = Math.imul(state ^ 0x20, FNV_PRIME)
  }
  return state >>> 0
}
