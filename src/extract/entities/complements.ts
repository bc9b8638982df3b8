import { complementChain, type NounPhrase, type Oblique } from '../../language/syntax/phrase.ts'
import type { Reading } from '../reading.ts'

/**
 * The prepositional phrases that tell of a noun phrase, in text order: those that the tree hangs on it, and those that
 * follow it directly, each after the other. What a prepositional phrase hangs on is what parsers know least, so the
 * words' order counts beside the tree.
 */
export function complementsOf(reading: Reading, phrase: NounPhrase): readonly Oblique[] {
  const hung = complementChain(phrase)
  const following = trailOf(reading, phrase).filter(({ phrases: [first] }) =>
    hung.every(({ phrases }) => first === undefined || !phrases.includes(first)),
  )
  return [...hung, ...following].toSorted((a, b) => (a.phrases[0]?.first ?? 0) - (b.phrases[0]?.first ?? 0))
}

function trailOf({ document, syntaxes }: Reading, phrase: NounPhrase): Oblique[] {
  const syntax = syntaxes[document.tokens[phrase.head]?.sentence ?? -1]
  const found: Oblique[] = []
  for (let next = syntax?.prepositional.get(phrase.last + 1); next !== undefined; ) {
    found.push(next)
    next = syntax?.prepositional.get((next.phrases.at(-1)?.last ?? -2) + 1)
  }
  return found
}
