import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ANCHORS } from '../../../../src/extract/lexicon/event-words/derivation/anchors.ts'
import { DENIED } from '../../../../src/extract/lexicon/event-words/derivation/denied.ts'
import { deriveEventWords } from '../../../../src/extract/lexicon/event-words/derivation/derive.ts'
import { toTableText } from '../../../../src/extract/lexicon/event-words/derivation/table-text.ts'
import { readWordNet } from '../../../../src/extract/lexicon/event-words/derivation/wordnet.ts'

const TABLE = new URL('../../../../src/extract/lexicon/event-words/event-words.tsv', import.meta.url)
const wordnet = readWordNet()

const lemmasBelow = (sense: string, depth: number, denied: readonly string[] = []): string[] =>
  deriveEventWords(wordnet, [{ kind: 'x', pos: 'verb', acts: true, sense, depth }], new Set(denied)).map(
    ({ pos, lemma }) => `${pos} ${lemma}`,
  )

describe('deriveEventWords', () => {
  it('gives the table that is filed', () => {
    expect(toTableText(deriveEventWords(wordnet, ANCHORS, DENIED))).toBe(readFileSync(TABLE, 'utf8'))
  })

  it('goes as deep as the anchor says', () => {
    expect(lemmasBelow('kill.1', 0)).not.toContain('verb lynch')
    expect(lemmasBelow('kill.1', 2)).toContain('verb lynch')
  })

  it('adds the nouns for what the verbs do, not for who does it', () => {
    expect(lemmasBelow('kill.1', 1)).toEqual(expect.arrayContaining(['noun murder']))
    expect(lemmasBelow('kill.1', 1)).not.toContain('noun murderer')
  })

  it('leaves out a lemma that is mostly used in another sense', () => {
    expect(wordnet.senses('verb', 'drown').length).toBeGreaterThan(1)
    expect(lemmasBelow('attack.1', 3)).not.toContain('verb storm')
  })

  it('leaves out what is denied', () => {
    expect(lemmasBelow('kill.1', 2, ['x verb lynch'])).not.toContain('verb lynch')
  })

  it('refuses a sense that is not there', () => {
    expect(() => lemmasBelow('kill.99', 0)).toThrow('kill.99')
  })

  it('denies only what would be let in', () => {
    const open = new Set(deriveEventWords(wordnet, ANCHORS, new Set()).map((w) => `${w.kind} ${w.pos} ${w.lemma}`))
    expect([...DENIED].filter((word) => !open.has(word))).toEqual([])
  })
})
