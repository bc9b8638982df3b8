import type { Document, Sentence, Token } from '../document.ts'
import { type Atoms, readNounPhrase } from './noun-phrase.ts'
import type { Link, Phrase } from './phrase.ts'
import { isRelativeThat } from './relative-that.ts'
import { readVerbGroup } from './verb-group.ts'

/** Cuts a sentence into noun phrases, verb groups and the words between them, in order; no atom is cut. */
export function readPhrases(document: Document, sentence: Sentence, atoms: Atoms): Phrase[] {
  const phrases: Phrase[] = []
  const end = sentence.last + 1
  let at = sentence.first
  while (at < end) {
    const phrase = readPhrase(document.tokens, at, end, atoms)
    phrases.push(refine(document.tokens, phrase, phrases, end))
    at = phrase.last + 1
  }
  return phrases
}

function refine(tokens: readonly Token[], phrase: Phrase, before: readonly Phrase[], end: number): Phrase {
  if (closesDateline(tokens, phrase, before)) return { ...phrase, kind: 'stop' }
  return isRelativeThat(tokens, phrase, before, end)
    ? { kind: 'noun', first: phrase.first, last: phrase.last, head: phrase.first, possessor: null, relative: true }
    : phrase
}

/** The dash after "MOSCOW", "WASHINGTON (AP)" and the like ends the dateline. */
function closesDateline(tokens: readonly Token[], phrase: Phrase, before: readonly Phrase[]): phrase is Link {
  if (phrase.kind !== 'comma' || !/^[-–—]+$/.test(tokens[phrase.first]?.text ?? '')) return false
  return before.length <= 8 && before.every(({ kind }) => kind === 'noun' || kind === 'comma')
}

function readPhrase(tokens: readonly Token[], at: number, end: number, atoms: Atoms): Phrase {
  const token = tokens[at] as Token
  if (atoms.has(at)) return readNounPhrase(tokens, at, end, atoms) ?? readLink(token)
  if (/^(?:ADP|SCONJ|CCONJ|PUNCT)$/.test(token.upos)) return readLink(token)
  return readVerbGroup(tokens, at, end) ?? readNounPhrase(tokens, at, end, atoms) ?? readLink(token)
}

function readLink(token: Token): Link {
  return { kind: linkKind(token), first: token.index, last: token.index }
}

function linkKind(token: Token): Link['kind'] {
  if (token.upos === 'ADP') return 'preposition'
  if (token.upos === 'SCONJ') return 'subordinator'
  if (token.upos === 'CCONJ') return 'conjunction'
  if (token.upos === 'ADV' || token.upos === 'PART' || token.upos === 'ADJ') return 'adverb'
  if (token.text === ',' || token.text === '(' || token.text === ')' || /^[—–-]+$/.test(token.text)) return 'comma'
  return /^[;:.!?]$/.test(token.text) ? 'stop' : 'other'
}
