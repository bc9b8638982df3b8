import { describe, expect, it } from 'vitest'
import { writeModelFile } from '../../../src/language/model-file.ts'
import { splitText } from '../../../src/language/splitter/split-text.ts'
import { readSplitter } from '../../../src/language/splitter/splitter.ts'
import { evaluateSplitter } from '../../../src/language/training/evaluate-splitter.ts'
import { countFused } from '../../../src/language/training/fused-words.ts'
import { joinParagraphs } from '../../../src/language/training/paragraphs.ts'
import { trainSplitter } from '../../../src/language/training/splitter.ts'
import { createTreebank } from './treebank.ts'

const SENTENCES = Array.from({ length: 10 }, () =>
  createTreebank('Mr. Ruiz came _, saw and left _.', 'They can _not say so _.', 'Long _- _term plans are anti-war _.'),
).flat()

describe('the trainer of the splitter', () => {
  it('gives the same bytes for the same sentences', () => {
    expect(writeModelFile(trainSplitter(SENTENCES))).toEqual(writeModelFile(trainSplitter(SENTENCES)))
  })

  it('learns to split what it has seen', () => {
    const splitter = readSplitter(trainSplitter(SENTENCES))
    expect(evaluateSplitter(splitter, SENTENCES)).toMatchObject({ tokens: { f1: 1 }, sentences: { f1: 1 } })
  })

  it('tells precision from recall', () => {
    const unlearned = readSplitter({
      meta: { junctionBias: -1, boundaryBias: -1, fused: [] },
      tensors: { junction: new Int8Array(2 ** 17), boundary: new Int8Array(2 ** 17), small: new Int32Array() },
    })
    const [first = []] = splitText(unlearned, 'Long plans.')
    expect(first).toHaveLength(2)
    const { tokens, sentences } = evaluateSplitter(unlearned, createTreebank('Long plans _.'))
    expect(tokens).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 })
    expect(sentences.f1).toBe(1)
  })
})

describe('fused words', () => {
  const count = (...sentences: string[]): number => countFused(joinParagraphs(createTreebank(...sentences))).size

  it.each([
    ['cut each time', ['can _not', 'can _not', 'can _not'], 1],
    ['cut too seldom', ['can _not', 'can _not'], 0],
    ['cut less often than not', ['it _is', 'it _is', 'it _is', 'itis', 'itis', 'itis'], 0],
    ['that lost an apostrophe', ['let _s', 'let _s', 'let _s'], 0],
  ])('%s', (_, sentences, expected) => {
    expect(count(...sentences)).toBe(expected)
  })
})

describe('a file of weights', () => {
  it('is refused where it is of another model', () => {
    expect(() => readSplitter({ meta: {}, tensors: {} })).toThrow(RangeError)
  })
})
