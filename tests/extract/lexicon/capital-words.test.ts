import { describe, expect, it } from 'vitest'
import { findSense, listSenses, type Sense, type Slot } from '../../../src/extract/lexicon/capital-words.ts'
import type { Upos } from '../../../src/language/document.ts'

const ROWS: readonly (readonly [slot: Slot, lemma: string, upos: Upos, sense: Sense | null])[] = [
  ['owned', 'airport', 'NOUN', 'city'],
  ['owned', 'ministry', 'NOUN', 'country'],
  ['to', 'visit', 'NOUN', 'city'],
  ['to', 'loyal', 'ADJ', 'country'],
  ['to', 'tie', 'VERB', 'country'],
  ['on', 'rain', 'VERB', 'city'],
  ['with', 'link', 'VERB', 'city'],
  ['with', 'link', 'NOUN', null],
  ['subject', 'sink', 'VERB', 'city'],
  ['object', 'accuse', 'VERB', 'country'],
  ['object', 'besiege', 'VERB', 'city'],
]

describe('the words around the name of a capital', () => {
  it.each(ROWS)('tell by %s "%s" as %s: %s', (slot, lemma, upos, sense) => {
    expect(findSense(slot, lemma, upos)).toBe(sense)
  })

  it('have one sense in each slot, and stand there once', () => {
    const places = listSenses().map(({ slot, word }) => `${slot} ${word}`)
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
  })
})
