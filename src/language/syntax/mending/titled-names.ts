import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isAbove,
  isNoun,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'

/**
 * "Met Peru’s President Ana Ruiz" with Ruiz as an apposition of Peru, or as one more subject beside it: what stands before
 * a genitive owns the noun behind it.
 */
export function readGenitive(draft: DraftTree, at: number): void {
  const owner = headAt(draft, at)
  const owned = phraseHead(draft, at + 1)
  if (tagAt(draft, at) !== 'POS' || relationAt(draft, at) !== 'case' || owner > at || owned < 0) return
  if (/^(?:nmod:poss|flat|compound)$/.test(relationAt(draft, owner))) return
  const above = headAt(draft, owned)
  if (above === owner) lowerOwner(draft, owner, owned)
  else if (above === headAt(draft, owner)) hang(draft, owner, owned, 'nmod:poss')
  else if (headAt(draft, above) === owner && above > owned) {
    lowerOwner(draft, owner, above)
    hang(draft, owner, owned, 'nmod:poss')
  }
}

/** Puts a word of the owner’s in its place, with all that hangs on it but its own name and genitive. */
function lowerOwner(draft: DraftTree, owner: number, over: number): void {
  promote(draft, over, owner, 'nmod:poss')
  for (const child of hanging(draft, owner, /./))
    if (!isOwnWord(draft, child)) hang(draft, child, over, relationAt(draft, child))
}

const isOwnWord = (draft: DraftTree, at: number): boolean =>
  tagAt(draft, at) === 'POS' || /^(?:flat|compound|amod|nmod|nmod:poss|det)$/.test(relationAt(draft, at))

/** The head of the phrase that opens at a word, where it is a noun. */
function phraseHead(draft: DraftTree, from: number): number {
  let at = from
  for (let head = headAt(draft, at); head > at && INNER.test(relationAt(draft, at)); head = headAt(draft, at)) at = head
  return isNoun(draft, at) ? at : -1
}

const INNER = /^(?:amod|compound|nmod:desc|nummod|flat|advmod)$/

/**
 * "Met its president, Ana Ruiz, in Lima" with Ruiz as one more object or as somebody spoken to: a name between commas
 * behind a noun says who that is.
 */
export function readNameBehind(draft: DraftTree, at: number): void {
  const head = headAt(draft, at)
  if (tagAt(draft, at) !== 'NNP' || !LOOSE.test(relationAt(draft, at))) return
  if (hanging(draft, at, /^(?:case|cc)$/).length > 0 || (head > at && !isCutOff(draft, at, head))) return
  const noun = titleBefore(draft, nameStart(draft, at))
  if (noun < 0 || isAbove(draft, at, noun)) return
  const beside = headAt(draft, noun) === head && isOwned(draft, noun)
  if (head > at || head === noun || beside || /^VB/.test(tagAt(draft, head))) hang(draft, at, noun, 'appos')
}

const LOOSE = /^(?:parataxis|vocative|nsubj|obj|obl|dep|list|discourse|advmod|conj|compound|appos)$/

/** "Peru’s president, Ana Ruiz, and Tom Cole met" with Ruiz as a second subject that Cole is joined to: he is joined to the president. */
export function readNamedPartner(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const noun = titleBefore(draft, nameStart(draft, at))
  if (tagAt(draft, at) !== 'NNP' || relationAt(draft, at) !== 'nsubj' || noun < 0 || headAt(draft, noun) !== verb)
    return
  const joined = hanging(draft, at, /^conj$/)
  if (joined.length === 0 || relationAt(draft, noun) !== 'nsubj') return
  hang(draft, at, noun, 'appos')
  for (const partner of joined) hang(draft, partner, noun, 'conj')
}

/** "According to its president, Ana Ruiz, the war ended" with Ruiz as what ended and the war as who she is: the noun behind the second comma is the subject. */
export function readNamedSource(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const noun = titleBefore(draft, nameStart(draft, at))
  const [subject] = hanging(draft, at, /^appos$/).filter((child) => child > at)
  if (tagAt(draft, at) !== 'NNP' || relationAt(draft, at) !== 'nsubj' || noun < 0 || headAt(draft, noun) !== verb)
    return
  if (!isSource(draft, noun) || subject === undefined || subject > verb) return
  hang(draft, subject, verb, 'nsubj')
  hang(draft, at, noun, 'appos')
}

const isSource = (draft: DraftTree, noun: number): boolean =>
  relationAt(draft, noun) === 'obl' &&
  hanging(draft, noun, /^case$/).some((child) => wordAt(draft, child) === 'according')

/** A comma right behind the name, then a preposition of what it hangs on, or the verb that it would be the subject of. */
function isCutOff(draft: DraftTree, at: number, head: number): boolean {
  const end = Math.max(at, ...hanging(draft, at, /^flat$/))
  if (wordAt(draft, end + 1) !== ',') return false
  return tagAt(draft, end + 2) === 'IN' || (wordBefore(draft, head) === end + 1 && !hasOtherSubject(draft, head, at))
}

const hasOtherSubject = (draft: DraftTree, verb: number, at: number): boolean =>
  hanging(draft, verb, /^nsubj/).some((child) => child !== at)

const nameStart = (draft: DraftTree, at: number): number => Math.min(at, ...hanging(draft, at, /^(?:compound|flat)$/))

/** The common noun with an owner or article right before a comma, or before "of Peru" and a comma. */
function titleBefore(draft: DraftTree, at: number): number {
  if (wordAt(draft, at - 1) !== ',') return -1
  let noun = at - 2
  while (tagAt(draft, noun) !== 'NN' && /^(?:nmod|flat|compound)$/.test(relationAt(draft, noun)))
    noun = headAt(draft, noun)
  while (relationAt(draft, noun) === 'nmod' && isOf(draft, noun) && !isOwned(draft, noun)) noun = headAt(draft, noun)
  const owned = isOwned(draft, noun) || hanging(draft, noun, /^det$/).length > 0
  return owned && noun < at && tagAt(draft, noun) === 'NN' ? noun : -1
}

const isOwned = (draft: DraftTree, at: number): boolean => hanging(draft, at, /^nmod:poss$/).length > 0

/** "A spokesman for the union, Tom Cole": what he speaks for has no name here. */
const isOf = (draft: DraftTree, at: number): boolean =>
  hanging(draft, at, /^case$/).some((child) => /^(?:of|for|at|in)$/.test(wordAt(draft, child)))

/** "The president, Ana Ruiz, in Lima" with a Ruiz in Lima: what stands behind the second comma tells where the verb is. */
export function raiseBehindName(draft: DraftTree, at: number): void {
  const [preposition] = hanging(draft, at, /^case$/)
  const name = headAt(draft, at)
  const noun = headAt(draft, name)
  if (!/^(?:nmod|obl)$/.test(relationAt(draft, at)) || relationAt(draft, name) !== 'appos' || preposition === undefined)
    return
  if (wordAt(draft, preposition - 1) !== ',' || wordAt(draft, name - 1) !== ',' || preposition < name) return
  let verb = headAt(draft, noun)
  while (verb >= 0 && /^(?:nmod|obj|obl)$/.test(relationAt(draft, verb)) && isNoun(draft, verb))
    verb = headAt(draft, verb)
  if (/^VB/.test(tagAt(draft, verb))) hang(draft, at, verb, 'obl')
}

/** "With Ana Ruiz, the Peruvian minister" with the name as part of the noun: a comma parts them, and the noun describes the name. */
export function partNameBefore(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (tagAt(draft, at) !== 'NNP' || !/^(?:compound|nmod:desc|amod|flat)$/.test(relationAt(draft, at)) || noun < at)
    return
  const end = Math.max(at, ...hanging(draft, at, /^flat$/))
  if (wordAt(draft, end + 1) !== ',' || tagAt(draft, noun) !== 'NN') return
  promote(draft, at, noun, 'appos')
  for (const child of hanging(draft, noun, /^(?:case|cc|mark|nmod:desc|compound|amod)$/))
    if (child < at) hang(draft, child, at, relationAt(draft, child))
}

/** "With Ana Ruiz in Lima" with "with" as what is met: a preposition before a noun marks it. */
export function lowerPreposition(draft: DraftTree, at: number): void {
  const behind = hanging(draft, at, /^(?:nsubj|obj|obl|nmod|fixed)$/).filter((child) => child > at)
  const governed = behind.filter((child) => hanging(draft, child, /^case$/).length === 0)
  const [noun, ...others] = governed.length > 0 ? governed : behind
  if (noun === undefined || others.length > 0 || !/^(?:obl|obj|nmod)$/.test(relationAt(draft, at))) return
  if (!isNoun(draft, noun)) return
  const verbal = /^VB/.test(tagAt(draft, headAt(draft, at)))
  promote(draft, noun, at, 'case', verbal ? 'obl' : 'nmod')
  for (const late of hanging(draft, at, /^obl$/)) hang(draft, late, headAt(draft, noun), relationAt(draft, noun))
}

/** "Ruiz and Kenyan President Tom Cole" with the title as who is joined: the name behind it is. */
export function joinNamed(draft: DraftTree, at: number): void {
  const title = at - 1
  if (tagAt(draft, title) !== 'NNP' || relationAt(draft, title) !== 'conj' || tagAt(draft, at) !== 'NNP') return
  const first = headAt(draft, title)
  const beside = headAt(draft, at) === headAt(draft, first) && relationAt(draft, at) === relationAt(draft, first)
  const within = headAt(draft, at) === title && hanging(draft, title, /^flat$/).some((child) => child > at)
  if (!beside && !within) return
  promote(draft, at, title, 'nmod:desc')
  for (const child of hanging(draft, title, /^(?:amod|cc|punct|case|flat|appos|nmod|nmod:poss)$/))
    hang(draft, child, at, relationAt(draft, child))
}

/** "Ruiz and President Tom Cole" with Cole as part of the name Ruiz: what stands behind "and" is a name of its own. */
export function partJoinedName(draft: DraftTree, at: number): void {
  const first = headAt(draft, at)
  if (tagAt(draft, at) !== 'NNP' || !/^(?:flat|appos)$/.test(relationAt(draft, at)) || first > at) return
  const joint = draft.words.findIndex(({ xpos }, word) => word > first && word < at && xpos === 'CC')
  if (joint < 0 || tagAt(draft, first) !== 'NNP' || !isNameFrom(draft, joint, at)) return
  hang(draft, at, first, 'conj')
  hang(draft, joint, at, 'cc')
  for (const part of hanging(draft, first, /^flat$/)) if (part > at) hang(draft, part, at, 'flat')
}

/** Nothing but titles and names from "and" on. */
const isNameFrom = (draft: DraftTree, joint: number, at: number): boolean =>
  draft.words.slice(joint + 1, at).every(({ xpos }) => /^(?:NNP|JJ|NN|POS)$/.test(xpos))

/** "Met Kenyan President Tom Cole" with the president as the object or subject of "Kenyan": without a verb it has neither. */
export function readDemonym(draft: DraftTree, at: number): void {
  const demonym = headAt(draft, at)
  const above = headAt(draft, demonym)
  if (!/^(?:obj|nsubj|appos)$/.test(relationAt(draft, at)) || demonym > at || above < 0) return
  if (!/^(?:NNP|JJ)$/.test(tagAt(draft, demonym)) || hanging(draft, demonym, /^(?:cop|det)$/).length > 0) return
  const between = draft.words.slice(demonym + 1, at)
  if (between.length === 0 || !between.every(({ xpos }) => /^(?:NNP|NN|JJ)$/.test(xpos)) || !isNoun(draft, at)) return
  const relation = relationAt(draft, demonym)
  promote(draft, at, demonym, 'amod', /^(?:xcomp|ccomp)$/.test(relation) ? 'obj' : relation)
  for (const late of hanging(draft, demonym, /^obl/))
    hang(draft, late, /^VB/.test(tagAt(draft, above)) ? above : at, 'obl')
}

/** "Peru’s Minister Ruiz left" with Peru as part of the verb: what stands before the subject’s name belongs to it. */
export function lowerTitle(draft: DraftTree, at: number): void {
  const [subject] = hanging(draft, at, /^nsubj/)
  if (subject === undefined || subject > at || tagAt(draft, subject) !== 'NNP') return
  for (const child of hanging(draft, at, /^(?:nmod:poss|compound|amod)$/))
    if (child < subject && /^(?:NNP|JJ|NN)$/.test(tagAt(draft, child)))
      hang(draft, child, subject, relationAt(draft, child))
}

/** "Called on Ruiz to leave" with Ruiz as the subject of leaving alone: the preposition before her marks whom the verb is about. */
export function readCalledOn(draft: DraftTree, at: number): void {
  const infinitive = headAt(draft, at)
  const preposition = draft.words.findLastIndex(
    ({ xpos }, word) => word < at && xpos === 'IN' && hanging(draft, word, /./).length === 0,
  )
  const verb = headAt(draft, preposition)
  if (relationAt(draft, at) !== 'nsubj' || tagAt(draft, infinitive) !== 'VB' || headAt(draft, infinitive) !== verb)
    return
  if (preposition !== verb + 1 || relationAt(draft, preposition) === 'mark') return
  if (hanging(draft, infinitive, /^mark$/).some((mark) => wordAt(draft, mark) !== 'to')) return
  hang(draft, at, verb, 'obl')
  hang(draft, preposition, at, 'case')
}

/** "Peru’s president, Ana Ruiz, left" with the president as an oblique: without a preposition, and called by name, it is the subject. */
export function raiseNamed(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (relationAt(draft, at) !== 'obl' || verb < at || hanging(draft, at, /^case$/).length > 0) return
  const named = hanging(draft, at, /^appos$/).some((child) => tagAt(draft, child) === 'NNP')
  if (named && hasTense(draft, verb) && !hasSubject(draft, verb))
    hang(draft, at, verb, hanging(draft, verb, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj')
}

/** "Ruiz, the minister, and Cole met" with Cole alone as who meets: the name that the sentence would be is the first subject. */
export function joinFirstSubject(draft: DraftTree, at: number): void {
  const name = headAt(draft, at)
  const [subject] = hanging(draft, at, /^nsubj$/)
  const [joint] = hanging(draft, at, /^cc$/)
  if (relationAt(draft, at) !== 'conj' || relationAt(draft, name) !== 'root' || !isNoun(draft, name)) return
  if (subject === undefined || joint === undefined || joint > subject || !hasTense(draft, at)) return
  if (hanging(draft, name, /^(?:cop|nsubj|case|mark)/).length > 0) return
  promote(draft, at, name, 'nsubj')
  hang(draft, subject, name, 'conj')
  hang(draft, joint, subject, 'cc')
}

/**
 * "Talks between Ruiz and President Tom Cole failed" with Cole as the subject: "between" asks for two, and the second is
 * joined to the first.
 */
export function joinBetween(draft: DraftTree, at: number): void {
  const first = headAt(draft, at)
  const noun = headAt(draft, first)
  if (wordAt(draft, at) !== 'between' || noun < 0 || noun > at || hanging(draft, first, /^conj$/).length > 0) return
  const joint = draft.words.findIndex(({ lower }, word) => word > first && lower === 'and')
  const second = joint < 0 ? -1 : nameBehind(draft, joint)
  const verb = headAt(draft, second)
  if (second < 0 || verb < second || relationAt(draft, second) !== 'nsubj' || noun === verb) return
  hang(draft, second, first, 'conj')
  hang(draft, joint, second, 'cc')
  if (headAt(draft, verb) === noun) promote(draft, verb, noun, 'nsubj')
}

/** The head of the name with titles that opens right behind a word; -1 where none does. */
function nameBehind(draft: DraftTree, before: number): number {
  const head = phraseHead(draft, before + 1)
  return head >= 0 && tagAt(draft, head) === 'NNP' ? head : -1
}
