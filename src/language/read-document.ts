import { type LanguageCore, loadCore } from './core.ts'
import type { Document, Sentence, Token, Upos } from './document.ts'
import type { SentenceSyntax } from './network/syntax-reader.ts'
import { splitParagraphs } from './paragraphs.ts'
import { tagSentences } from './tagger.ts'

let core: LanguageCore | undefined

/** Reads a text into sentences and tagged tokens with exact offsets. */
export function readDocument(text: string): Document {
  core ??= loadCore()
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const paragraph of splitParagraphs(text)) {
    let at = paragraph.start
    const group = tagSentences(text.slice(paragraph.start, paragraph.end)).filter((words) => words.length > 0)
    const syntax = core.readSyntax(group.map((words) => words.map((word) => word.text)))
    for (const [index, words] of group.entries()) {
      const first = tokens.length
      const { upos, xpos, heads, deprels } = syntax[index] as SentenceSyntax
      for (const [place, word] of words.entries()) {
        const start = text.indexOf(word.text, at)
        at = start + word.text.length
        tokens.push({
          ...word,
          index: tokens.length,
          sentence: sentences.length,
          start,
          end: at,
          lower: toLower(word.text),
          upos: upos[place] as Upos,
          xpos: xpos[place] as string,
          head: (heads[place] as number) < 0 ? -1 : first + (heads[place] as number),
          deprel: deprels[place] as string,
        })
      }
      const last = tokens.length - 1
      sentences.push(toSentence(tokens, sentences.length, first, last))
    }
  }
  return { text, sentences, tokens, names: [] }
}

const toLower = (word: string): string => word.toLowerCase().replaceAll('’', "'")

function toSentence(tokens: readonly Token[], index: number, first: number, last: number): Sentence {
  return { index, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, first, last }
}
