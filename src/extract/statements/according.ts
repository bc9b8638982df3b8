import type { Token } from '../../language/document.ts'
import type { Discourse } from '../entities/discourse.ts'
import type { Quote } from '../quotes.ts'
import { trimEnd } from './content-end.ts'
import { type Content, openingOf } from './indirect.ts'

/** What somebody is said to say without a verb of saying: who that is begins at the token `source`. */
export interface According {
  readonly cue: 'according to' | 'in the words of'
  readonly source: number
  readonly content: Content
}

/** "According to Ruiz, …", "…, according to Ruiz" or "in the words of Ruiz, “…”"; null where a sentence has none. */
export function findAccording(discourse: Discourse, sentence: number, quotes: readonly Quote[]): According | null {
  const { tokens, sentences } = discourse.reading.document
  const { first, last } = sentences[sentence] ?? { first: 0, last: -1 }
  for (let at = first; at < last; at++) {
    if (isInTheWordsOf(tokens, at)) {
      const quote = quotes.find((one) => one.first > at && isPhrase(tokens, at, one.first))
      if (quote !== undefined) return { cue: 'in the words of', source: at + 4, content: quote }
    }
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue
    const content =
      at === first
        ? { first: behindSource(discourse, at, last), last: trimEnd(discourse, last) }
        : { first: openingOf(discourse, sentences[sentence]), last: trimEnd(discourse, at - 1) }
    return content.first > content.last ? null : { cue: 'according to', source: at + 2, content }
  }
  return null
}

const isInTheWordsOf = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ') === 'in the words of'

/** Nothing but a phrase stands between the tokens. */
const isPhrase = (tokens: readonly Token[], first: number, end: number): boolean =>
  !tokens.slice(first, end).some(({ upos, text }) => /^(?:VERB|AUX)$/.test(upos) || /^[.;:]$/.test(text))

/** The first word behind the phrase that a sentence opens with: as the tree has it, else behind its comma or that of a name apposed; of "the agency, the vaccine, …" the second is no agency. */
function behindSource({ reading }: Discourse, at: number, last: number): number {
  const { tokens } = reading.document
  const comma = tokens.slice(at, last + 1).find(({ text }) => text === ',')?.index ?? last
  const plain = [at + 2, comma + 1].every((one) => tokens[one]?.lower === 'the') && !reading.nameAt.has(comma - 1)
  if (plain) return comma + 1
  const right = rightOf(tokens, at, last)
  if (tokens[right - 1]?.text === ',' || right < comma) return right
  const apposed = reading.names[reading.nameAt.get(comma + 1) ?? -1]
  return apposed !== undefined && tokens[apposed.last + 1]?.text === ',' ? apposed.last + 2 : comma + 1
}

/** The first token behind a phrase and all that hangs on it, by the preposition that it opens with. */
function rightOf(tokens: readonly Token[], at: number, last: number): number {
  const head = tokens[at]?.head ?? at
  let right = head + 1
  while (right <= last && hangsOn(tokens, right, head)) right++
  return right
}

function hangsOn(tokens: readonly Token[], at: number, head: number): boolean {
  let above = tokens[at]?.head ?? -1
  while (above > head && above !== (tokens[above]?.head ?? -1) && tokens[above]?.sentence === tokens[head]?.sentence)
    above = tokens[above]?.head ?? -1
  return above === head
}
