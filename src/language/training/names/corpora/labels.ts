import { EVENT_HEADS } from '../../../names/head-words.ts'
import type { Reading } from '../name-document.ts'

/**
 * What the labels of CoNLL-2003, which Wikigold, Universal NER and Re-DocRED share, mean in our classes:
 *
 * | label | class |
 * |---|---|
 * | PER, ORG, LOC | person, organization, place |
 * | MISC with a head word of events ("War", "Olympics") | event |
 * | MISC, one word that ends as adjectives of peoples do | people or other |
 * | MISC else | other |
 *
 * Words that the gazetteer knows as a nation's adjective or people are `people` whatever the corpus says; that is done
 * for all corpora alike in `settle.ts`.
 */
export function readConllLabel(label: string, words: readonly string[]): readonly Reading[] {
  if (label === 'PER') return ['person']
  if (label === 'ORG') return ['organization']
  if (label === 'LOC') return ['place']
  if (words.some((word) => EVENT_HEADS.has(word))) return ['event']
  const [word = ''] = words
  return words.length === 1 && /(?:an|ans|ese|ish|ish|i|is|ic|im|ims|ist|ists)$/.test(word)
    ? ['people', 'other']
    : ['other']
}
