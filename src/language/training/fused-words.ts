import type { Span } from '../../model/span.ts'
import { createAtoms, scanAtoms } from '../splitter/atoms.ts'
import type { GoldParagraph } from './paragraphs.ts'

const LETTERS = /^\p{L}+$/u
const FEWEST = 3
const SHARE = 0.6
const NONE = new Map<number, number>()

/**
 * The words written as one that the paragraphs cut mostly, such as "cannot", "gonna" and "dont": by hash, the length of
 * the first token. Words that are cut now and then stay whole, and so does what lost the apostrophe of "'s", since in
 * careful writing it is a plural or a verb: "lets", "visitors".
 */
export function countFused(paragraphs: readonly GoldParagraph[]): Map<number, number> {
  const words = paragraphs.flatMap(({ text, sentences }) => {
    const tokens = sentences.flat()
    return tokens.map(({ start, end }, at) => readWord(text, start, end, tokens[at + 1]))
  })
  const counts = Map.groupBy(words, (word) => word)
  const isFused = (word: string, count: number): boolean => {
    const whole = counts.get(word.replace(' ', ''))?.length ?? 0
    return word.includes(' ') && !word.endsWith(' s') && count >= FEWEST && count / (count + whole) >= SHARE
  }
  const fused = [...counts].filter(([word, { length }]) => isFused(word, length)).map(([word]) => word)
  return new Map(fused.map((word) => [hashOf(word.replace(' ', '')), word.indexOf(' ')]))
}

/** A token in small letters; with the next one after a space where two tokens make one run of letters. */
function readWord(text: string, start: number, end: number, next: Span | undefined): string {
  const word = text.slice(start, end).toLowerCase()
  const tail = next?.start === end ? text.slice(next.start, next.end).toLowerCase() : ''
  return LETTERS.test(word) && LETTERS.test(tail) ? `${word} ${tail}` : word
}

function hashOf(word: string): number {
  const atoms = createAtoms()
  scanAtoms(word, 0, word.length, NONE, atoms)
  return atoms.hash[0] as number
}
