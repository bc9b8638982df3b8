import { describe, expect, it } from 'vitest'
import { readSeedArticle } from '../../../seed/seed.ts'
import { readPassage } from '../../../src/extract/explain/passage.ts'
import { headOf, nodeOf, relationOf } from '../../../src/language/syntax/tree.ts'

const { text } = readSeedArticle()

/** Every word of the passage's trees with where its head begins, as offsets of the article. */
const toArcs = (from: number, to: number) => {
  const { document, trees, offset } = readPassage(text.slice(from, to), from)
  return document.tokens.map(({ index, sentence, start }) => {
    const tree = trees[sentence]
    if (tree === undefined) throw new Error('A sentence without a tree')
    const node = nodeOf(tree, index)
    const head = document.tokens[headOf(tree, node)]
    return [start + offset, relationOf(tree, node), head === undefined ? -1 : head.start + offset]
  })
}

describe('a passage', () => {
  const { sentences } = readPassage(text, 0).document
  const whole = toArcs(0, text.length)

  it.each(sentences)('of sentence $index has the tree that the whole article gives it', ({ start, end }) => {
    expect(toArcs(start, end)).toEqual(whole.filter(([at]) => Number(at) >= start && Number(at) < end))
  })
})
