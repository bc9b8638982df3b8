import { readConllu, type TreebankSentence } from '../../../src/language/training/conllu.ts'

/** A treebank of made sentences: words are `form/lemma/UPOS/XPOS`, and `_` before one glues it to the word before. */
export function createTreebank(...sentences: readonly string[]): TreebankSentence[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.split(' ')
    const rows = words.map((word, at) => {
      const [form = '', lemma = form, upos = 'X', xpos = 'XX'] = word.replace(/^_/, '').split('/')
      const misc = words[at + 1]?.startsWith('_') ? 'SpaceAfter=No' : '_'
      return [at + 1, form, lemma, upos, xpos, '_', at, at === 0 ? 'root' : 'dep', '_', misc].join('\t')
    })
    return readConllu(['# newpar', ...rows].join('\n'))
  })
}
