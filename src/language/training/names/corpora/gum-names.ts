import type { GumDocument, GumMention } from '../../gum.ts'
import type { MarkedName, NameDocument, Reading } from '../name-document.ts'
import { type Core, findCore, listWords, type Word } from './gum-core.ts'

/** Adjectives of peoples and places bear no mark of their own in GUM. */
const UNMARKED: readonly Reading[] = ['none', 'people']

/**
 * Names of a GUM document. GUM marks whole noun phrases, one in another ("critics of U.S. President Donald Trump's
 * policies"): each phrase is cut down to the name it holds, then the longest of those that overlap is kept.
 */
export function readGumNames({ id, text, spans, sentences, mentions }: GumDocument): NameDocument {
  const words = listWords(sentences, spans)
  const named = mentions.filter((mention) => mention.named && mention.type !== 'time')
  const cores = named.flatMap((mention) => findCore(words, mention, named) ?? [])
  return {
    id,
    text,
    sentences: spans,
    names: keepLongest(cores).map((core) => toName(words, core)),
    unmarked: UNMARKED,
  }
}

/** Of two phrases with one core the inner one tells what it is. */
function keepLongest(cores: readonly Core[]): Core[] {
  const kept: Core[] = []
  const sizeOf = ({ first, last }: { first: number; last: number }) => last - first
  const sorted = cores.toSorted(
    (left, right) => sizeOf(right) - sizeOf(left) || sizeOf(left.mention) - sizeOf(right.mention),
  )
  for (const core of sorted)
    if (kept.every(({ first, last }) => last < core.first || first > core.last)) kept.push(core)
  return kept.toSorted((left, right) => left.first - right.first)
}

const toName = (words: readonly Word[], { first, last, mention }: Core): MarkedName => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
  readings: readGumType(mention, words.slice(first, last + 1)),
})

/**
 * What the types of GUM mean in our classes:
 *
 * | type | class |
 * |---|---|
 * | person | person; in the plural ("Muslims", "the Taliban") people, an organization or other |
 * | place, organization, event | the same |
 * | abstract, object, animal, plant, substance | other, or none where it is one word |
 *  */
function readGumType({ type }: GumMention, words: readonly Word[]): readonly Reading[] {
  if (type === 'place' || type === 'organization' || type === 'event') return [type]
  if (type === 'person')
    return words.some(({ xpos }) => xpos === 'NNPS') || /^(?:the|an?)$/.test(words[0]?.follows ?? '')
      ? ['people', 'organization', 'other', 'none']
      : ['person']
  const readings: readonly Reading[] = ['other']
  return words.length > 1 ? readings : [...readings, 'none']
}
