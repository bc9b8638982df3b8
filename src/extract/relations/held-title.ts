import type { Document } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { findTitleAt } from '../names/context.ts'
import { titleLength } from '../names/titled.ts'
import { isCapitalised, sentenceEnd } from '../names/words.ts'

/** A title within a phrase; token indexes. */
export interface HeldTitle {
  readonly first: number
  readonly last: number
  /** An office of a body, not an occupation: a Kenyan author is nobody's author. */
  readonly office: boolean
  /** A post in a company or the like: a Kenyan director directs no Kenya. */
  readonly company: boolean
}

/** Callings that are posts all the same: a team has one. */
const POSTS =
  /^(?:(?:head |assistant )?coach|captain|skipper|commander|commander-in-chief|(?:army|navy|air force|police|defen[cs]e|intelligence|security) chief|chief of (?:the general |defen[cs]e )?staff|admiral|archbishop|bishop|chief rabbi|imam)$/

/** Whether a calling, by its title in small letters, is a post all the same. */
export const isPost = (title: string): boolean => POSTS.test(title)

/** The longest first title in a phrase, with the words of its portfolio that are no name. */
export function findTitleIn(document: Document, { first, last }: NounPhrase): HeldTitle | null {
  for (let at = first; at <= last; at++) {
    const found = findTitleAt(document, at)
    const whole = Math.max(found?.length ?? 0, found === null ? 0 : titleLength(document, at))
    const length = opensParty(document, at + whole - 1) ? whole - OF_THE_OPPOSITION : whole
    if (found !== null && at + length - 1 <= sentenceEnd(document, at))
      return {
        first: at,
        last: at + length - 1,
        company: found.title.kind === 'company',
        office: found.title.office !== false || isPost(found.title.title),
      }
  }
  return null
}

const OF_THE_OPPOSITION = 3

/** "Leader of the opposition Unity Party": the opposition is what the party is. */
const opensParty = ({ tokens }: Document, last: number): boolean =>
  tokens[last]?.lower === 'opposition' && tokens[last - 2]?.lower === 'of' && isCapitalised(tokens[last + 1])

/** Who is sent somewhere, and whoever heads a field of work, is told by that too. */
const SENT = /\b(?:ambassador|envoy|high commissioner|representative|emissary)$/i
const HEADING = /^(?:(?:deputy|co-)?head|director|vice president|vice-president)$/i

/** The last token of a title that ends at `last`, with where its bearer is sent and the field that is headed: "ambassador to the UN", "head of equities". */
export function withReach({ tokens }: Document, first: number, last: number): number {
  const title = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
  if (SENT.test(title) && tokens[last + 1]?.lower === 'to')
    return endOfName(tokens, tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2) ?? last
  return HEADING.test(title) && tokens[last + 1]?.lower === 'of' ? (endOfField(tokens, last + 2) ?? last) : last
}

/** The end of a name of capitalised words from `at` on; undefined where none begins there. */
function endOfName(tokens: Document['tokens'], at: number): number | undefined {
  let end = at
  while (tokens[end]?.upos === 'PROPN' && isCapitalised(tokens[end])) end++
  return end > at ? end - 1 : undefined
}

/** "Equities", "research and development": nouns in small letters with nothing before them, which a mark or a preposition ends. */
function endOfField(tokens: Document['tokens'], at: number): number | undefined {
  let end = at
  while (
    end < at + FIELD &&
    (/^(?:NN|NNS|JJ)$/.test(tokens[end]?.xpos ?? '') || (end > at && tokens[end]?.lower === 'and'))
  )
    end++
  const ended = /^(?:,|at|for|in|with|\.)$/.test(tokens[end]?.lower ?? '')
  return end > at && ended && /^NNS?$/.test(tokens[end - 1]?.xpos ?? '') ? end - 1 : undefined
}

/** A field of work has so many words at most. */
const FIELD = 4

/** The title that the noun at `head` ends or opens, "former" and the like with it. */
export function findHeldTitle(document: Document, phrase: NounPhrase, head: number): HeldTitle | null {
  const title = findTitleIn(document, phrase)
  if (title === null || head < title.first || title.last < head) return null
  const modified =
    title.first > phrase.first && findTitleModifier(document.tokens[title.first - 1]?.text ?? '') !== null
  return modified ? { ...title, first: title.first - 1 } : title
}
