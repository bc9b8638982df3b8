import { createRequire } from 'node:module'
import type { Upos } from './document.ts'
import { joinSentences } from './sentences.ts'
import { correctTags } from './tag-corrections.ts'

/** A word with its tag and lemma, not yet placed in the text. */
export interface TaggedWord {
  readonly text: string
  readonly upos: Upos
  readonly lemma: string
}

interface WinkItems {
  out(property: unknown): unknown[]
  each(visit: (item: { tokens(): WinkItems }) => void): void
}
interface Wink {
  readDoc(text: string): { sentences(): WinkItems }
  readonly its: Record<'value' | 'pos' | 'lemma', unknown>
}

const require = createRequire(import.meta.url)
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as Wink

/** More than this many characters without a space are no word: one token, which no model reads. */
const LONGEST_WORD = 120
const NO_WORD = new RegExp(`\\S{${LONGEST_WORD},}`, 'u')

/** The sentences of a paragraph as tagged words, in order; time is linear in its length whatever it holds. */
export function tagSentences(paragraph: string): TaggedWord[][] {
  const pieces = paragraph.split(new RegExp(`(${NO_WORD.source})`, 'u'))
  return joinSentences(pieces.flatMap((piece) => (NO_WORD.test(piece) ? [[toUnread(piece)]] : tagPiece(piece))))
}

const toUnread = (text: string): TaggedWord => ({ text, upos: 'X', lemma: text })

function tagPiece(piece: string): TaggedWord[][] {
  const sentences: TaggedWord[][] = []
  wink
    .readDoc(piece)
    .sentences()
    .each((sentence) => {
      sentences.push(readWords(sentence.tokens()))
    })
  return sentences
}

function readWords(tokens: WinkItems): TaggedWord[] {
  const texts = tokens.out(wink.its.value) as string[]
  const tags = tokens.out(wink.its.pos) as string[]
  const lemmas = tokens.out(wink.its.lemma) as string[]
  const words = texts
    .map((text, at) => ({ text, upos: (tags[at] ?? 'X') as Upos, lemma: (lemmas[at] ?? text).toLowerCase() }))
    .filter((word) => word.text.trim() !== '')
  return correctTags(words)
}
