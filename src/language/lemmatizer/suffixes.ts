/** Words longer than their suffixes of this many letters are known by these. */
export const LONGEST_SUFFIX = 7

/** What begins every key of a table: a tag, and what else it is about. */
export function hashTag(tag: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < tag.length; at += 1) hash = Math.imul(hash ^ tag.charCodeAt(at), 0x01000193)
  return hash
}

/**
 * Keys of a word under a tag, from the tag alone over ever longer suffixes to the whole word, each a hash. A table has
 * an answer at a key only where it differs from the answer at the key before.
 */
export function suffixKeys(tag: number, word: string): number[] {
  const keys = [finish(tag)]
  let hash = tag
  for (let at = word.length - 1; at >= 0; at -= 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    if (word.length - at <= LONGEST_SUFFIX) keys.push(finish(hash))
  }
  keys.push(finish(Math.imul(hash ^ WORD_START, 0x01000193)))
  return keys
}

const WORD_START = 0x5e

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
