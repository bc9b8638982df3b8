import type { Mention, MentionForm } from '../../src/model/entity.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Span, Words } from '../../src/model/span.ts'

/** The exact span of `words` in `text`, at their `nth` occurrence from 0; throws where they are not there. */
export function wordsAt(text: string, words: string, nth = 0): Words {
  let start = text.indexOf(words)
  for (let i = 0; i < nth && start >= 0; i += 1) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" is not ${nth + 1} times in the text`)
  return { start, end: start + words.length, text: words }
}

/** What the words of a piece of evidence leave open. */
export type Reading = Partial<Pick<Evidence, 'rule' | 'confidence' | 'status' | 'assertedBy'>>

/** A text of given sentences, with the spans that a hand-made extraction needs. */
export interface SampleText {
  readonly text: string
  readonly sentences: Span[]
  readonly at: (words: string, nth?: number) => Words
  readonly mention: (form: MentionForm, words: string, nth?: number) => Mention
  /** Evidence of the given words: asserted by the article with a confidence of 0.9 unless `reading` says otherwise. */
  readonly evidence: (words: string, reading?: Reading) => Evidence
}

/** Joins sentences by a space and keeps their spans. */
export function createSampleText(parts: readonly string[]): SampleText {
  const text = parts.join(' ')
  const at = (words: string, nth = 0) => wordsAt(text, words, nth)
  const sentences = parts.map((part) => ({ start: at(part).start, end: at(part).end }))
  const mention = (form: MentionForm, words: string, nth = 0): Mention => ({ ...at(words, nth), form })
  const evidence = (words: string, reading: Reading = {}): Evidence => {
    const span = at(words)
    const sentence = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end)
    return {
      ...span,
      sentence,
      rule: 'sample/by-hand',
      confidence: 0.9,
      status: 'asserted',
      assertedBy: null,
      ...reading,
    }
  }
  return { text, sentences, at, mention, evidence }
}
