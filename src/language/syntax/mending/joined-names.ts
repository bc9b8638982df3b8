import {
  type DraftTree,
  hang,
  hanging,
  hasTense,
  headAt,
  isNoun,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'

/** "Ruiz and Kenyan President Tom Cole" with the title as who is joined: the name behind it is. */
export function joinNamed(draft: DraftTree, at: number): void {
  const title = at - 1
  if (tagAt(draft, title) !== 'NNP' || relationAt(draft, title) !== 'conj' || tagAt(draft, at) !== 'NNP') return
  const first = headAt(draft, title)
  const beside = headAt(draft, at) === headAt(draft, first) && relationAt(draft, at) === relationAt(draft, first)
  const within = headAt(draft, at) === title && hanging(draft, title, 'flat').some((child) => child > at)
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
  for (const part of hanging(draft, first, 'flat')) if (part > at) hang(draft, part, at, 'flat')
}

/** Nothing but titles and names from "and" on. */
const isNameFrom = (draft: DraftTree, joint: number, at: number): boolean =>
  draft.words.slice(joint + 1, at).every(({ xpos }) => /^(?:NNP|JJ|NN|POS)$/.test(xpos))

/** "Ruiz, the minister, and Cole met" with Cole alone as who meets: the name that the sentence would be is the first subject. */
export function joinFirstSubject(draft: DraftTree, at: number): void {
  const name = headAt(draft, at)
  const [subject] = hanging(draft, at, 'nsubj')
  const [joint] = hanging(draft, at, 'cc')
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
  if (wordAt(draft, at) !== 'between' || noun < 0 || noun > at || hanging(draft, first, 'conj').length > 0) return
  const joint = draft.words.findIndex(({ lower }, word) => word > first && lower === 'and')
  const second = joint < 0 ? -1 : subjectBehind(draft, joint)
  const verb = headAt(draft, second)
  if (second < 0 || verb < second || relationAt(draft, second) !== 'nsubj' || noun === verb) return
  hang(draft, second, first, 'conj')
  hang(draft, joint, second, 'cc')
  if (headAt(draft, verb) === noun) promote(draft, verb, noun, 'nsubj')
}

/** The noun, hung as a subject, whose words open right behind a word; -1 where none does. */
function subjectBehind(draft: DraftTree, before: number): number {
  let at = before + 1
  while (relationAt(draft, at) !== 'nsubj' && headAt(draft, at) > at) at = headAt(draft, at)
  return isNoun(draft, at) ? at : -1
}

/** "Ruiz of Peru, Cole of Kenya and Paz of Chile met" with Cole joined to Peru: what has the same preposition behind it is joined to the same. */
export function joinParallel(draft: DraftTree, at: number): void {
  const place = headAt(draft, at)
  const person = headAt(draft, place)
  if (relationAt(draft, at) !== 'conj' || relationAt(draft, place) !== 'nmod' || tagAt(draft, person) !== 'NNP') return
  const before = prepositionOf(draft, place)
  const parallel = hanging(draft, at, 'nmod').some((child) => child > at && prepositionOf(draft, child) === before)
  if (/^(?:of|from)$/.test(before) && parallel && hanging(draft, at, 'case').length === 0)
    hang(draft, at, person, 'conj')
}

const prepositionOf = (draft: DraftTree, at: number): string => wordAt(draft, hanging(draft, at, 'case')[0] ?? -1)
