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

/** The title that the noun at `head` ends or opens, "former" and the like with it. */
export function findHeldTitle(document: Document, phrase: NounPhrase, head: number): HeldTitle | null {
  const title = findTitleIn(document, phrase)
  if (title === null || head < title.first || title.last < head) return null
  const modified =
    title.first > phrase.first && findTitleModifier(document.tokens[title.first - 1]?.text ?? '') !== null
  return modified ? { ...title, first: title.first - 1 } : title
}
