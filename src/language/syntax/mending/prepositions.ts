import { type DraftTree, hang, hanging, headAt, isNoun, promote, relationAt, tagAt, wordAt } from './draft-tree.ts'

/** "Areas, including trade": a word that gives examples is a preposition, not a verb. */
export function readIncluding(draft: DraftTree, at: number): void {
  const [object] = hanging(draft, at, 'obj')
  if (wordAt(draft, at) !== 'including' || object === undefined || hanging(draft, at, /^nsubj/).length > 0) return
  const noun = nounBefore(draft, at)
  hang(draft, object, noun < 0 ? headAt(draft, at) : noun, 'nmod')
  hang(draft, at, object, 'case')
}

/** "Groups such as A": examples hang on the noun right before them. */
export function attachExamples(draft: DraftTree, at: number): void {
  const [mark] = hanging(draft, at, 'case')
  if (mark === undefined || !(wordAt(draft, mark) === 'including' || isSuchAs(draft, mark))) return
  const noun = nounBefore(draft, mark)
  if (noun >= 0) hang(draft, at, noun, 'nmod')
}

const isSuchAs = (draft: DraftTree, at: number): boolean =>
  wordAt(draft, at) === 'such' && wordAt(draft, at + 1) === 'as'

/** "Tom Cole near Lake Turkana" with the second name as part of the first: what has a preposition is a phrase of its own. */
export function partGoverned(draft: DraftTree, at: number): void {
  if (!/^(?:flat|compound|appos|nmod:desc)$/.test(relationAt(draft, at))) return
  const governed = hanging(draft, at, 'case').some((child) => child < at && tagAt(draft, child) === 'IN')
  if (governed && headAt(draft, at) < at) hang(draft, at, headAt(draft, at), 'nmod')
}

/** "By Minister Ruiz" with the preposition at the title: it governs the whole name. */
export function raisePreposition(draft: DraftTree, at: number): void {
  const title = headAt(draft, at)
  const name = headAt(draft, title)
  if (relationAt(draft, at) !== 'case' || tagAt(draft, at) !== 'IN' || name < title) return
  if (/^(?:compound|nmod:desc|flat)$/.test(relationAt(draft, title))) hang(draft, at, name, 'case')
}

/** "…, according to figures from Cole" with "according" as a verb, or with the figures as a clause: it is a preposition. */
export function readAccording(draft: DraftTree, at: number): void {
  if (wordAt(draft, at) !== 'according' || wordAt(draft, at + 1) !== 'to') return
  const [inner] = hanging(draft, at, /^(?:obl|obj|nmod)/)
  const source = inner ?? headAt(draft, at)
  const above = headAt(draft, inner === undefined ? source : at)
  const verb = relationAt(draft, above) === 'punct' ? headAt(draft, above) : above
  if (!isNoun(draft, source) || source < at || (inner === undefined && relationAt(draft, at) !== 'case')) return
  hang(draft, source, verb, 'obl')
  hang(draft, at, source, 'case')
  for (const complement of hanging(draft, source, /^obl/)) hang(draft, complement, source, 'nmod')
}

/** "A cousin of Cole's" with the genitive at the cousin: it marks the word before it. */
export function lowerGenitive(draft: DraftTree, at: number): void {
  if (tagAt(draft, at) === 'POS' && headAt(draft, at) < at - 1 && headAt(draft, at - 1) === headAt(draft, at))
    hang(draft, at, at - 1, 'case')
}

/** "Signed in Lima by Ruiz" with a Lima by Ruiz: behind the name of a place or a day, "by" tells the agent of the passive. */
export function readAgent(draft: DraftTree, at: number): void {
  const place = headAt(draft, at)
  const verb = headAt(draft, place)
  const agentive = hanging(draft, at, 'case').some((child) => wordAt(draft, child) === 'by')
  if (relationAt(draft, at) !== 'nmod' || !agentive || relationAt(draft, place) !== 'obl') return
  const named = tagAt(draft, place) === 'NNP' && hanging(draft, place, 'case').length > 0
  if (named && tagAt(draft, verb) === 'VBN') hang(draft, at, verb, 'obl:agent')
}

/** "Accused of fraud by Ruiz" with a fraud by Ruiz: behind a bare noun too, a name with "by" is the agent of the passive. */
export function readNamedAgent(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  const [preposition] = hanging(draft, at, 'case')
  if (relationAt(draft, at) !== 'nmod' || relationAt(draft, noun) !== 'obl' || preposition !== noun + 1) return
  if (wordAt(draft, preposition) !== 'by' || tagAt(draft, at) !== 'NNP' || tagAt(draft, noun) !== 'NN') return
  const bare = hanging(draft, noun, /^(?:det|amod|compound|nmod:poss|nummod)$/).length === 0
  if (bare && hanging(draft, verb, 'aux:pass').length > 0) hang(draft, at, verb, 'obl:agent')
}

/** "Was urged to open the border by Peru" with Peru as who opens it: what is in the active has no agent, so the passive above has. */
export function raiseAgent(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const above = headAt(draft, verb)
  const agentive = hanging(draft, at, 'case').some((child) => wordAt(draft, child) === 'by')
  if (!/^obl/.test(relationAt(draft, at)) || !agentive || !/^VBG?$/.test(tagAt(draft, verb)) || !isNoun(draft, at))
    return
  if (hanging(draft, verb, 'aux:pass').length > 0 || hanging(draft, above, 'aux:pass').length === 0) return
  if (tagAt(draft, at) === 'CD' || !/^(?:xcomp|advcl|ccomp)$/.test(relationAt(draft, verb))) return
  for (const late of hanging(draft, verb, /^obl/)) if (late >= at) hang(draft, late, above, relationAt(draft, late))
}

/** "Was thanked by Ruiz" with Ruiz as an object: what has a preposition is none. */
export function lowerObject(draft: DraftTree, at: number): void {
  const governed = hanging(draft, at, 'case').some((child) => child < at && tagAt(draft, child) === 'IN')
  if (relationAt(draft, at) === 'obj' && governed) hang(draft, at, headAt(draft, at), 'obl')
}

/** "Protests against Ruiz broke out" with Ruiz as a second subject: what has a preposition tells of the first. */
export function lowerSubject(draft: DraftTree, at: number): void {
  const governed = hanging(draft, at, 'case').some((child) => child < at && tagAt(draft, child) === 'IN')
  if (relationAt(draft, at) !== 'nsubj' || !governed) return
  const first = hanging(draft, headAt(draft, at), 'nsubj').find((other) => other < at)
  if (first !== undefined) hang(draft, at, first, 'nmod')
}

/** The noun right before a word, over a comma; -1 where none stands there. */
export function nounBefore(draft: DraftTree, at: number): number {
  let noun = wordAt(draft, at - 1) === ',' ? at - 2 : at - 1
  if (!isNoun(draft, noun)) return -1
  while (headAt(draft, noun) < noun && /^(?:flat|compound|nummod|nmod:desc)$/.test(relationAt(draft, noun)))
    noun = headAt(draft, noun)
  return noun
}

const DESCRIBING =
  /^(?:neighbou?ring|surrounding|remaining|existing|ruling|opposing|warring|competing|rival|leading|participating|visiting|developing|emerging|incoming|outgoing|adjoining|bordering)$/

/** "From neighboring Peru" with "neighboring" as a clause: what says of which kind a noun is only modifies it. */
export function readDescribing(draft: DraftTree, at: number): void {
  const [mark] = hanging(draft, at, /^(?:mark|case)$/)
  const [object] = hanging(draft, at, 'obj')
  if (!DESCRIBING.test(wordAt(draft, at)) || mark !== at - 1 || object === undefined || object < at) return
  if (tagAt(draft, at) !== 'VBG' || tagAt(draft, mark) !== 'IN') return
  hang(draft, object, headAt(draft, at), 'obl')
  hang(draft, mark, object, 'case')
  hang(draft, at, object, 'amod')
}

const NOMINAL: Readonly<Record<string, string>> = {
  advcl: 'obl',
  acl: 'nmod',
  ccomp: 'obj',
  xcomp: 'obj',
  csubj: 'nsubj',
}

/** "Related to intelligence sharing": a gerund with an article, adjective, owner or noun before it is a noun. */
export function readVerbalNoun(draft: DraftTree, at: number): void {
  const relation = NOMINAL[relationAt(draft, at)]
  if (relation === undefined || !isVerbalNoun(draft, at)) return
  hang(draft, at, headAt(draft, at), relation)
  for (const mark of hanging(draft, at, 'mark')) hang(draft, mark, at, 'case')
}

const isVerbalNoun = (draft: DraftTree, at: number): boolean =>
  tagAt(draft, at) === 'VBG' && hanging(draft, at, /^(?:compound|det|amod|nmod:poss)$/).some((child) => child < at)

/** "Confirmed Ruiz as ambassador" with "as" for a verb that has the ambassador for its object: it is a preposition of the verb above. */
export function readAs(draft: DraftTree, at: number): void {
  const [object, ...others] = hanging(draft, at, /^(?:obj|nsubj|obl)/)
  if (tagAt(draft, at) !== 'IN' || object === undefined || others.length > 0 || !isNoun(draft, object)) return
  const above = headAt(draft, at)
  const ruled = /^(?:obj|nsubj:pass)$/.test(relationAt(draft, above))
  hang(draft, object, ruled ? headAt(draft, above) : above, ruled || /^VB/.test(tagAt(draft, above)) ? 'obl' : 'nmod')
  hang(draft, at, object, 'case')
}

/** "Ruiz is due in Lima on Monday" with "due" as one preposition with "in": it is what Ruiz is, and Lima is where. */
export function readDue(draft: DraftTree, at: number): void {
  const place = headAt(draft, at)
  const [copula] = hanging(draft, place, 'cop')
  if (copula === undefined || copula > at || place < at || !/^(?:in|at|on)$/.test(wordAt(draft, at + 1))) return
  promote(draft, at, place, 'obl')
  for (const child of [...hanging(draft, place, /./)]) {
    const [preposition = -1] = hanging(draft, child, 'case')
    const isOf = relationAt(draft, child) === 'nmod' && wordAt(draft, preposition) !== 'on'
    if (child < at) hang(draft, child, at, relationAt(draft, child))
    else if (child > place && !isOf && !/^(?:appos|flat|acl)/.test(relationAt(draft, child)))
      hang(draft, child, at, relationAt(draft, child) === 'nmod' ? 'obl' : relationAt(draft, child))
  }
}
