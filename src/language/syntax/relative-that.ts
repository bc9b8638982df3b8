import type { Token } from '../document.ts'
import { isContentNoun } from './content-noun.ts'
import type { Phrase } from './phrase.ts'

const TELLING =
  /^(?:tell|inform|remind|assure|convince|persuade|show|warn|notify|advise|teach|promise|say|announce|add|report|argue|claim|state|declare|confirm|believe|think|hear|learn|rule|agree|write|tweet|suggest|demand|insist)$/
const TEMPORAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|day|morning|evening|afternoon|night|today|yesterday)$/

/**
 * Tells whether a "that" tagged as subordinator is a relative pronoun: right behind a noun that takes no content clause
 * ("the deal that both signed"), which is no addressee ("told reporters that") and no day ("said on Monday that").
 */
export function isRelativeThat(
  tokens: readonly Token[],
  phrase: Phrase,
  before: readonly Phrase[],
  end: number,
): boolean {
  const that = tokens[phrase.first]
  const noun = before.at(-1)
  if (phrase.kind !== 'subordinator' || that?.lower !== 'that' || noun?.kind !== 'noun') return false
  const head = tokens[noun.head]
  if (head === undefined || TEMPORAL.test(head.lower)) return false
  const content = before.some((other) => other.kind === 'noun' && isContentNoun(tokens[other.head]?.lemma ?? ''))
  if (content) return isContentNoun(head.lemma) && endsWithDenial(tokens, phrase.first, end)
  const verb = before.findLast((other) => other.kind === 'verb')
  return !(verb?.kind === 'verb' && TELLING.test(tokens[verb.head]?.lemma ?? ''))
}

/** "A claim that Norland rejects." has no object but the claim. */
function endsWithDenial(tokens: readonly Token[], that: number, end: number): boolean {
  for (let at = that + 1; at < Math.min(that + 7, end); at++) {
    const token = tokens[at]
    if (token?.upos !== 'VERB') continue
    return (
      /^(?:reject|deny|dispute|dismiss|refute|contest)$/.test(token.lemma) &&
      /^[.,;:]$/.test(tokens[at + 1]?.text ?? '.')
    )
  }
  return false
}
