import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isNoun,
  promote,
  relationAt,
  tagAt,
  wordAt,
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
export function phraseHead(draft: DraftTree, from: number): number {
  let at = from
  for (let head = headAt(draft, at); head > at && INNER.test(relationAt(draft, at)); head = headAt(draft, at)) at = head
  return isNoun(draft, at) ? at : -1
}

const INNER = /^(?:amod|compound|nmod:desc|nummod|flat|advmod)$/

/** Offices that stand with a capital before or behind names. */
export const OFFICE =
  /^(?:president|minister|premier|chancellor|king|queen|emir|sultan|governor|mayor|ambassador|chairman|chairwoman|chief|secretary|director|speaker)$/

/** "Met Kenyan President Tom Cole" with the president as the object or subject of "Kenyan", or as a part of that name: without a verb it has neither. */
export function readDemonym(draft: DraftTree, at: number): void {
  const demonym = headAt(draft, at)
  const above = headAt(draft, demonym)
  if (!/^(?:obj|nsubj|appos|flat)$/.test(relationAt(draft, at)) || demonym > at || above < 0) return
  if (!/^(?:NNP|JJ)$/.test(tagAt(draft, demonym)) || hanging(draft, demonym, /^(?:cop|det)$/).length > 0) return
  const between = draft.words.slice(demonym + 1, at)
  if (between.length === 0 || !between.every(({ xpos }) => /^(?:NNP|NN|JJ)$/.test(xpos)) || !isNoun(draft, at)) return
  const titled = /(?:n|sh|se|i|ic)$/.test(wordAt(draft, demonym)) && between.some(({ lower }) => OFFICE.test(lower))
  if (relationAt(draft, at) === 'flat' && !titled) return
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

/** "Peru’s president, Ana Ruiz, left" with the president as an oblique: without a preposition, and called by name, it is the subject. */
export function raiseNamed(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (relationAt(draft, at) !== 'obl' || verb < at || hanging(draft, at, 'case').length > 0) return
  const named = hanging(draft, at, 'appos').some((child) => tagAt(draft, child) === 'NNP')
  if (named && hasTense(draft, verb) && !hasSubject(draft, verb))
    hang(draft, at, verb, hanging(draft, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj')
}
