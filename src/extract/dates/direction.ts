import type { Document, Sentence, Token } from '../../language/document.ts'
import type { Direction } from './seek.ts'
import { introducesClause, readTense } from './tense.ts'

const REACH = 30
const DEADLINE = /^(?:by|until|till|through)$/
const OPENING = /^(?:On|In|At|By|Since|Until|From)$/
const EARLIER = /^(?:after|since|following|amid)$/

/**
 * The side of publication that tense and words give the date at `start` to `end` of the text: the nearest verb before
 * it decides, else the first after it; for a date that opens its sentence ("On Tuesday, …") the first after it.
 * Null where neither tells.
 */
export function readDirection({ tokens }: Document, sentence: Sentence, start: number, end: number): Direction {
  const first = findToken(tokens, sentence, start)
  const behind = tokens.slice(Math.max(sentence.first, first - REACH), first)
  const next = findToken(tokens, sentence, end)
  const ahead = tokens.slice(next, Math.min(next + REACH, sentence.last + 1))
  const opens = behind.length === 0 || OPENING.test(tokens[first]?.text ?? '') || opensClause(behind, ahead)
  if (opens) return readAhead(ahead, true)
  const deadline = [behind.at(-1), tokens[first]].some((token) => DEADLINE.test(token?.lower ?? '')) || isLimit(behind)
  if (isScheduled(behind, tokens[first])) return 'future'
  return readBehind(behind) ?? readAhead(ahead, false) ?? (deadline ? 'future' : null)
}

/** "They walked out over plans to cut pay, and on Tuesday they voted": a date between "and" or "but" and a subject opens a clause. */
function opensClause(behind: readonly Token[], [next, after]: readonly Token[]): boolean {
  const subject = next?.deprel === 'det' ? after : next
  return behind.at(-1)?.upos === 'CCONJ' && subject !== undefined && /^nsubj/.test(subject.deprel)
}

/** "Valid until the election in October": what is a limit lies ahead. */
const isLimit = (behind: readonly Token[]): boolean =>
  behind.at(-1)?.upos === 'NOUN' && behind.at(-2)?.upos === 'DET' && DEADLINE.test(behind.at(-3)?.lower ?? '')

/** "Has called elections for December", "set a hearing for Monday": what is fixed for a date lies ahead. */
const isScheduled = (behind: readonly Token[], first: Token | undefined): boolean =>
  [behind.at(-1), first].some((token) => token?.lower === 'for') &&
  behind.some(({ lemma, upos }) => upos === 'VERB' && /^(?:call|set|schedule|fix|slate|convene)$/.test(lemma))

/** Backwards to the start of the sentence or the last semicolon. Behind "after the quake" a present tells nothing. */
function readBehind(tokens: readonly Token[]): Direction {
  let earlier = false
  for (let at = tokens.length - 1; at >= 0 && tokens[at]?.text !== ';'; at--) {
    if (introducesClause(tokens, at)) continue
    const direction = readTense(tokens, at)
    if (direction !== null && !(earlier && direction === 'future' && tokens[at]?.upos === 'VERB')) return direction
    earlier ||= EARLIER.test(tokens[at]?.lower ?? '')
  }
  return null
}

/** Behind a date that opens its clause any verb counts; "the rally on May 16, organizers said" tells nothing of the rally. */
function readAhead(tokens: readonly Token[], opens: boolean): Direction {
  for (let at = 0; at < tokens.length && tokens[at]?.text !== ';'; at++) {
    if (!opens && (introducesClause(tokens, at) || isReport(tokens[at]))) continue
    const direction = isPromise(tokens[at]) ? 'past' : readTense(tokens, at)
    if (direction !== null) return direction
  }
  return null
}

/** "On Monday Norland promised to send aid": the promise was made then, whatever it looks ahead to. */
const isPromise = (token: Token | undefined): boolean =>
  token?.xpos === 'VBD' && /^(?:promise|agree|vow|pledge)$/.test(token.lemma)

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
