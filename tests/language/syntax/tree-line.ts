import type { Document, Token, Upos } from '../../../src/language/document.ts'

const UPOS: readonly (readonly [tag: RegExp, upos: Upos])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NNS?$/, 'NOUN'],
  [/^MD$/, 'AUX'],
  [/^VB/, 'VERB'],
  [/^(?:PRP|WP|EX|WDT)/, 'PRON'],
  [/^DT$/, 'DET'],
  [/^JJ/, 'ADJ'],
  [/^CD$/, 'NUM'],
  [/^CC$/, 'CCONJ'],
  [/^IN$|^RP$/, 'ADP'],
  [/^(?:TO|POS)$/, 'PART'],
  [/^W?RB/, 'ADV'],
  [/^\W+$/, 'PUNCT'],
]

/**
 * The document of one sentence written as a tree, a word for each token: `left~leave/VBD/0/root` is form, lemma where
 * it is another than the form, Penn tag, number of the head counted from 1, and relation.
 */
export function readTreeLine(line: string): Document {
  const words = line.split(' ').map((word) => word.split('/'))
  const text = words.map(([form = '']) => form.split('~')[0]).join(' ')
  let start = 0
  const tokens = words.map(([word = '', tag = '', head = '', deprel = ''], index): Token => {
    const [form = '', lemma = form] = word.split('~')
    const token = { index, sentence: 0, start, end: start + form.length, text: form, lower: form.toLowerCase(), lemma }
    start = token.end + 1
    return { ...token, upos: toUpos(tag, deprel), xpos: tag, head: Number(head) - 1, deprel }
  })
  const last = tokens.length - 1
  return { text, tokens, sentences: [{ index: 0, start: 0, end: text.length, first: 0, last }], names: [] }
}

function toUpos(tag: string, deprel: string): Upos {
  if (/^(?:aux|cop)/.test(deprel)) return 'AUX'
  if (deprel === 'mark' && tag === 'IN') return 'SCONJ'
  return UPOS.find(([pattern]) => pattern.test(tag))?.[1] ?? 'X'
}
