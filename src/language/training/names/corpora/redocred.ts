import type { Span } from '../../../../model/span.ts'
import { joinTokens } from '../join-tokens.ts'
import type { MarkedName, NameDocument } from '../name-document.ts'
import { spanOf } from './bio.ts'
import { readConllLabel } from './labels.ts'

interface RedocredMention {
  sent_id: number
  /** First token of the sentence, and the one after the last. */
  pos: [number, number]
  type: string
}

interface RedocredDocument {
  title: string
  sents: string[][]
  vertexSet: RedocredMention[][]
}

/** Reads Re-DocRED (Tan et al. 2022). Times and numbers are no names; unmarked words are none. */
export function readRedocred(file: string): NameDocument[] {
  return (JSON.parse(file) as RedocredDocument[]).map(readDocument)
}

function readDocument({ title, sents, vertexSet }: RedocredDocument): NameDocument {
  const sentences: (readonly Span[])[] = []
  let text = ''
  for (const tokens of sents) {
    const joined = joinTokens(tokens, text.length)
    sentences.push(joined.spans)
    text += `${joined.text} `
  }
  return { id: title, text, sentences, names: readNames(sents, sentences, vertexSet.flat()), unmarked: ['none'] }
}

function readNames(
  words: readonly (readonly string[])[],
  sentences: readonly (readonly Span[])[],
  mentions: readonly RedocredMention[],
): MarkedName[] {
  const names = mentions
    .filter(({ type }) => type !== 'TIME' && type !== 'NUM')
    .map(({ sent_id, pos: [first, after], type }) => ({
      ...spanOf(sentences[sent_id] ?? [], { first, last: after - 1 }),
      readings: readConllLabel(type, words[sent_id]?.slice(first, after) ?? []),
    }))
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
  return names.filter(({ start }, at) => names.slice(Math.max(0, at - 5), at).every(({ end }) => end <= start))
}
