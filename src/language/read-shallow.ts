import type { Document, Sentence, Token } from './document.ts'
import { toLower } from './lower-case.ts'
import { splitParagraphs } from './paragraphs.ts'
import { type TaggedWord, tagSentences } from './tagger.ts'

/** Reads a text into sentences and tagged tokens with exact offsets by wink-nlp, without trees and names: what rules still start from. */
export function readShallow(text: string): Document {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const paragraph of splitParagraphs(text)) {
    let at = paragraph.start
    for (const words of tagSentences(text.slice(paragraph.start, paragraph.end))) {
      const first = tokens.length
      for (const word of words) at = pushToken(text, word, at, sentences.length, tokens)
      const last = tokens.length - 1
      if (last >= first) sentences.push(toSentence(tokens, sentences.length, first, last))
    }
  }
  return { text, sentences, tokens, names: [] }
}

/** Appends the word where it next stands in the text; gives the offset behind it. */
function pushToken(text: string, word: TaggedWord, from: number, sentence: number, tokens: Token[]): number {
  const start = text.indexOf(word.text, from)
  if (start < 0) return from
  const end = start + word.text.length
  tokens.push({
    index: tokens.length,
    sentence,
    start,
    end,
    ...word,
    lower: toLower(word.text),
    xpos: 'X',
    head: -1,
    deprel: 'dep',
  })
  return end
}

function toSentence(tokens: readonly Token[], index: number, first: number, last: number): Sentence {
  return { index, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, first, last }
}
