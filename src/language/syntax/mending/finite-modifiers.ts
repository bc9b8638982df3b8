import { type DraftTree, hang, hanging, headAt, isNoun, promote, relationAt, tagAt, wordAt } from './draft-tree.ts'

const MODIFIER = /^(?:amod|compound|case|flat|nmod:desc|advmod|det)$/

/**
 * "Kenya imposed sanctions" with "imposed" as a modifier of "sanctions": a verb with a tense modifies no noun, and
 * neither does a gerund whose noun has a subordinator ("from imposing conditions"), so the verb takes the place of the
 * noun, and the noun is its object.
 */
export function raiseFiniteModifier(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (noun <= at || !MODIFIER.test(relationAt(draft, at)) || !isVerbal(draft, at, noun)) return
  const before = hanging(draft, noun, /^(?:compound|nmod|amod|nsubj|advmod|mark|aux|obl|cc$|punct)/).filter(
    (child) => child < at,
  )
  const above = headAt(draft, noun)
  const subject = above >= 0 && above < at && /^(?:flat|compound|appos|nmod|conj)/.test(relationAt(draft, noun))
  promote(draft, at, subject ? above : noun, subject ? 'nsubj' : 'obj', placeOf(draft, subject ? above : noun, at))
  if (subject) hang(draft, noun, at, 'obj')
  const doer = subject ? undefined : before.findLast((child) => isNoun(draft, child))
  for (const child of before) hang(draft, child, at, child === doer ? 'nsubj' : relationAt(draft, child))
}

/** "Tanks and jets shelled positions" as a list of nouns: a bare participle behind one of them is the verb. */
export function readListedSubject(draft: DraftTree, at: number): void {
  const object = headAt(draft, at)
  const first = headAt(draft, object)
  if (tagAt(draft, at) !== 'VBN' || relationAt(draft, at) !== 'amod' || !isNoun(draft, at - 1) || at > object) return
  if (relationAt(draft, object) !== 'conj' || relationAt(draft, first) !== 'root' || !isNoun(draft, first)) return
  if (hanging(draft, object, /^(?:cc|case|det)$/).some((child) => child < at)) return
  promote(draft, at, first, 'nsubj')
  hang(draft, object, at, 'obj')
}

/** "In occupied Crimea", "from seized ships" as clauses: a participle between a preposition and its noun modifies the noun. */
export function lowerModifier(draft: DraftTree, at: number): void {
  const [mark] = hanging(draft, at, /^(?:mark|case)$/)
  const [object, ...others] = hanging(draft, at, /^(?:obj|nsubj|obl|aux)/)
  if (mark !== at - 1 || !PLACING.test(wordAt(draft, mark)) || object !== at + 1 || others.length > 0) return
  if (!isNoun(draft, object) || relationAt(draft, object) !== 'obj') return
  hang(draft, object, headAt(draft, at), 'obl')
  hang(draft, at, object, 'amod')
  hang(draft, mark, object, 'case')
}

const PLACING = /^(?:in|of|from|near|across|inside|around|into|through|within)$/

const isVerbal = (draft: DraftTree, at: number, noun: number): boolean =>
  /^VB[DZP]$/.test(tagAt(draft, at)) ||
  (/^(?:JJ|VBN)$/.test(tagAt(draft, at)) && hasOwnSubject(draft, at)) ||
  (tagAt(draft, at) === 'VBN' && isBareClause(draft, at, noun)) ||
  (tagAt(draft, at) === 'VBG' && hanging(draft, noun, 'mark').some((child) => child === at - 1))

/** "The strike surprised markets" with "surprised" as an adjective that has a subject. */
const hasOwnSubject = (draft: DraftTree, at: number): boolean =>
  hanging(draft, at, 'nsubj').some((child) => child < at && tagAt(draft, child) !== 'WDT') &&
  hanging(draft, at, 'cop').length === 0

/** "Japan provided aid" as a sentence without a verb: a participle right behind a name, with nothing else to say. */
const isBareClause = (draft: DraftTree, at: number, noun: number): boolean =>
  /^(?:root|ccomp|parataxis)$/.test(relationAt(draft, noun)) &&
  hanging(draft, noun, /^(?:compound|nsubj|nmod)/).includes(at - 1) &&
  /^(?:NNPS?|PRP)$/.test(tagAt(draft, at - 1))

/** A gerund in the place of an oblique is an adverbial clause. */
const placeOf = (draft: DraftTree, noun: number, at: number): string =>
  tagAt(draft, at) === 'VBG' && /^(?:obj|obl|nmod)/.test(relationAt(draft, noun)) ? 'advcl' : relationAt(draft, noun)
