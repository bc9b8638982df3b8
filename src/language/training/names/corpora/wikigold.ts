import type { Span } from '../../../../model/span.ts'
import { joinTokens } from '../join-tokens.ts'
import type { MarkedName, NameDocument } from '../name-document.ts'
import { readRuns, spanOf } from './bio.ts'
import { readConllLabel } from './labels.ts'

/**
 * Reads Wikigold (Balasuriya et al. 2009): a token and its tag a line, documents between lines of -DOCSTART-. Its four
 * labels cover all names, so unmarked words are none.
 */
export function readWikigold(file: string): NameDocument[] {
  return file
    .split(/^-DOCSTART-.*$/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block, at) => readDocument(`wikigold-${at}`, block))
}

function readDocument(id: string, block: string): NameDocument {
  const sentences: (readonly Span[])[] = []
  const names: MarkedName[] = []
  let text = ''
  for (const lines of block.split(/\n{2,}/).map((sentence) => sentence.trim().split('\n'))) {
    const rows = lines.map((line) => line.split(' '))
    const words = rows.map(([word = '']) => word)
    const joined = joinTokens(words, text.length)
    for (const run of readRuns(rows.map(([, tag = 'O']) => tag)))
      names.push({
        ...spanOf(joined.spans, run),
        readings: readConllLabel(run.label, words.slice(run.first, run.last + 1)),
      })
    sentences.push(joined.spans)
    text += `${joined.text} `
  }
  return { id, text, sentences, names, unmarked: ['none'] }
}
