import {
  type DraftTree,
  hang,
  hanging,
  hasTense,
  headAt,
  isAbove,
  isNoun,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'
import { OFFICE } from './titled-names.ts'

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
  const beside = headAt(draft, noun) === head && (isOwned(draft, noun) || isLastBody(draft, noun, at))
  const behindOwner = headAt(draft, head) === noun && hanging(draft, at, /^flat$/).length > 0
  if (head > at || head === noun || beside || behindOwner || /^VB/.test(tagAt(draft, head)))
    hang(draft, at, noun, 'appos')
}

const LOOSE = /^(?:parataxis|vocative|nsubj|obj|obl|dep|list|discourse|advmod|conj|compound|appos)$/

const BODY =
  /^(?:group|party|company|firm|alliance|bloc|movement|militia|organization|organisation|agency|union|bank|army|force|faction|cartel|gang)$/

/** "A truce between Peru and the Army of Norland, the largest rebel group," with a group that is a truce: bodies are what the nearest name is. */
export function lowerApposed(draft: DraftTree, at: number): void {
  if (!BODY.test(wordAt(draft, at))) return
  const opening = Math.min(at, ...hanging(draft, at, /^(?:det|nmod:poss|amod|compound)$/))
  const first = Math.min(opening, ...hanging(draft, opening, /./))
  let name = first - 2
  if (wordAt(draft, first - 1) !== ',' || tagAt(draft, name) !== 'NNP') return
  while (/^(?:flat|compound)$/.test(relationAt(draft, name))) name = headAt(draft, name)
  if (headAt(draft, at) < name && name < first && !isAbove(draft, at, name)) hang(draft, at, name, 'appos')
}

/** "Peru’s president, Ana Ruiz, and Tom Cole met" with Ruiz as a second subject that Cole is joined to: he is joined to the president. */
export function readNamedPartner(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const noun = titleBefore(draft, nameStart(draft, at))
  if (tagAt(draft, at) !== 'NNP' || relationAt(draft, at) !== 'nsubj' || noun < 0 || headAt(draft, noun) !== verb)
    return
  const joined = hanging(draft, at, 'conj')
  if (joined.length === 0 || relationAt(draft, noun) !== 'nsubj') return
  hang(draft, at, noun, 'appos')
  for (const partner of joined) hang(draft, partner, noun, 'conj')
}

/** "According to its president, Ana Ruiz, the war ended" with Ruiz as what ended and the war as who she is: the noun behind the second comma is the subject. */
export function readNamedSource(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const noun = titleBefore(draft, nameStart(draft, at))
  const [subject] = hanging(draft, at, 'appos').filter((child) => child > at)
  if (tagAt(draft, at) !== 'NNP' || relationAt(draft, at) !== 'nsubj' || noun < 0 || headAt(draft, noun) !== verb)
    return
  if (!isSource(draft, noun) || subject === undefined || subject > verb) return
  hang(draft, subject, verb, 'nsubj')
  hang(draft, at, noun, 'appos')
}

const isSource = (draft: DraftTree, noun: number): boolean =>
  relationAt(draft, noun) === 'obl' &&
  hanging(draft, noun, 'case').some((child) => wordAt(draft, child) === 'according')

/** A comma right behind the name, then a preposition of what it hangs on, or the verb that it would be the subject of. */
function isCutOff(draft: DraftTree, at: number, head: number): boolean {
  const end = Math.max(at, ...hanging(draft, at, 'flat'))
  if (wordAt(draft, end + 1) !== ',') return false
  return tagAt(draft, end + 2) === 'IN' || (wordBefore(draft, head) === end + 1 && !hasOtherSubject(draft, head, at))
}

const hasOtherSubject = (draft: DraftTree, verb: number, at: number): boolean =>
  hanging(draft, verb, /^nsubj/).some((child) => child !== at)

const nameStart = (draft: DraftTree, at: number): number =>
  Math.min(at, ...hanging(draft, at, /^(?:compound|flat|nmod:desc)$/))

/** The common noun with an owner or article right before a comma, or before "of Peru" and a comma; "Peru's President" is one too. */
function titleBefore(draft: DraftTree, at: number): number {
  if (wordAt(draft, at - 1) !== ',') return -1
  let noun = at - 2
  if (OFFICE.test(wordAt(draft, noun)) && isOwned(draft, noun)) return noun
  while (tagAt(draft, noun) !== 'NN' && /^(?:nmod|flat|compound)$/.test(relationAt(draft, noun)))
    noun = headAt(draft, noun)
  while (relationAt(draft, noun) === 'nmod' && isOf(draft, noun) && !isOwned(draft, noun)) noun = headAt(draft, noun)
  const owned = isOwned(draft, noun) || hanging(draft, noun, 'det').length > 0
  return owned && noun < at && tagAt(draft, noun) === 'NN' ? noun : -1
}

const isOwned = (draft: DraftTree, at: number): boolean => hanging(draft, at, 'nmod:poss').length > 0

/** "Between Norland and the Brazilian company, Fiatto, was": a body that "and" joins as the last, and a name that a comma or the end closes. */
function isLastBody(draft: DraftTree, noun: number, at: number): boolean {
  const joined = hanging(draft, noun, 'cc').some((child) => wordAt(draft, child) === 'and')
  const end = Math.max(at, ...hanging(draft, at, 'flat'))
  const closed = /^[,.]$/.test(wordAt(draft, end + 1)) && !/^(?:and|or)$/.test(wordAt(draft, end + 2))
  return BODY.test(wordAt(draft, noun)) && joined && closed
}

/** "A spokesman for the union, Tom Cole": what he speaks for has no name here. */
const isOf = (draft: DraftTree, at: number): boolean =>
  hanging(draft, at, 'case').some((child) => /^(?:of|for|at|in)$/.test(wordAt(draft, child)))

/** "The president, Ana Ruiz, in Lima" with a Ruiz in Lima: what stands behind the second comma tells where the verb is. */
export function raiseBehindName(draft: DraftTree, at: number): void {
  const [preposition] = hanging(draft, at, 'case')
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
  const end = Math.max(at, ...hanging(draft, at, 'flat'))
  if (wordAt(draft, end + 1) !== ',' || tagAt(draft, noun) !== 'NN') return
  promote(draft, at, noun, 'appos')
  for (const child of hanging(draft, noun, /^(?:case|cc|mark|nmod:desc|compound|amod)$/))
    if (child < at) hang(draft, child, at, relationAt(draft, child))
}

/** "The construction company Norland Steel" with the name as a part of "company": it says who that is. */
export function readNameOf(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (tagAt(draft, at) !== 'NNP' || relationAt(draft, at) !== 'flat' || !/^NNS?$/.test(tagAt(draft, noun))) return
  if (noun > at || /^\p{Lu}/u.test(draft.words[noun]?.text ?? '')) return
  for (const child of hanging(draft, noun, /^flat$/)) if (child > at) hang(draft, child, at, 'flat')
  hang(draft, at, noun, 'appos')
}

/** "Peru’s president, Ana Ruiz, was ousted" with what happened as an apposition: the name between the commas is that of the noun, which is the subject. */
export function readApposedSubject(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const [name, other] = hanging(draft, at, /^nsubj/)
  if (name === undefined || other !== undefined || !hasTense(draft, at) || !isNoun(draft, noun)) return
  const bare = hanging(draft, noun, /^(?:cop|nsubj|case|mark|appos)/).every((child) => child === at)
  if (!bare || !/^(?:root|ccomp|parataxis)$/.test(relationAt(draft, noun)) || tagAt(draft, name) !== 'NNP') return
  if (wordAt(draft, noun + 1) !== ',' || wordAt(draft, wordBefore(draft, at)) !== ',') return
  const role = relationAt(draft, name)
  promote(draft, at, noun, role)
  hang(draft, name, noun, 'appos')
}

/** "Its envoy in Peru, Kenyan doctor Ana Ruiz," or "Ana Ruiz," alone, with her as what Peru is: who has a name says who the envoy is. */
export function raiseCalling(draft: DraftTree, at: number): void {
  const place = headAt(draft, at)
  const noun = headAt(draft, place)
  const named = hanging(draft, at, /^(?:flat|appos)$/).some((child) => tagAt(draft, child) === 'NNP')
  if (!named || relationAt(draft, place) !== 'nmod' || tagAt(draft, place) !== 'NNP' || tagAt(draft, noun) !== 'NN')
    return
  const called = hanging(draft, at, 'nmod:desc').some((child) => tagAt(draft, child) === 'NN')
  const fits = tagAt(draft, at) === 'NN' || called || OFFICE.test(lemmaAt(draft, noun))
  if (fits && place < at && noun < place) hang(draft, at, noun, 'appos')
}
