import type { Token } from '../../document.ts'

/** The places of a sentence that set off each trigger, in text order; nothing for a trigger that none does. */
export type Places = readonly (readonly number[] | undefined)[]

/** Words, tags and the ending "-ing" that are looked for in sentences, all in one walk over each. */
export interface Triggers {
  /** The number of a trigger. */
  readonly numberOf: (trigger: string) => number
  readonly find: (sentence: readonly Token[]) => Places
}

const ENDING = 'ing'
const NONE: readonly number[] = []

/** Triggers of several words each, with blanks between; one that is given twice is one. */
export function createTriggers(given: readonly string[]): Triggers {
  const triggers = [...new Set(given)]
  const byWord = indexWords(triggers)
  return {
    numberOf: (trigger) => triggers.indexOf(trigger),
    find(sentence) {
      const places: (number[] | undefined)[] = new Array(triggers.length)
      sentence.forEach(({ lower, xpos }, place) => {
        note(places, byWord.get(xpos), place)
        if (lower !== xpos) note(places, byWord.get(lower), place)
        if (lower.endsWith(ENDING)) note(places, byWord.get(`-${ENDING}`), place)
      })
      return places
    },
  }
}

/** The numbers of the triggers that a word sets off. */
function indexWords(triggers: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>()
  triggers.forEach((trigger, number) => {
    for (const word of trigger.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), number])
  })
  return byWord
}

function note(places: (number[] | undefined)[], triggers: readonly number[] = NONE, place: number): void {
  for (const trigger of triggers) {
    const own = places[trigger]
    if (own === undefined) places[trigger] = [place]
    else if (own.at(-1) !== place) own.push(place)
  }
}
