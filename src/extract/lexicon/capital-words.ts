import type { Upos } from '../../language/document.ts'
import { GOVERNING_NOUNS, NOUN_ROWS } from './capitals/nouns.ts'
import type { CapitalWords, Sense, Slot } from './capitals/row.ts'
import { VERB_ROWS } from './capitals/verbs.ts'

export type { Sense, Slot } from './capitals/row.ts'

type WordClass = 'noun' | 'verb' | 'adjective'

/** Words around the name of a capital that tell whether it is the city or the state. */
export const CAPITAL_WORDS: readonly CapitalWords[] = [...NOUN_ROWS, ...GOVERNING_NOUNS, ...VERB_ROWS]

/** A word of two senses in one slot has that of the first row. */
const senses: ReadonlyMap<string, Sense> = new Map(CAPITAL_WORDS.toReversed().flatMap(listSenses))

/** The classes that a word is looked up in by its tag; a verb may be a noun that the tagger mistook, and a participle. */
const CLASSES: Readonly<Partial<Record<Upos, readonly WordClass[]>>> = {
  VERB: ['verb', 'adjective', 'noun'],
  ADJ: ['adjective', 'verb', 'noun'],
}

/** The sense that a word in a slot gives to the name of a capital, or null where it tells nothing. */
export function findSense(slot: Slot, lemma: string, upos: Upos): Sense | null {
  for (const one of CLASSES[upos] ?? (['noun'] as const)) {
    const sense = senses.get(`${slot} ${one} ${lemma}`)
    if (sense !== undefined) return sense
  }
  return null
}

function listSenses({ slots, sense, nouns = '', verbs = '', adjectives = '' }: CapitalWords): [string, Sense][] {
  const words = [
    ...split(nouns).map((word) => `noun ${word}`),
    ...split(verbs).map((word) => `verb ${word}`),
    ...split(adjectives).map((word) => `adjective ${word}`),
  ]
  return slots.flatMap((slot) => words.map((word): [string, Sense] => [`${slot} ${word}`, sense]))
}

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
