import { KIND } from '../splitter/atoms.ts'
import type { Tokens } from '../splitter/tokens.ts'

const FEWEST = 3
const SHARE = 0.9

interface Count {
  small: number
  capital: number
}

/** Hashes, in order, of the words that are written small nearly everywhere but at the start of a sentence. */
export function countSmall(paragraphs: readonly Tokens[]): number[] {
  const counts = new Map<number, Count>()
  for (const { kind, hash } of paragraphs) {
    hash.forEach((word, at) => {
      const count = counts.get(word) ?? { small: 0, capital: 0 }
      if (kind[at] === KIND.lower) count.small += 1
      if (kind[at] === KIND.capitalised && isWord(kind[at - 1])) count.capital += 1
      counts.set(word, count)
    })
  }
  const words = [...counts].filter(([, count]) => isSmall(count)).map(([word]) => word)
  return words.sort((left, right) => left - right)
}

const isWord = (kind: number | undefined): boolean => kind === KIND.lower || kind === KIND.capitalised

const isSmall = ({ small, capital }: Count): boolean => small >= FEWEST && small / (small + capital) >= SHARE
