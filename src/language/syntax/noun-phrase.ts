import type { Token } from '../document.ts'
import type { NounPhrase } from './phrase.ts'

const QUOTE = /^["“”‘’«»]$/
const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose'])
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])
const MODIFIER = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM'])

/** Words that are one noun whatever their tags, as first token → last token: names found before. */
export type Atoms = ReadonlyMap<number, number>

/** Reads the noun phrase that begins at token `at` and ends before `end`, or null where none begins. */
export function readNounPhrase(tokens: readonly Token[], at: number, end: number, atoms: Atoms): NounPhrase | null {
  let phrase = readSimple(tokens, at, end, atoms, null)
  while (phrase !== null && isGenitive(tokens, phrase.last, end)) {
    const owned = readSimple(tokens, phrase.last + 2, end, atoms, phrase)
    if (owned === null) break
    phrase = owned
  }
  return phrase
}

function readSimple(
  tokens: readonly Token[],
  at: number,
  end: number,
  atoms: Atoms,
  possessor: NounPhrase | null,
): NounPhrase | null {
  if (possessor === null && tokens[at]?.upos === 'PRON' && !isPossessive(tokens[at]))
    return readPronoun(tokens, at, end, atoms)
  let last = -1
  let head = -1
  let next = at
  while (next < end && (joinsAtom(tokens, next, at, head, atoms) || continues(tokens, next, end, next === at, head))) {
    const token = tokens[next] as Token
    const atom = atoms.get(next)
    if (atom !== undefined && atom < end) {
      head = atom
      last = atom
      next = atom + 1
      continue
    }
    if (NOMINAL.has(token.upos)) head = next
    if (!QUOTE.test(token.text)) last = next
    next++
  }
  if (head < 0) head = demonstrative(tokens, at, last)
  return head < 0 ? null : { kind: 'noun', first: possessor?.first ?? at, last, head, possessor, relative: false }
}

/** A name goes on with a phrase unless another name stands right before it. */
function joinsAtom(tokens: readonly Token[], at: number, first: number, head: number, atoms: Atoms): boolean {
  return atoms.has(at) && (at === first || head < 0 || tokens[head]?.upos !== 'PROPN' || head !== at - 1)
}

function readPronoun(tokens: readonly Token[], at: number, end: number, atoms: Atoms): NounPhrase | null {
  const token = tokens[at] as Token
  if (startsNominal(tokens, at, end)) return readDetermined(tokens, at, end, atoms)
  const relative = RELATIVE.has(token.lower) && tokens[at - 1]?.sentence === token.sentence
  return { kind: 'noun', first: at, last: at, head: at, possessor: null, relative }
}

/** "This treaty", where the tagger called the determiner a pronoun. */
function readDetermined(tokens: readonly Token[], at: number, end: number, atoms: Atoms): NounPhrase | null {
  const phrase = readSimple(tokens, skipQuotes(tokens, at + 1, end), end, atoms, null)
  return phrase === null ? null : { ...phrase, first: at }
}

function skipQuotes(tokens: readonly Token[], at: number, end: number): number {
  let next = at
  while (next < end && QUOTE.test(tokens[next]?.text ?? '')) next++
  return next
}

function startsNominal(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:this|these|those|all|both|each)$/.test(tokens[at]?.lower ?? '')) return false
  let next = skipQuotes(tokens, at + 1, end)
  while (next < end && isAttributive(tokens, next, end)) next++
  return next < end && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[next]?.upos ?? '')
}

function continues(tokens: readonly Token[], at: number, end: number, first: boolean, head: number): boolean {
  const token = tokens[at] as Token
  if (isHyphen(tokens, at, end)) return !first
  if (!first && isHyphen(tokens, at - 1, end)) return true
  if (token.lower === 'such' && tokens[at + 1]?.lower === 'as') return false
  if (token.upos === 'ADV' && isHyphen(tokens, at + 1, end)) return true
  if (QUOTE.test(token.text)) return head < 0 && !first && at + 1 < end && MODIFIER.has(tokens[at + 1]?.upos ?? '')
  if (token.upos === 'DET') return first || head < 0
  if (head >= 0 && /^(?:last|next|this|every)$/.test(token.lower)) return false
  if (isPossessive(token)) return first
  if (head >= 0 && token.upos === 'PROPN' && tokens[head]?.upos === 'NOUN') return !isTemporal(token)
  return MODIFIER.has(token.upos) || isAttributive(tokens, at, end)
}

/** An adverb or participle that stands before a noun: "newly signed treaty". */
function isAttributive(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at] as Token
  const after = tokens[at + 1]
  if (after === undefined || at + 1 >= end) return false
  if (token.upos === 'ADV')
    return (
      after.upos === 'ADJ' ||
      after.upos === 'NUM' ||
      (after.upos === 'ADV' && isAttributive(tokens, at + 1, end)) ||
      (isParticipleBefore(tokens, at + 1, end) && isDetermined(tokens, at))
    )
  return isParticipleBefore(tokens, at, end) && isDetermined(tokens, at)
}

/** A determiner, adjective or possessive stands before, over adverbs: "a recently signed pact", not "Norland recently signed". */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.upos === 'ADV') before--
  return /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[before]?.upos ?? '') && tokens[before]?.sentence === tokens[at]?.sentence
}

function isParticipleBefore(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  return (
    token?.upos === 'VERB' &&
    /(?:ed|ing|en|wn)$/.test(token.lower) &&
    at + 1 < end &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')
  )
}

function isHyphen(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  if (token === undefined || at + 1 >= end || !/^[-–‑]$/.test(token.text)) return false
  return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}

function isGenitive(tokens: readonly Token[], last: number, end: number): boolean {
  const mark = tokens[last + 1]
  if (mark === undefined || last + 2 >= end || tokens[last]?.end !== mark.start) return false
  return mark.lower === "'s" || (mark.lower === "'" && /s$/.test(tokens[last]?.lower ?? ''))
}

const isPossessive = (token: Token | undefined): boolean => token?.upos === 'PRON' && POSSESSIVE.has(token.lower)
const isTemporal = (token: Token): boolean => /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(token.lower)

/** "Both", "neither", "this": a determiner that stands alone. */
function demonstrative(tokens: readonly Token[], at: number, last: number): number {
  return last === at && /^(?:both|neither|either|this|these|that|those|all|some|many)$/.test(tokens[at]?.lower ?? '')
    ? at
    : -1
}
