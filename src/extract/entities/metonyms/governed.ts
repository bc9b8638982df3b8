import type { Document, Token } from '../../../language/document.ts'
import { findSense, type Sense, type Slot } from '../../lexicon/capital-words.ts'
import type { Name } from '../../names/name.ts'
import type { Reading } from '../../reading.ts'
import { headOfList } from './list.ts'
import { clausesAt } from './role.ts'

/** How many tokens before a preposition its governor is sought. */
const NEAR = 6

/** How a preposition is looked up, and the sense where the word that governs it tells none. */
const PREPOSITIONS: ReadonlyMap<string, readonly [Slot | null, Sense]> = new Map([
  ...list(
    'inside into within throughout via through across above over beyond near outside around off along past',
    null,
    'city',
  ),
  ...list('by against despite without under behind versus about', null, 'country'),
  ...list('of', 'of', 'city'),
  ...list('to', 'to', 'city'),
  ...list('from', 'from', 'city'),
  ...list('in', 'in', 'city'),
  ...list('at', 'at', 'city'),
  ...list('toward towards', 'toward', 'country'),
  ...list('between among amongst', 'between', 'country'),
  ...list('with', 'with', 'country'),
  ...list('for', 'for', 'country'),
  ...list('on upon onto', 'on', 'country'),
])

/** By the preposition before it, which also governs a list ("between Rome and Paris"); one that is not listed tells nothing. */
export function readPreposition(reading: Reading, name: Name): Sense | null {
  const preposition = reading.document.tokens[startOfPhrase(reading, name) - 1]
  if (preposition === undefined || (preposition.upos !== 'ADP' && preposition.lower !== 'to')) return null
  const [slot, usual] = PREPOSITIONS.get(preposition.lower) ?? [null, null]
  if (slot === null) return usual
  for (const { lemma, upos } of governors(reading, preposition)) {
    const sense = findSense(slot, lemma, upos)
    if (sense !== null) return sense
  }
  return usual
}

function list(prepositions: string, slot: Slot | null, sense: Sense): [string, readonly [Slot | null, Sense]][] {
  return prepositions.split(' ').map((preposition) => [preposition, [slot, sense]])
}

/** The first token of the list that the name stands in, or of the article and adjectives before. */
function startOfPhrase(reading: Reading, name: Name): number {
  let first = headOfList(reading, name.first)
  while (/^(?:DET|ADJ)$/.test(reading.document.tokens[first - 1]?.upos ?? '')) first--
  return first
}

/** The words that may govern a preposition, nearest first: content words before it, then the verb of its clause. */
function governors(reading: Reading, preposition: Token): Pick<Token, 'lemma' | 'upos'>[] {
  const { document } = reading
  if (preposition.lower === 'of') return document.tokens.slice(preposition.index - 1, preposition.index)
  const verb = verbBefore(reading, preposition.index)
  const near = contentBefore(document, preposition)
  return verb === undefined ? near : [...near, { lemma: verb, upos: 'VERB' }]
}

/** Content words of the same clause, nearest first: "supplier of arms to …" is governed across its "of". */
function contentBefore({ tokens }: Document, { index, sentence }: Token): Token[] {
  const before = tokens.slice(Math.max(0, index - NEAR), index).filter((token) => token.sentence === sentence)
  const boundary = before.findLastIndex(({ upos }) => /^(?:AUX|SCONJ|PRON)$/.test(upos))
  return before
    .slice(boundary + 1)
    .filter(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(upos))
    .toReversed()
}

const verbBefore = (reading: Reading, at: number): string | undefined =>
  clausesAt(reading, at).findLast(({ verb, last }) => verb < at && last >= at - 1 && verb >= at - NEAR)?.lemma
