import type { Syntax } from '../model/syntax.ts'
import type { Document, NamedSpan, Sentence, Token } from './document.ts'

/** A document in the shape of the wire. */
export const toSyntax = (document: Document): Syntax => ({
  sentences: document.sentences.map((sentence) => toSentence(document, sentence)),
  names: document.names.map((name) => toName(document, name)),
})

const toSentence = ({ tokens }: Document, { start, end, first, last }: Sentence): Syntax['sentences'][number] => ({
  start,
  end,
  tokens: tokens.slice(first, last + 1).map(toToken),
})

const toToken = ({ index, start, end, text, lemma, upos, xpos, head, deprel }: Token) => ({
  index,
  start,
  end,
  text,
  lemma,
  upos,
  xpos,
  head: head < 0 ? null : head,
  deprel,
})

function toName({ text, tokens }: Document, name: NamedSpan): Syntax['names'][number] {
  const start = tokens[name.first]?.start ?? 0
  const end = tokens[name.last]?.end ?? 0
  return { start, end, text: text.slice(start, end), ...name }
}
