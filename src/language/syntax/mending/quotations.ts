import { isSpeechVerb } from '../speech-verbs.ts'
import {
  type DraftTree,
  hang,
  headAt,
  isAbove,
  isNoun,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'

const CLOSING = /^["”]$/
const OPENING = /^["“]$/
/** Words of a name or title between the closing mark and the verb, at most. */
const REACH = 14

/**
 * "“It was magical,” Cole said" with words of both in one clause: what stands within the marks is said, and whoever
 * stands outside beside the verb says it.
 */
export function partQuotation(draft: DraftTree, at: number): void {
  if (!CLOSING.test(wordAt(draft, at)) || !/^[,?!]$/.test(wordAt(draft, at - 1))) return
  const verb = findReport(draft, at)
  if (verb === null) return
  const first = findOpening(draft, at) + 1
  const inside = (word: number) => word >= first && word < at
  const tops = draft.words.map((_, word) => word).filter((word) => inside(word) && !inside(headAt(draft, word)))
  const said = headOfContent(draft, verb, inside, tops)
  if (said === null) return
  if (isAbove(draft, said, verb)) promote(draft, verb, said, 'ccomp')
  else hang(draft, said, verb, 'ccomp')
  for (const word of tops)
    if (word !== said && headAt(draft, word) > at) hang(draft, word, said, placeOf(draft, word, said))
  const speaker = speakerOf(draft, at, verb)
  if (speaker !== null && headAt(draft, speaker) !== verb) hang(draft, speaker, verb, 'nsubj')
}

/** What belongs before a verb belongs to none that stands before it. */
function placeOf(draft: DraftTree, word: number, said: number): string {
  const relation = relationAt(draft, word)
  if (relation === 'nmod') return 'obl'
  return word > said && /^(?:nsubj|aux|cop|mark)/.test(relation) ? 'dep' : relation
}

/** The verb of speech right behind the closing mark, or behind the noun that follows it and a name between commas. */
function findReport(draft: DraftTree, closing: number): number | null {
  let commas = 0
  for (let at = closing + 1; at <= closing + REACH && at < draft.words.length; at++) {
    if (wordAt(draft, at) === ',') commas++
    if (/^[.;:]$/.test(wordAt(draft, at)) || commas > 2) return null
    if (commas === 1 && isDescribing(draft, closing, at)) continue
    if (/^VB[DZP]$/.test(tagAt(draft, at))) return commas !== 1 && isSpeechVerb(lemmaAt(draft, at)) ? at : null
  }
  return null
}

/** "“No,” Cole, who leads the union, said": a verb behind "who" says who that is. */
const isDescribing = (draft: DraftTree, closing: number, at: number): boolean =>
  draft.words.slice(closing, at).some(({ lower }) => /^(?:who|whose)$/.test(lower))

/** The mark that opens the quotation; -1 where it began in an earlier sentence. */
function findOpening(draft: DraftTree, closing: number): number {
  for (let at = closing - 1; at >= 0; at--) if (OPENING.test(wordAt(draft, at))) return at
  return -1
}

/** The word within the marks that all others hang on: above the verb of speech, or below it. */
function headOfContent(
  draft: DraftTree,
  verb: number,
  inside: (word: number) => boolean,
  tops: readonly number[],
): number | null {
  let above = headAt(draft, verb)
  const told = (is: (word: number) => boolean) => tops.find(is)
  if (!inside(above))
    return (
      told((word) => relationAt(draft, word) === 'ccomp') ??
      told((word) => /^VB/.test(tagAt(draft, word))) ??
      tops[0] ??
      null
    )
  for (let steps = 0; inside(headAt(draft, above)) && steps < draft.words.length; steps++) above = headAt(draft, above)
  return above
}

/** The topmost noun between mark and verb, or the noun right behind the verb. */
function speakerOf(draft: DraftTree, closing: number, verb: number): number | null {
  const between = draft.words
    .map((_, word) => word)
    .filter((word) => word > closing && word < verb && isNoun(draft, word))
  const top = between.find((word) => !between.includes(headAt(draft, word)))
  if (top !== undefined) return top
  return verb === closing + 1 && /^(?:obj|xcomp|ccomp)$/.test(relationAt(draft, verb + 1)) ? verb + 1 : null
}
