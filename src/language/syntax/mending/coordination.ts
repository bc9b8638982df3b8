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
  wordBefore,
} from './draft-tree.ts'

/** "Brazil, Argentina and Chile" with Argentina as an apposition: what goes on with "and" goes on with a list. */
export function readList(draft: DraftTree, at: number): void {
  const first = headAt(draft, at)
  if (relationAt(draft, at) !== 'appos' || tagAt(draft, first) !== tagAt(draft, at)) return
  const listed = hanging(draft, at, 'conj').some((child) => hanging(draft, child, 'cc').length > 0)
  if (listed && hanging(draft, at, 'det').length === 0) hang(draft, at, first, 'conj')
}

/** "Ruiz and her deputy, Tom Cole" with three persons: behind "and" a list has ended, and a name says who the last noun is. */
export function readNamedLast(draft: DraftTree, at: number): void {
  if (!isLooseName(draft, at)) return
  const last = hanging(draft, headAt(draft, at), 'conj').findLast((other) => other < at)
  if (last === undefined || tagAt(draft, last) !== 'NN' || hanging(draft, last, 'cc').length === 0) return
  if (wordAt(draft, last + 1) === ',' && isNoun(draft, last + 2)) hang(draft, at, last, 'appos')
}

/** "The founder of Norland Aid, Ana Ruiz, left" with Ruiz in a list: a list has an "and", so the name says who the founder is. */
export function readNamedFirst(draft: DraftTree, at: number): void {
  if (!isLooseName(draft, at) || hanging(draft, at, 'conj').length > 0) return
  const first = headAt(draft, at)
  let noun = first
  while (/^(?:nmod|appos)$/.test(relationAt(draft, noun)) && tagAt(draft, noun) !== 'NN') noun = headAt(draft, noun)
  if (relationAt(draft, noun) === 'nmod') noun = headAt(draft, noun)
  const alone = hanging(draft, first, 'conj').length === 1
  if (alone && noun !== first && tagAt(draft, noun) === 'NN') hang(draft, at, noun, 'appos')
}

/** "The minister, Ana Ruiz, met her counterpart, Tom Cole" with Cole as the minister: what is called so twice is not; the noun beside it is. */
export function readNearestName(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const beside = at - 2
  if (relationAt(draft, at) !== 'appos' || tagAt(draft, at) !== 'NNP' || wordAt(draft, at - 1) !== ',') return
  const joined = hanging(draft, noun, 'conj').findLast((other) => other < at)
  if (joined !== undefined && tagAt(draft, noun) === 'NNP' && tagAt(draft, joined) === 'NN')
    hang(draft, at, joined, 'appos')
  const named = hanging(draft, noun, 'appos').some((other) => other < beside && tagAt(draft, other) === 'NNP')
  const owned = hanging(draft, beside, /^(?:det|nmod:poss)$/).length > 0
  if (named && owned && beside > noun && tagAt(draft, beside) === 'NN') hang(draft, at, beside, 'appos')
}

/** A name in a list without "and" before it. */
const isLooseName = (draft: DraftTree, at: number): boolean =>
  relationAt(draft, at) === 'conj' && tagAt(draft, at) === 'NNP' && hanging(draft, at, 'cc').length === 0

/** "Will swap prisoners, return bodies and pull back" with "return" as a clause beside: without subject or tense it goes on with what is done. */
/** "Ordered them to leave on Monday and imposed curbs" with "imposed" as a part of the curbs: behind "and" it goes on with the verb of the sentence. */
export function readJoinedParticiple(draft: DraftTree, at: number): void {
  const object = headAt(draft, at)
  const [joint] = hanging(draft, at, 'cc')
  if (relationAt(draft, at) !== 'amod' || object < at || joint !== at - 1 || !isNoun(draft, object)) return
  const beside = headAt(draft, object)
  let verb = beside
  while (verb >= 0 && !(hasTense(draft, verb) && verb < at)) verb = headAt(draft, verb)
  if (verb < 0 || !/^VB/.test(tagAt(draft, beside))) return
  hang(draft, at, verb, 'conj')
  hang(draft, object, at, 'obj')
  for (const late of hanging(draft, beside, /^(?:advcl|obl)$/))
    if (late > object) hang(draft, late, at, relationAt(draft, late))
}

export function readListedVerb(draft: DraftTree, at: number): void {
  const first = headAt(draft, at)
  if (relationAt(draft, at) !== 'parataxis' || first > at || wordAt(draft, at - 1) !== ',') return
  const open = !hasSubject(draft, at) && hanging(draft, at, /^(?:aux|cop|mark)/).length === 0
  const goesOn = hanging(draft, at, 'conj').some((child) => tagAt(draft, child) === tagAt(draft, at))
  if (open && goesOn && hasTense(draft, at) && tagAt(draft, first) === tagAt(draft, at)) hang(draft, at, first, 'conj')
  const helped = hanging(draft, first, /^(?:aux|mark)$/).some((child) => /^(?:MD|TO)$/.test(tagAt(draft, child)))
  if (open && helped && tagAt(draft, first) === 'VB') hang(draft, at, first, 'conj')
}

/** "The envoy, Ana Ruiz, and Peru’s minister, Tom Cole" with the minister joined to Ruiz: he is joined to the envoy. */
export function raiseJoined(draft: DraftTree, at: number): void {
  const name = headAt(draft, at)
  if (relationAt(draft, at) !== 'conj' || relationAt(draft, name) !== 'appos' || tagAt(draft, name) !== 'NNP') return
  const joint = hanging(draft, at, 'cc')[0] ?? -1
  const noun = headAt(draft, name)
  if (tagAt(draft, noun) === 'NN' && wordAt(draft, joint - 1) === ',') hang(draft, at, noun, 'conj')
}

/** "Denied firing on it and accused Peru" with the accusing as denied too: a past tense goes on with a verb that has one, not with a gerund or an infinitive. */
export function raiseJoinedFinite(draft: DraftTree, at: number): void {
  let verb = headAt(draft, at)
  const [joint = -1] = hanging(draft, at, 'cc')
  if (relationAt(draft, at) !== 'conj' || !/^VBG?$/.test(tagAt(draft, verb)) || hasTense(draft, verb)) return
  if (joint < verb || joint > at || hasSubject(draft, at) || hanging(draft, at, /^aux/).length > 0) return
  while (verb >= 0 && !(hasTense(draft, verb) && /^VB/.test(tagAt(draft, verb)))) verb = headAt(draft, verb)
  if (verb >= 0) hang(draft, at, verb, 'conj')
}

/** "Farmers blocked the road and police arrested two men" with a road and police blocked: the noun before a verb without subject is its subject. */
export function readCoordinateClause(draft: DraftTree, at: number): void {
  if (!hasTense(draft, at) || hasSubject(draft, at) || hanging(draft, at, /^(?:mark|cc)$/).length > 0) return
  const noun = joinedBefore(draft, at)
  if (!isNoun(draft, noun) || relationAt(draft, noun) !== 'conj' || !isFree(draft, noun)) return
  const [before = -1] = hanging(draft, at, 'ccomp').filter((child) => child < noun)
  hang(draft, noun, at, 'nsubj')
  for (const joint of hanging(draft, noun, 'cc')) hang(draft, joint, at, 'cc')
  if (before >= 0) promote(draft, before, at, 'conj')
  else if (/^(?:advcl|ccomp|xcomp|acl|parataxis)/.test(relationAt(draft, at)))
    hang(draft, at, headAt(draft, at), 'conj')
}

/** The noun before a verb; where a name between commas says who that is, the noun before the name: "a spokesman for the bloc, Tom Cole, said". */
function joinedBefore(draft: DraftTree, at: number): number {
  const before = wordBefore(draft, at)
  if (wordAt(draft, before) !== ',') return before
  let name = before - 1
  while (tagAt(draft, name) === 'NNP') name--
  if (name === before - 1 || wordAt(draft, name) !== ',' || !isNoun(draft, name - 1)) return before
  let noun = name - 1
  while (/^(?:nmod|flat|compound)$/.test(relationAt(draft, noun)) && headAt(draft, noun) < noun)
    noun = headAt(draft, noun)
  if (relationAt(draft, noun) !== 'conj' || !/^NNS?$/.test(tagAt(draft, noun))) return before
  const [top] = draft.words.flatMap((_, at) =>
    at > name && at < before && !isWithin(draft, at, name, before) ? [at] : [],
  )
  if (top !== undefined) hang(draft, top, noun, 'appos')
  return noun
}

/** Whether what a word hangs on stands between two places. */
const isWithin = (draft: DraftTree, at: number, from: number, to: number): boolean =>
  headAt(draft, at) > from && headAt(draft, at) < to

/**
 * "Oxfam chief Ana Ruiz left" with Oxfam as one subject and Ruiz as another or as its apposition: without a comma the
 * words before a name belong to it.
 */
export function joinTitledName(draft: DraftTree, at: number): void {
  if (tagAt(draft, at) !== 'NNP') return
  const body = headAt(draft, at)
  if (relationAt(draft, at) === 'appos' && body < at && tagAt(draft, body) === 'NNP' && isUnbroken(draft, body, at))
    promote(draft, at, body, 'compound')
  if (relationAt(draft, at) !== 'nsubj') return
  for (const other of hanging(draft, headAt(draft, at), 'nsubj'))
    if (other < at && /^NNP?$/.test(tagAt(draft, other)) && isUnbroken(draft, other, at))
      hang(draft, other, at, 'compound')
}

/** Nothing but nouns, adjectives and hyphens stands between, and at least one title or the like. */
function isUnbroken(draft: DraftTree, from: number, to: number): boolean {
  const between = draft.words.slice(from + 1, to)
  return (
    (between.length > 0 || tagAt(draft, from) === 'NN') &&
    between.every(({ xpos }) => /^(?:NN|NNP|JJ|HYPH|CD)$/.test(xpos))
  )
}

/** "The ties between Peru and Chile have grown" with ties and Chile as two subjects: Chile belongs to the noun before "and". */
export function joinSecondSubject(draft: DraftTree, at: number): void {
  const [first, second] = hanging(draft, at, /^nsubj(?::pass)?$/).filter((child) => child < at)
  const joint = (second ?? -1) - 1
  if (first === undefined || second === undefined || draft.words[joint]?.xpos !== 'CC' || !isNoun(draft, joint - 1))
    return
  hang(draft, second, joint - 1, 'conj')
  hang(draft, joint, second, 'cc')
}

/** "Whose president, Ana Ruiz, spoke" with two subjects: a name between commas says who the first is. */
export function readNamedSubject(draft: DraftTree, at: number): void {
  const [first, second, third] = hanging(draft, at, /^nsubj(?::pass)?$/).filter((child) => child < at)
  if (first === undefined || second === undefined || third !== undefined) return
  const named = /^NNS?$/.test(tagAt(draft, first)) && tagAt(draft, second) === 'NNP'
  const apart = wordAt(draft, first + 1) === ',' && wordAt(draft, wordBefore(draft, at)) === ','
  if (named && apart) hang(draft, second, first, 'appos')
}

/** Joined by "and", and not behind a preposition: "between Chile and Peru". */
function isFree(draft: DraftTree, noun: number): boolean {
  const [joint] = hanging(draft, noun, 'cc')
  if (joint === undefined || wordAt(draft, joint) === 'nor') return false
  let first = noun
  for (let steps = 0; relationAt(draft, first) === 'conj' && steps < 8; steps++) first = headAt(draft, first)
  return /^(?:obj|root|ccomp)$/.test(relationAt(draft, first)) && hanging(draft, first, 'case').length === 0
}
