/** How many hashes a sketch has, in bands of so many. */
const HASHES = 48
const BAND = 4

/** Words that follow each other are compared in runs of this length. */
const SHINGLE = 5

/** From this share of common runs on, two texts are near-copies of one. */
export const NEAR_COPY = 0.6

/**
 * A sketch of a text by MinHash over runs of five words, case and punctuation apart (Broder, “On the resemblance and containment of
 * documents”, 1997): 48 hashes of 32 bits, the share of which two texts have in common is about the share of common runs.
 */
export function sketchText(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Uint32Array(HASHES).fill(0xffffffff)
  const runs = Math.max(1, words.length - SHINGLE + 1)
  for (let start = 0; start < runs; start++) {
    const hash = hashWords(words, start, Math.min(words.length, start + SHINGLE))
    for (let index = 0; index < HASHES; index++) {
      const permuted = mix(hash ^ Math.imul(index + 1, 0x9e3779b1))
      if (permuted < (hashes[index] ?? 0)) hashes[index] = permuted
    }
  }
  return hashes
}

/** FNV-1a over the code units of the words. */
function hashWords(words: readonly string[], first: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = first; at < end; at++) {
    const word = words[at] ?? ''
    for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  return hash >>> 0
}

/** The finalizer of MurmurHash3: each bit of the result depends on all bits. */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Numbers of which near-copies share at least one, nearly always; others hardly ever. */
export function toBands(hashes: Uint32Array): number[] {
  const bands: number[] = []
  for (let start = 0; start < HASHES; start += BAND) {
    let band = mix(start + 1)
    for (const hash of hashes.subarray(start, start + BAND)) band = mix(Math.imul(band, 31) ^ hash)
    bands.push(band)
  }
  return bands
}

/** The share of runs that two texts have in common, by their sketches. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let index = 0; index < HASHES; index++) if (a[index] === b[index]) same += 1
  return same / HASHES
}
