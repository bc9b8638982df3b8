import { describe, expect, it } from 'vitest'
import { EVENT_CLASSES, eventNouns, eventVerbs } from '../../../src/extract/lexicon/event-words.ts'
import { rulesOfNoun, rulesOfVerb } from '../../../src/extract/rules/events.ts'

describe('the words for events', () => {
  it('are lemmas, phrasal verbs with their particle', () => {
    const all = [...EVENT_CLASSES.values()].flatMap(({ verbs, nouns }) => [...verbs, ...nouns])
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter((lemma) => !/^[a-z]+(?:[-_][a-z]+)*$/.test(lemma))).toEqual([])
  })

  it('are each used by a rule', () => {
    const verbs = [...EVENT_CLASSES.values()].flatMap((one) => one.verbs)
    const nouns = [...EVENT_CLASSES.values()].flatMap((one) => one.nouns)
    const isUsed = (lemma: string): boolean => {
      const [verb = lemma, particle = null] = lemma.split('_')
      return rulesOfVerb(verb, particle).length > 0
    }
    expect(verbs.filter((lemma) => !isUsed(lemma))).toEqual([])
    expect(nouns.filter((lemma) => rulesOfNoun(lemma).length === 0)).toEqual([])
  })

  it('are found by class', () => {
    expect(eventVerbs('kill')).toContain('lynch')
    expect(eventNouns('disaster')).toContain('mudslide')
  })

  it('refuse a class that is not there', () => {
    expect(() => eventVerbs('weather')).toThrow('weather')
  })
})
