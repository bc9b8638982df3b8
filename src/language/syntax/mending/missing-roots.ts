import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'

/**
 * "Hundreds of supporters marched on the square" with the full stop for its root and "marched" as a participle: the
 * verb behind the subject is the root.
 */
export function raiseBehindSubject(draft: DraftTree, at: number): void {
  if (headAt(draft, at) !== -1) return
  const subject = hanging(draft, at, 'nsubj')[0]
  if (subject === undefined) return
  const within = [subject, ...hanging(draft, subject, 'nmod')]
  const verb = within
    .flatMap((noun) => hanging(draft, noun, 'acl'))
    .find((child) => /^VB[DN]$/.test(tagAt(draft, child)) && headAt(draft, child) === child - 1)
  if (verb === undefined) return
  promote(draft, verb, at, 'punct', 'root')
  for (const child of hanging(draft, at, /./)) hang(draft, child, verb, relationAt(draft, child))
}

/** "The council had dissolved it, removed Ruiz and named a panel" with "removed" above: the first of the verbs, which has the subject, is the head. */
export function raiseFirstVerb(draft: DraftTree, at: number): void {
  const above = headAt(draft, at)
  if (above <= at || !/^VB[DZPN]$/.test(tagAt(draft, above)) || wordAt(draft, above - 1) !== ',') return
  if (!hasTense(draft, at) || !hasSubject(draft, at) || hasSubject(draft, above)) return
  if (
    hanging(draft, at, /^(?:mark|advmod|cc)/).some((child) => child < at) ||
    hanging(draft, above, 'conj').length === 0
  )
    return
  promote(draft, at, above, 'conj')
}

const TRADE =
  /^(?:laundering|trafficking|smuggling|rigging|fixing|peddling|dealing|tampering|gouging|dumping|stuffing|running)$/

/** "Cleared of money laundering" with "laundering" as a clause of its own: the gerund is the noun, and what it is done to stands before it. */
export function readTrade(draft: DraftTree, at: number): void {
  const object = at - 1
  if (!TRADE.test(wordAt(draft, at)) || headAt(draft, at) !== object || !/^NN/.test(tagAt(draft, object))) return
  if (hanging(draft, at, /^(?:obj|nsubj|aux)/).length > 0) return
  const around = hanging(draft, object, /^(?:case|det|mark|amod|punct)/).filter((child) => child < object)
  promote(draft, at, object, 'compound')
  for (const child of around) hang(draft, child, at, relationAt(draft, child))
}
