import type { Upos } from '../../language/document.ts'
import { GOVERNING_NOUNS, NOUN_ROWS } from './capitals/nouns.ts'
import type { CapitalWords, Sense, Slot } from './capitals/row.ts'
import { VERB_ROWS } from './capitals/verbs.ts'

export type { Sense, Slot } from './capitals/row.ts'

type WordClass = 'noun' | 'verb' | 'adjective'

/** Words around the name of a capital that tell whether it is the city or the state. */
export const CAPITAL_WORDS: readonly CapitalWords[] = [...NOUN_ROWS, ...GOVERNING_NOUNS, ...VERB_ROWS]

const senses: ReadonlyMap<string, Sense> = new Map(
  listSenses().map(({ slot, word, sense }) => [`${slot} ${word}`, sense]),
)

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

/** Every word of the table as "noun budget", with the slot where it has a sense. */
export function listSenses(): { readonly slot: Slot; readonly word: string; readonly sense: Sense }[] {
  return CAPITAL_WORDS.flatMap(({ slots, sense, nouns = '', verbs = '', adjectives = '' }) => {
    const words = [...label('noun', nouns), ...label('verb', verbs), ...label('adjective', adjectives)]
    return slots.flatMap((slot) => words.map((word) => ({ slot, word, sense })))
  })
}

function label(one: WordClass, words: string): string[] {
  const list = words.split(/\s+/).filter((word) => word !== '')
  return list.map((word) => `${one} ${word}`)
}
