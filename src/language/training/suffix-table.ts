import { suffixKeys } from '../lemmatizer/suffixes.ts'

/** A word under a tag, the answer that is right for it, and how often it was seen. */
export interface Sample {
  readonly tag: number
  readonly word: string
  readonly answer: number
  readonly count: number
}

const FEWEST_WORDS = 2

/**
 * The answers by suffix: at each key the one that most words with that suffix have, left out where it is that of the
 * next shorter suffix. Whole words count as often as they were seen, suffixes once for each word.
 */
export function createSuffixTable(samples: readonly Sample[]): Map<number, number> {
  const words = Map.groupBy(samples, ({ tag, word }) => `${tag} ${word}`)
  const votes = new Map<number, Map<number, number>>()
  for (const group of words.values()) {
    const { tag, word } = group[0] as Sample
    const answer = mostFrequent(group)
    for (const key of suffixKeys(tag, word)) vote(votes, key, answer)
  }
  const table = new Map<number, number>()
  for (const group of words.values()) addWord(table, votes, group)
  return table
}

/** The whole word, the last of the keys, stands for itself; a suffix of one word only says nothing. */
function addWord(table: Map<number, number>, votes: Map<number, Map<number, number>>, group: readonly Sample[]): void {
  const { tag, word } = group[0] as Sample
  const keys = suffixKeys(tag, word)
  let answer = -1
  for (const key of keys.slice(0, -1)) {
    const counts = votes.get(key) as Map<number, number>
    if (answer >= 0 && sum(counts) < FEWEST_WORDS) break
    const best = winner(counts)
    if (best !== answer) table.set(key, best)
    answer = best
  }
  const own = mostFrequent(group)
  if (own !== answer) table.set(keys.at(-1) as number, own)
}

function mostFrequent(group: readonly Sample[]): number {
  const counts = new Map<number, number>()
  for (const { answer, count } of group) counts.set(answer, (counts.get(answer) ?? 0) + count)
  return winner(counts)
}

function vote(votes: Map<number, Map<number, number>>, key: number, answer: number): void {
  const counts = votes.get(key) ?? new Map<number, number>()
  counts.set(answer, (counts.get(answer) ?? 0) + 1)
  votes.set(key, counts)
}

const sum = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((left, right) => left + right, 0)

/** The answer with the most votes; among equals the one that came first. */
const winner = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
