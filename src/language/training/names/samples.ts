import type { Span } from '../../../model/span.ts'
import { isCapitalised } from '../../names/gazetteer-features.ts'
import { beginLabel, insideLabel } from '../../names/name-class.ts'
import type { NameDocument, Reading } from './name-document.ts'

/** Cuts the words of a sentence, whose span in the text is given. */
export type Cut = (text: string, sentence: Span) => readonly Span[]

/** A sentence to learn from: its words and, for each, the labels it may have as bits. */
export interface Sample {
  readonly words: readonly string[]
  readonly allowed: readonly number[]
}

/** The sentences of a document, cut by our splitter rather than as the corpus has them. */
export function toSamples(document: NameDocument, cut: Cut): Sample[] {
  const { text, sentences, names } = document
  let next = 0
  return sentences.flatMap((tokens) => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first === undefined || last === undefined) return []
    const words = cut(text, { start: first.start, end: last.end })
    while (next < names.length && (names[next]?.end ?? 0) <= first.start) next++
    const marked = names.slice(next).filter(({ start }, at) => at < 400 && start < last.end)
    return [
      { words: words.map(({ start, end }) => text.slice(start, end)), allowed: readLabels(document, words, marked) },
    ]
  })
}

function readLabels({ text, unmarked }: NameDocument, words: readonly Span[], names: NameDocument['names']): number[] {
  const open = unmarked.reduce((bits, reading) => bits | bitsOf(reading, true) | bitsOf(reading, false), 0)
  return words.map(({ start, end }) => {
    const name = names.find((one) => one.start < end && one.end > start)
    if (name === undefined) return isCapitalised(text.slice(start, end)) ? open : 1
    return name.readings.reduce((bits, reading) => bits | bitsOf(reading, start <= name.start), 0)
  })
}

const bitsOf = (reading: Reading, begins: boolean): number =>
  reading === 'none' ? 1 : 1 << (begins ? beginLabel(reading) : insideLabel(reading))
