import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Sentence, Token } from '../../../../src/language/document.ts'
import { readDocument } from '../../../../src/language/read-document.ts'
import { type DraftTree, draftTree } from '../../../../src/language/syntax/mending/draft-tree.ts'
import { mendTree } from '../../../../src/language/syntax/mending/mend-tree.ts'
import { MENDS } from '../../../../src/language/syntax/mending/mends.ts'
import { createTriggers } from '../../../../src/language/syntax/mending/triggers.ts'

const ARTICLES = 'tests/extract/gold/development'
const articles = readdirSync(ARTICLES).filter((file) => file.endsWith('.txt'))

const isAnyOf = (words: string, { lower, xpos }: Token): boolean =>
  words.split(' ').some((word) => word === lower || word === xpos)

/** The tree with the mends of words and tags tried wherever these stand, by whatever relation. */
function mendByAny(tokens: readonly Token[], sentence: Sentence): DraftTree {
  const draft = draftTree(tokens, sentence)
  for (const { mend, at = '-', within = '-' } of MENDS)
    if (within === '-' || draft.words.some((word) => isAnyOf(within, word)))
      draft.words.forEach((word, place) => {
        if (at.startsWith('-') || isAnyOf(at, word)) mend(draft, place)
      })
  return draft
}

describe('the triggers of mends', () => {
  it.each(articles)('leave out no relation that a mend would change: %s', (file) => {
    const { tokens, sentences } = readDocument(readFileSync(`${ARTICLES}/${file}`, 'utf8'))
    for (const sentence of sentences) {
      const { heads, relations } = mendTree(tokens, sentence)
      const any = mendByAny(tokens, sentence)
      expect({ heads, relations }, tokens[sentence.first]?.text).toEqual({
        heads: any.heads,
        relations: any.relations,
      })
    }
  })

  it('are found by word, tag and ending, each place once and in text order', () => {
    const { tokens } = readDocument('Talks on building a dam ending in Lima failed.')
    const triggers = createTriggers(['on a', 'NNP VBG', '-ing', 'who'])
    const places = triggers.find(tokens)
    expect(['on a', '-ing', 'who'].map((trigger) => places[triggers.numberOf(trigger)])).toEqual([
      [1, 3],
      [2, 5],
      undefined,
    ])
    expect(places[triggers.numberOf('NNP VBG')]).toContain(7)
  })
})
