/**
 * Heads of a projective tree as close to the given one as can be: as long as an arc spans a word that does not hang
 * below its head, the shortest such arc is lifted to the head's head (Nivre and Nilsson 2005). The root's head is the
 * number of words.
 */
export function liftArcs(heads: Int32Array): Int32Array {
  const lifted = Int32Array.from(heads)
  for (let word = findShortestCrossing(lifted); word >= 0; word = findShortestCrossing(lifted))
    lifted[word] = lifted[lifted[word] as number] as number
  return lifted
}

/** The dependent of the shortest arc that is not projective; -1 where all are. */
function findShortestCrossing(heads: Int32Array): number {
  let shortest = -1
  let length = Number.POSITIVE_INFINITY
  heads.forEach((head, word) => {
    const distance = Math.abs(head - word)
    if (distance < length && !isProjective(heads, word)) {
      shortest = word
      length = distance
    }
  })
  return shortest
}

function isProjective(heads: Int32Array, word: number): boolean {
  const head = heads[word] as number
  for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++)
    if (!hangsBelow(heads, between, head)) return false
  return true
}

function hangsBelow(heads: Int32Array, word: number, head: number): boolean {
  let at = word
  while (at < heads.length && at !== head) at = heads[at] as number
  return at === head
}
