import type { Span } from '../../../../model/span.ts'
import type { TreebankSentence } from '../../conllu.ts'
import type { GumMention } from '../../gum.ts'
import { isTitle } from './titles.ts'

/** A word of a document. `follows` is the word before it, lower case. */
export interface Word extends Span {
  readonly form: string
  readonly xpos: string
  readonly upos: string
  readonly follows: string
}

/** The name within a mention: words `first` to `last`, both inclusive, counted through the document. */
export interface Core {
  readonly first: number
  readonly last: number
  readonly mention: GumMention
}

const CONNECTING =
  /^(?:of|the|and|for|on|in|to|at|with|by|de|del|la|el|al|bin|ibn|van|von|der|du|da|di|&|-|–|\/|'s|’s|\.|:|')$/
const PERSONAL = /^(?:de|del|la|el|al|bin|ibn|van|von|der|du|da|di|dos|-|–|\.|'|e|y)$/

export function listWords(sentences: readonly TreebankSentence[], spans: readonly (readonly Span[])[]): Word[] {
  const words = sentences.flatMap((sentence, at) =>
    sentence.words.map(({ form, xpos, upos }, place) => ({
      form,
      xpos,
      upos,
      start: spans[at]?.[place]?.start ?? 0,
      end: spans[at]?.[place]?.end ?? 0,
    })),
  )
  return words.map((word, at) => ({ ...word, follows: words[at - 1]?.form.toLowerCase() ?? '' }))
}

/**
 * Cuts a mention down to its name, or null where its head is no name. What a possessor, an article, a title, an
 * apposition or a trailing "in X" adds is left to the mentions within.
 */
export function findCore(words: readonly Word[], mention: GumMention, named: readonly GumMention[]): Core | null {
  const inner = named.filter((other) => other !== mention && other.first >= mention.first && other.last <= mention.last)
  const range = trim(
    words,
    mention.type === 'person' ? personRange(words, mention, inner) : nameRange(words, mention, inner),
  )
  return range === null ? null : { ...range, mention }
}

interface Range {
  readonly first: number
  readonly last: number
}

/** The last unbroken run of capitalised words before a comma or a lower-case word, without titles and other names. */
function personRange(words: readonly Word[], mention: GumMention, inner: readonly GumMention[]): Range | null {
  if (startsWithPerson(words, mention, inner)) return null
  let { first } = mention
  const possessor = inner.filter(({ last }) => /^['’]s?$/.test(words[last]?.form ?? '') && last < mention.last)
  for (const { last } of possessor) first = Math.max(first, last + 1)
  while (first <= mention.last && !isNameWord(words[first])) first++
  let last = first
  while (last < mention.last && isOf(words[last + 1], PERSONAL)) last++
  while (first <= last && (isTitle(words[first]?.form ?? '') || isOther(inner, first, last))) first++
  const rest = { first: last + 1, last: mention.last }
  const continues = rest.first <= rest.last && !/^[,(]$/.test(words[rest.first]?.form ?? '')
  if (continues && words.slice(rest.first, rest.last + 1).some(isNameWord))
    return personRange(words, { ...mention, first: rest.first }, inner)
  return { first, last }
}

/** Another person's name stands first, so that this one, if there is one, is within an inner phrase as well. */
function startsWithPerson(words: readonly Word[], { first, last }: GumMention, inner: readonly GumMention[]): boolean {
  let start = first
  while (start <= last && !isNameWord(words[start])) start++
  return inner.some(
    (other) =>
      other.type === 'person' && other.first <= start && other.last >= start && other.last - other.first < last - first,
  )
}

const isOther = (inner: readonly GumMention[], at: number, last: number): boolean =>
  inner.some((other) => other.type !== 'person' && other.first <= at && other.last >= at && other.last < last)

/** A phrase whose words are capitalised or connect such words. */
function nameRange(words: readonly Word[], mention: GumMention, inner: readonly GumMention[]): Range | null {
  let { first, last } = mention
  for (const other of inner)
    if (other.last < last && /^['’]s?$/.test(words[other.last]?.form ?? '') && other.type !== 'person')
      first = Math.max(first, other.last + 1)
  const place = mention.type === 'place'
  const cut = words
    .slice(first, last + 1)
    .findIndex(({ form }, at) => at > 0 && (form === ',' || form === '(' || (place && /^(?:in|and)$/.test(form))))
  if (cut > 0) last = first + cut - 1
  const range = trim(words, { first, last })
  if (range === null) return null
  const run = words.slice(range.first, range.last + 1)
  const dropped = words.slice(range.last + 1, last + 1).filter(({ form }) => !/^['’]s?$/.test(form))
  const keepsHead = dropped.length === 0 || (dropped.length === 1 && (place || mention.type === 'organization'))
  if (!keepsHead) return null
  const isPure = run.every((word) => isOf(word, CONNECTING))
  return isPure && !joinsNames(words, range, inner) ? range : null
}

/** "Khartoum and Juba": two names, not one. */
const joinsNames = (words: readonly Word[], { first, last }: Range, inner: readonly GumMention[]): boolean =>
  inner.some(
    (other) =>
      other.first <= first && other.last >= first && other.last < last && words[other.last + 1]?.form === 'and',
  )

/** Null where the head of the phrase would go: what is "the creation of X" is no X. */
function trim(words: readonly Word[], range: Range | null): Range | null {
  if (range === null) return null
  let { first, last } = range
  while (first <= last && (!isNameWord(words[first]) || /^(?:The|A|An)$/.test(words[first]?.form ?? ''))) first++
  while (last >= first && !isNameWord(words[last])) last--
  const dropped = words.slice(range.first, first)
  const isName = words.slice(first, last + 1).some(({ form }) => /\p{Lu}/u.test(form))
  return isName && dropped.every(({ upos }) => !/^(?:ADP|VERB|SCONJ)$/.test(upos)) ? { first, last } : null
}

const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^[\p{Lu}#]/u.test(word.form) ||
    (/^\d/.test(word.form) && word.upos !== 'PUNCT') ||
    /^(?:al|el)$/.test(word.form) ||
    /^[a-z]+[A-Z]/.test(word.form))

const isOf = (word: Word | undefined, joints: RegExp): boolean =>
  word !== undefined && (isNameWord(word) || joints.test(word.form))
