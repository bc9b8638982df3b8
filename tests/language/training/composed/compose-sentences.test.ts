import { describe, expect, it } from 'vitest'
import { composeSentences } from '../../../../src/language/training/composed/compose-sentences.ts'
import { readConllu } from '../../../../src/language/training/conllu.ts'
import type { NameMaker } from '../../../../src/language/training/names/sentences/slots.ts'
import { liftArcs } from '../../../../src/language/training/projectivity.ts'

const TREEBANK = [
  [
    'The/DET/DT/det/3 old/ADJ/JJ/amod/3 judge/NOUN/NN/nsubj/4 closed/VERB/VBD/root/0 the/DET/DT/det/6 case/NOUN/NN/obj/4',
  ],
  [
    'The/DET/DT/det/2 roads/NOUN/NNS/nsubj:pass/4 were/AUX/VBD/aux:pass/4 closed/VERB/VBN/root/0 on/ADP/IN/case/6 Monday/PROPN/NNP/obl/4',
  ],
  [
    'Firms/NOUN/NNS/nsubj/2 lost/VERB/VBD/root/0 money/NOUN/NN/obj/2 ,/PUNCT/,/punct/5 hurting/VERB/VBG/advcl/2 trade/NOUN/NN/obj/5',
  ],
  [
    'A/DET/DT/det/2 pact/NOUN/NN/nsubj/7 signed/VERB/VBN/acl/2 by/ADP/IN/case/6 two/NUM/CD/nummod/6 states/NOUN/NNS/obl:agent/3 expired/VERB/VBD/root/0 in/ADP/IN/case/9 March/PROPN/NNP/obl/7',
  ],
].flatMap(([line = '']) => {
  const rows = line.split(' ').map((word, at) => {
    const [form, upos, xpos, deprel, head] = word.split('/')
    return [at + 1, form, form, upos, xpos, '_', head, deprel, '_', '_'].join('\t')
  })
  return readConllu(rows.join('\n'))
})

const NAMES: Readonly<Record<string, string>> = {
  P: 'Ana Ruiz',
  C: 'New Norland',
  D: 'Norlandic',
  G: 'Oster',
  I: 'Trade Council',
  O: 'Green Party',
}
const make: NameMaker = (_, kind) => NAMES[kind.toUpperCase()] ?? ''

describe('composed sentences', () => {
  const sentences = composeSentences(TREEBANK, make, 200)

  it('are as many as asked for, each a tree with one root whose arcs do not cross', () => {
    expect(sentences).toHaveLength(200)
    for (const { words, text } of sentences) {
      const heads = words.map(({ head }) => head)
      expect(
        heads.filter((head) => head < 0),
        text,
      ).toHaveLength(1)
      const root = heads.indexOf(-1)
      for (let at = 0; at < heads.length; at++) expect(climb(heads, at), text).toBe(root)
      const lifted = Int32Array.from(heads, (head) => (head < 0 ? heads.length : head))
      expect([...liftArcs(lifted)], text).toEqual([...lifted])
    }
  })

  it('begin with a capital and end with a full stop', () => {
    for (const { text } of sentences) expect(text).toMatch(/^\P{Ll}.* \.$/u)
  })

  it('put names where the treebank has nouns, and agree with the verb in number', () => {
    const texts = sentences.map(({ text }) => text)
    expect(texts.some((text) => /^Ana Ruiz \w+ed /.test(text))).toBe(true)
    expect(texts.some((text) => /Norland were closed/.test(text) && !/ and /.test(text))).toBe(false)
  })

  it('are the same each time', () => {
    expect(composeSentences(TREEBANK, make, 200)).toEqual(sentences)
  })
})

/** Where the heads above a word lead; gives up after as many steps as there are words. */
function climb(heads: readonly number[], from: number): number {
  let at = from
  for (let step = 0; step < heads.length && (heads[at] ?? -1) >= 0; step++) at = heads[at] as number
  return at
}
