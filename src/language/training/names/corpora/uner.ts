import type { Span } from '../../../../model/span.ts'
import type { MarkedName, NameDocument, Reading } from '../name-document.ts'
import { readRuns, spanOf } from './bio.ts'
import { readConllLabel } from './labels.ts'

interface UnerSentence {
  id: string
  text: string
  tokens: string[]
  tags: string[]
}

/** It knows persons, organizations and places alone. */
const UNMARKED: readonly Reading[] = ['none', 'people', 'event', 'other']

/** Reads Universal NER on UD English EWT (Mayhew et al. 2024): a sentence a line, documents by the start of its id. */
export function readUner(file: string): NameDocument[] {
  const sentences = file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as UnerSentence)
  const documents = Map.groupBy(sentences, ({ id }) => id.slice(0, id.lastIndexOf('-')))
  return [...documents].map(([id, group]) => readDocument(id, group))
}

function readDocument(id: string, group: readonly UnerSentence[]): NameDocument {
  const sentences: (readonly Span[])[] = []
  const names: MarkedName[] = []
  let text = ''
  for (const { text: words, tokens, tags } of group) {
    const spans = findTokens(words, tokens, text.length)
    for (const run of readRuns(tags))
      names.push({ ...spanOf(spans, run), readings: readConllLabel(run.label, tokens.slice(run.first, run.last + 1)) })
    sentences.push(spans)
    text += `${words} `
  }
  return { id, text, sentences, names, unmarked: UNMARKED }
}

function findTokens(text: string, tokens: readonly string[], start: number): Span[] {
  let from = 0
  return tokens.map((token) => {
    const at = text.indexOf(token, from)
    if (at < 0) throw new RangeError(`The text lacks the token ${token}: ${text}`)
    from = at + token.length
    return { start: start + at, end: start + from }
  })
}
