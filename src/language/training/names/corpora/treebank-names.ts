import type { Span } from '../../../../model/span.ts'
import type { TreebankSentence } from '../../conllu.ts'
import { ANY_READING, type MarkedName, type NameDocument } from '../name-document.ts'

/**
 * Documents of a treebank: proper nouns may be names of any class, all other words are none. Runs of proper nouns stay
 * open as a whole, since one may hold two names.
 */
export function readTreebankNames(sentences: readonly TreebankSentence[]): NameDocument[] {
  const documents: TreebankSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.startsDocument || documents.length === 0) documents.push([])
    documents.at(-1)?.push(sentence)
  }
  return documents.map(readDocument)
}

function readDocument(group: readonly TreebankSentence[]): NameDocument {
  const sentences: (readonly Span[])[] = []
  const names: MarkedName[] = []
  let text = ''
  for (const { words } of group) {
    const spans: Span[] = []
    for (const { form, upos, spaceAfter } of words) {
      const span = { start: text.length, end: text.length + form.length }
      spans.push(span)
      if (upos === 'PROPN') names.push({ ...span, readings: ANY_READING })
      text += spaceAfter ? `${form} ` : form
    }
    sentences.push(spans)
    text = `${text.trimEnd()} `
  }
  return { id: group[0]?.id ?? '', text, sentences, names, unmarked: ['none', 'people'] }
}
