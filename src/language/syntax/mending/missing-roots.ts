import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isNoun,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'

/** Verbs that nothing is done to: behind a noun they are no passives. */
const INTRANSITIVE =
  /^(?:rip|sweep|march|rage|gather|erupt|collapse|sink|die|arrive|fall|rise|rally|tear|spread|rumble|roar|go|come|emerge|flee|capsize|crash|meet|agree|resign|walk|convene|surge|plunge|explode|complain|vote|appeal|protest|demonstrate|struggle|insist)$/

/**
 * "Hundreds of supporters marched on the square" with the full stop or the noun for its root and "marched" as a
 * participle: the verb behind the subject is the root, where it has an object or can have none. So with a gerund that opens
 * the sentence: "shelling by rebels killed six".
 */
export function raiseBehindSubject(draft: DraftTree, at: number): void {
  const isMark = tagAt(draft, at) === '.'
  const isGerund = tagAt(draft, at) === 'VBG' && at <= 1 && hanging(draft, at, /^(?:obj|aux|nsubj)/).length === 0
  if (headAt(draft, at) !== -1 && !isGerund) return
  const subject = isMark ? hanging(draft, at, 'nsubj')[0] : isNoun(draft, at) || isGerund ? at : undefined
  if (subject === undefined || (!isMark && hanging(draft, at, /^(?:cop|nsubj|parataxis|csubj)/).length > 0)) return
  const verb = [subject, ...hanging(draft, subject, isGerund ? /^(?:nmod|obl)/ : 'nmod')]
    .flatMap((noun) => hanging(draft, noun, 'acl'))
    .find((child) => /^VB[DN]$/.test(tagAt(draft, child)) && isRightBehind(draft, child))
  if (verb === undefined || !(isMark || isActive(draft, verb))) return
  promote(draft, verb, at, isMark ? 'punct' : 'nsubj')
  for (const child of hanging(draft, at, isMark ? /./ : /^punct/)) hang(draft, child, verb, relationAt(draft, child))
}

/** The verb stands right behind the noun that it would describe, or behind what that counts: "tens of thousands marched". */
const isRightBehind = (draft: DraftTree, verb: number): boolean =>
  headAt(draft, verb) === verb - 1 ||
  (wordAt(draft, verb - 2) === 'of' && headAt(draft, verb - 1) === headAt(draft, verb))

const isActive = (draft: DraftTree, verb: number): boolean =>
  hanging(draft, verb, 'obj').length > 0 || INTRANSITIVE.test(lemmaAt(draft, verb))

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

/** "Police shot dead a man", "an agent shot dead in Lima", with who shot or was shot as a modifier of "shot". */
export function readShot(draft: DraftTree, at: number): void {
  const noun = at - 1
  if (wordAt(draft, at + 1) !== 'dead' || headAt(draft, noun) !== at || !isNoun(draft, noun)) return
  if (!/^(?:compound|amod|nmod)/.test(relationAt(draft, noun))) return
  const before = hanging(draft, at, /^(?:det|amod|compound|case|nmod|punct)/).filter((child) => child < noun)
  if (tagAt(draft, at) === 'VBD') hang(draft, noun, at, 'nsubj')
  else promote(draft, noun, at, 'acl')
  for (const child of before) hang(draft, child, noun, relationAt(draft, child))
}

/** "A ferry carrying tourists sank" with "carrying" or the ferry above "sank": the verb behind the gerund is the root. */
export function raiseBehindGerund(draft: DraftTree, at: number): void {
  const noun = at - 1
  if (!isNoun(draft, noun)) return
  if (headAt(draft, at) === -1 && headAt(draft, noun) === at) {
    const verb = hanging(draft, at, /^(?:xcomp|ccomp|conj)$/).find((child) => hasTense(draft, child))
    if (verb === undefined || hasSubject(draft, verb) || hanging(draft, verb, /^(?:mark|cc)/).length > 0) return
    promote(draft, verb, at, 'acl', 'root')
    hang(draft, noun, verb, hanging(draft, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj')
    hang(draft, at, noun, 'acl')
    return
  }
  if (headAt(draft, at) !== noun || headAt(draft, noun) !== -1) return
  const verb = hanging(draft, at, /^(?:obj|obl)$/)
    .flatMap((object) => hanging(draft, object, 'acl'))
    .find((child) => /^VB[DN]$/.test(tagAt(draft, child)) && INTRANSITIVE.test(lemmaAt(draft, child)))
  if (verb !== undefined) promote(draft, verb, noun, 'nsubj', 'root')
}

/** Verbs whose participle has an object in the passive too: "given a chance", "named a captain". */
const TWOFOLD =
  /^(?:give|name|call|award|grant|offer|pay|teach|tell|ask|elect|appoint|deny|deem|make|send|show|promise|fine|dub|title|charge|hand|lend|sell|vote|declare)$/

/** "Orbit Oil, which …, suspended work and said …" with the company as the root and "suspended" as what describes it: what has an object is told of it. */
export function raiseActive(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (headAt(draft, noun) !== -1 || !isNoun(draft, noun) || noun > at || TWOFOLD.test(lemmaAt(draft, at))) return
  if (wordAt(draft, at - 1) !== ',' || hanging(draft, at, 'obj')[0] !== at + 1) return
  const others = hanging(draft, noun, /^(?:conj|cc|punct|advcl|parataxis)$/).filter((child) => child > at)
  promote(draft, at, noun, 'nsubj')
  for (const child of others) hang(draft, child, at, relationAt(draft, child))
}
