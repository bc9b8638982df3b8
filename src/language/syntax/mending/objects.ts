import { type DraftTree, hang, hanging, headAt, isNoun, lemmaAt, relationAt, tagAt, wordAt } from './draft-tree.ts'

/** "The treaty runs" with "the" as part of "runs": an article belongs to the noun that follows it. */
export function readArticle(draft: DraftTree, at: number): void {
  if (relationAt(draft, at) !== 'det' || !/^(?:the|an?)$/.test(wordAt(draft, at))) return
  const head = headAt(draft, at)
  if (!/^VB[DZP]$/.test(tagAt(draft, head)) || !isNoun(draft, at + 1) || at + 1 >= head) return
  if (headAt(draft, at + 1) === head) hang(draft, at, at + 1, 'det')
}

/** "Acting Mayor Ruiz left" with "acting" as a verb: before a title with a capital it says how the office is held. */
export function readActing(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (wordAt(draft, at) !== 'acting' || !/^(?:csubj|advcl|ccomp|root|amod)/.test(relationAt(draft, at))) return
  const next = draft.words[at + 1]
  const name = draft.words.findIndex(
    (_, word) => word > at && headAt(draft, word) === verb && /^nsubj/.test(relationAt(draft, word)),
  )
  if (verb < at || name < at || next?.xpos !== 'NNP') return
  for (const child of hanging(draft, at, /^(?:obj|obl|xcomp)/)) hang(draft, child, name, 'compound')
  hang(draft, at, name, 'amod')
}

/** "Spans various domains" with "domains" as a modifier: a noun right of a verb without preposition and object is its object. */
export function readBareObject(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (relationAt(draft, at) !== 'nmod' || verb < 0 || verb > at || !/^VB/.test(tagAt(draft, verb))) return
  const governed = hanging(draft, at, 'case').length > 0 || hanging(draft, verb, 'obj').length > 0
  if (isNoun(draft, at) && !governed) hang(draft, at, verb, 'obj')
}

/**
 * "Met Chancellor Olaf Scholz in Paris" or "met with Scholz in Paris" with Scholz as the subject of Paris: a noun before a
 * preposition is what the verb or the preposition before it governs, and what that preposition governs hangs beside it.
 */
export function partPlace(draft: DraftTree, at: number): void {
  const head = headAt(draft, at)
  if (!/^(?:obj|obl|nmod|ccomp|xcomp)$/.test(relationAt(draft, at)) || head < 0) return
  const [object, ...others] = hanging(draft, at, 'nsubj')
  const prepositions = hanging(draft, at, 'case')
  const before = prepositions.find((word) => object !== undefined && word < object)
  const behind = prepositions.find((word) => object !== undefined && word > object)
  if (object === undefined || behind === undefined || others.length > 0 || object < head) return
  if (hanging(draft, at, 'cop').length > 0 || !isOpen(draft, head, at, before)) return
  for (const child of hanging(draft, at, /^(?:amod|compound|det|nummod|nmod)/).filter((other) => other < object))
    hang(draft, child, object, relationAt(draft, child))
  hang(draft, object, head, before === undefined ? 'obj' : relationAt(draft, at).replace('obj', 'obl'))
  if (before !== undefined) hang(draft, before, object, 'case')
  if (/^VB/.test(tagAt(draft, head))) hang(draft, at, head, 'obl')
}

/** A verb without another object; behind a preposition any verb or noun. */
const isOpen = (draft: DraftTree, head: number, at: number, preposition: number | undefined): boolean =>
  preposition === undefined
    ? /^VB/.test(tagAt(draft, head)) && !hanging(draft, head, 'obj').some((other) => other !== at)
    : /^(?:VB|NN)/.test(tagAt(draft, head))

/** "Ruiz thanked Cole" with Cole as a second subject: what stands behind a verb that has a subject before it is its object. */
export function readSecondSubject(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (relationAt(draft, at) !== 'nsubj' || verb < 0 || verb > at || !/^VB/.test(tagAt(draft, verb))) return
  if (hanging(draft, verb, /^(?:obj|ccomp|xcomp|cop|aux:pass)$/).length > 0 || !isNoun(draft, at)) return
  if (hanging(draft, verb, 'nsubj').some((other) => other < verb)) hang(draft, at, verb, 'obj')
}

const BEFORE_GERUND =
  /^(?:deny|admit|avoid|consider|suggest|recommend|risk|begin|start|stop|continue|keep|resume|finish)$/

/** "Denied holding talks" with "holding" as a modifier: a gerund right behind such a verb is what is denied, and has the noun for its object. */
export function readGerundObject(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (tagAt(draft, at) !== 'VBG' || !/^(?:compound|amod)$/.test(relationAt(draft, at)) || verb !== at - 1) return
  if (relationAt(draft, noun) !== 'obj' || !BEFORE_GERUND.test(lemmaAt(draft, verb))) return
  for (const child of hanging(draft, noun, /^(?:nmod|obl)/)) hang(draft, child, at, 'obl')
  hang(draft, at, verb, 'xcomp')
  hang(draft, noun, at, 'obj')
}

const APPOINTING = /^(?:appoint|name|elect|nominate|make|declare|crown|proclaim|designate)$/

/** "Appointed her head of the bank" with "her" as the owner of a head: she is appointed, the noun tells what she becomes. */
export function readAppointed(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (wordAt(draft, at) !== 'her' || noun !== at + 1 || tagAt(draft, noun) !== 'NN' || at !== verb + 1) return
  if (relationAt(draft, noun) !== 'obj' || !APPOINTING.test(lemmaAt(draft, verb))) return
  if (!/^(?:of|to|for)$/.test(wordAt(draft, noun + 1))) return
  hang(draft, at, verb, 'obj')
  hang(draft, noun, verb, 'xcomp')
}

/**
 * "On lifting bans and easing trade with Peru" with trade as a second object of "lifting": what follows the second verb
 * is its own, where the first has an object already.
 */
export function partObjects(draft: DraftTree, at: number): void {
  const first = headAt(draft, at)
  if (relationAt(draft, at) !== 'conj' || !/^VB/.test(tagAt(draft, at)) || !/^VB/.test(tagAt(draft, first))) return
  const objects = hanging(draft, first, 'obj')
  const late = objects.find((object) => object > at)
  if (late === undefined || objects[0] === late || hanging(draft, at, 'obj').length > 0) return
  for (const child of hanging(draft, first, /^(?:obj|obl)$/).filter((other) => other >= late))
    hang(draft, child, at, relationAt(draft, child))
}

/** "Obliges both sides to halt operations" with halt operations of the sides: behind "to" a verb before a noun is what they are to do. */
export function readInfinitive(draft: DraftTree, at: number): void {
  const object = headAt(draft, at)
  const bound = headAt(draft, object)
  const infinitive = tagAt(draft, at - 1) === 'TO' && object > at && isNoun(draft, object)
  if (!infinitive || !/^(?:nmod|obl)/.test(relationAt(draft, object)) || bound >= at - 1 || bound < 0) return
  const verb = isNoun(draft, bound) ? headAt(draft, bound) : bound
  const taken = bound !== verb && relationAt(draft, bound) === 'obj' && /^VB/.test(tagAt(draft, verb))
  hang(draft, at, taken || bound === verb ? verb : bound, taken || bound === verb ? 'xcomp' : 'acl')
  hang(draft, object, at, 'obj')
  hang(draft, at - 1, at, 'mark')
}

/** "Signed, with her counterpart, an accord" with the accord as who the counterpart is: behind what commas enclose right after a verb stands its object. */
export function readLateObject(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  const article = hanging(draft, at, 'det').find((child) => /^(?:an?|the)$/.test(wordAt(draft, child)))
  if (relationAt(draft, noun) !== 'obl' || article === undefined || wordAt(draft, verb + 1) !== ',' || noun < verb)
    return
  if (wordAt(draft, Math.min(article, ...hanging(draft, at, /^(?:amod|compound)$/)) - 1) !== ',') return
  if (/^VB[DZP]$/.test(tagAt(draft, verb)) && hanging(draft, verb, /^(?:obj|ccomp|xcomp)$/).length === 0)
    hang(draft, at, verb, 'obj')
}
