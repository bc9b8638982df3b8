import type { Span } from '../../model/span.ts'
import type { TreebankSentence } from './conllu.ts'

/** A paragraph as it stood before it was cut: its text, and by sentence the spans of its tokens. */
export interface GoldParagraph {
  readonly text: string
  readonly sentences: readonly (readonly Span[])[]
}

/** Puts the words of a treebank together again. The words of a multiword token spell it in all our treebanks. */
export function joinParagraphs(sentences: readonly TreebankSentence[]): GoldParagraph[] {
  const paragraphs: TreebankSentence[][] = []
  for (const sentence of sentences) {
    const open = paragraphs.at(-1)
    if (open === undefined || sentence.startsParagraph) paragraphs.push([sentence])
    else open.push(sentence)
  }
  return paragraphs.map(joinParagraph)
}

function joinParagraph(sentences: readonly TreebankSentence[]): GoldParagraph {
  let text = ''
  const spans = sentences.map(({ words }) =>
    words.map(({ form, spaceAfter }) => {
      const span = { start: text.length, end: text.length + form.length }
      text += spaceAfter ? `${form} ` : form
      return span
    }),
  )
  return { text: text.trimEnd(), sentences: spans }
}

/** Paragraphs as one text, an empty line between them. */
export function joinText(paragraphs: readonly GoldParagraph[]): GoldParagraph {
  let offset = 0
  const sentences = paragraphs.flatMap((paragraph) => {
    const start = offset
    offset += paragraph.text.length + 2
    return paragraph.sentences.map((row) => row.map((span) => ({ start: start + span.start, end: start + span.end })))
  })
  return { text: paragraphs.map(({ text }) => text).join('\n\n'), sentences }
}
