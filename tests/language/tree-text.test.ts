import { describe, expect, it } from 'vitest'
import { toTreeText } from '../../src/language/tree-text.ts'
import { buildDocument, VISIT } from './hand-built.ts'

const EXPECTED = `
Sentence 1: Irish President Ana Ruiz visited Paris.
    ┌─── Irish      Irish      ADJ    JJ   amod   ╶ country (demonym) 0.99
  ┌─┼─── President  President  PROPN  NNP  nsubj
  │ └─┬─ Ana        Ana        PROPN  NNP  flat   ┌ person 0.90
  │   └─ Ruiz       Ruiz       PROPN  NNP  flat   └
──┼───── visited    visit      VERB   VBD  root
  ├───── Paris      Paris      PROPN  NNP  obj    ╶ place 1.00
  └───── .          .          PUNCT  .    punct

Sentence 2: She can’t stay.
  ┌─ She   she   PRON   PRP  nsubj
  ├─ ca    can   AUX    MD   aux
  ├─ n’t   not   PART   RB   advmod
──┼─ stay  stay  VERB   VB   root
  └─ .     .     PUNCT  .    punct`.trimStart()

describe('a document as trees', () => {
  it('has a line for each token with its branch, tags, relation and name', () => {
    expect(toTreeText(VISIT)).toBe(EXPECTED)
  })

  it('is empty without sentences', () => {
    expect(toTreeText({ text: '', sentences: [], tokens: [], names: [] })).toBe('')
  })

  it('keeps what could steer a terminal out of the lines', () => {
    const text = 'a\u001b[2J\u009b\r\nb\u202e'
    const lines = toTreeText(buildDocument(text, [[[text, text, 'X', 'FW', 0, 'root']]])).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('lets a word that is very long push out its own line only', () => {
    const long = 'x'.repeat(200)
    const document = buildDocument(`a ${long}`, [
      [
        ['a', 'a', 'DET', 'DT', 2, 'det'],
        [long, 'x', 'NOUN', 'NN', 0, 'root'],
      ],
    ])
    expect(toTreeText(document).split('\n')[1]?.length).toBeLessThan(60)
  })
})
