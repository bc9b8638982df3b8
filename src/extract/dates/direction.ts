import type { Document, Sentence, Token } from '../../language/document.ts'
import type { Direction } from './seek.ts'
import { introducesClause, readTense } from './tense.ts'

const REACH = 30
const DEADLINE = /^(?:by|until|till|through)$/
const EARLIER = /^(?:after|since|following|amid)$/

/**
 * The side of publication that tense and words give the date at `start` to `end` of the text: the nearest verb before
 * it decides, else the first after it. Null where neither tells.
 */
export function readDirection(document: Document, sentence: Sentence, start: number, end: number): Direction {
  const { tokens } = document
  const first = findToken(tokens, sentence, start)
  const next = findToken(tokens, sentence, end)
  const near = tokens.slice(Math.max(sentence.first, first - REACH), Math.min(sentence.last + 1, next + REACH))
  const offset = Math.max(sentence.first, first - REACH)
  const lead = [tokens[first - 1], tokens[first]]
  const opens = first === sentence.first || /^(?:On|In|At|By|Since|Until)$/.test(tokens[first]?.text ?? '')
  return (
    readBehind(near, first - offset - 1) ??
    readAhead(near, next - offset, opens) ??
    (lead.some((token) => DEADLINE.test(token?.lower ?? '')) ? 'future' : null)
  )
}

/** Backwards to the start of the sentence or the last semicolon. Behind "after the quake" a present tells nothing. */
function readBehind(tokens: readonly Token[], last: number): Direction {
  let earlier = false
  for (let at = last; at >= 0 && tokens[at]?.text !== ';'; at--) {
    if (introducesClause(tokens, at) && at < last) continue
    const direction = readTense(tokens, at)
    if (direction !== null && !(earlier && direction === 'future' && tokens[at]?.pos === 'VERB')) return direction
    earlier ||= EARLIER.test(tokens[at]?.lower ?? '')
  }
  return null
}

/** Behind a date that opens its clause any verb counts; "the rally on May 16, organizers said" tells nothing of the rally. */
function readAhead(tokens: readonly Token[], first: number, opens: boolean): Direction {
  for (let at = first; at < tokens.length && tokens[at]?.text !== ';'; at++) {
    if (!opens && (introducesClause(tokens, at) || isReport(tokens[at]))) continue
    const direction = readTense(tokens, at)
    if (direction !== null) return direction
  }
  return null
}

/** "The rally on May 16, organizers said." */
const isReport = (token: Token | undefined): boolean => token?.lemma === 'say' || token?.lemma === 'tell'

/** The first token of the sentence that begins at or after an offset. */
function findToken(tokens: readonly Token[], { first, last }: Sentence, offset: number): number {
  let [low, high] = [first, last + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
