import type { Document, Token } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { findCountry } from '../lexicon/countries.ts'
import type { Name } from '../names/name.ts'
import type { Reading } from '../reading.ts'

const LOCATIVE = new Set(
  'in at near outside around inside into within throughout via through across above over beyond'.split(' '),
)
const MOTION =
  /^(?:travel|fly|go|come|return|arrive|head|move|drive|flee|walk|march|trip|flight|visit|journey|road|train|way|bus|ship|miles?|kilomet(?:er|re)s?|km)$/
const REACHED = /^(?:visit|leave|reach|enter|tour|bomb|shell|storm|capture|occupy|besiege|flee|evacuate|strike|hit)$/
const URBAN =
  /^(?:street|mayor|airport|outskirts|suburb|resident|metro|subway|university|museum|square|stadium|skyline|district|neighborhood|neighbourhood|hospital|cathedral|hotel|park|river|police|region|area|zoo|library|theater|theatre|court|population|prison|station)s?$/

/**
 * Tells whether a capital stands for its country's government ("Moscow and Tehran have agreed") rather than for the
 * city ("in Moscow on Friday"): by the preposition before it, the noun after it, and the verb whose subject it is.
 */
export function standsForCountry(reading: Reading, name: Name): boolean {
  const { document } = reading
  if (isDateline(document, name) || isGazetted(document, name)) return false
  const next = document.tokens[name.last + 1]
  if (next?.lower === "'s" || next?.text === '’') return !URBAN.test(document.tokens[name.last + 2]?.lemma ?? '')
  if (next?.upos === 'NOUN' && next.sentence === document.tokens[name.last]?.sentence)
    return /^(?:official|government|regime|leader|diplomat)/.test(next.lemma)
  if (next?.text === '-')
    return /^(?:back|align|led|support|friend|fund|control|impose|lead)/.test(
      document.tokens[name.last + 2]?.lemma ?? '',
    )
  const preposition = document.tokens[headOfList(reading, name.first) - 1]
  if (preposition?.upos === 'ADP' || preposition?.lower === 'to') return isGovernedAsCountry(reading, preposition)
  return isActing(reading, name)
}

const isDateline = (document: Document, name: Name): boolean => {
  const next = document.tokens[name.last + 1]
  const opens = document.sentences[document.tokens[name.first]?.sentence ?? -1]?.first === name.first
  return (
    opens &&
    (/^[—–-]+$/.test(next?.text ?? '') ||
      (next?.text === '(' && /^\p{Lu}+$/u.test(document.tokens[name.last + 2]?.text ?? '')))
  )
}

/** "Paris, France". */
function isGazetted(document: Document, name: Name): boolean {
  const [comma, next, after] = document.tokens.slice(name.last + 1, name.last + 4)
  if (comma?.text !== ',' || next === undefined) return false
  return findCountry(next.text) !== null && (after === undefined || /^[,.;:]$/.test(after.text))
}

/** The first token of the list "A, B and C" that the name at `at` belongs to. */
function headOfList(reading: Reading, at: number): number {
  const { document, names, nameAt } = reading
  let first = at
  for (;;) {
    const joint = document.tokens[first - 1]
    const before = names[nameAt.get(first - 2) ?? -1]
    if (joint?.lower === 'both') return first - 1
    if (before === undefined || !/^(?:and|or|,)$/.test(joint?.lower ?? '')) return first
    first = before.first
  }
}

function isGovernedAsCountry(reading: Reading, preposition: Token): boolean {
  if (LOCATIVE.has(preposition.lower)) return false
  const before = previousContent(reading.document, preposition.index)
  if (preposition.lower === 'of')
    return !/^(?:city|town|suburb|outskirts|street|mayor|capital|siege|battle|center|centre|north|south|east|west|part|people|resident|archbishop|bishop)s?$/.test(
      before?.lemma ?? '',
    )
  if (/^(?:to|from|towards?)$/.test(preposition.lower))
    return !MOTION.test(before?.lemma ?? '') && !MOTION.test(verbBefore(reading, preposition.index)?.lemma ?? '')
  return preposition.lower !== 'on' || !/^(?:march|advance)$/.test(before?.lemma ?? '')
}

const previousContent = (document: Document, at: number): Token | undefined =>
  document.tokens.slice(Math.max(0, at - 4), at).findLast((token) => /^(?:NOUN|VERB|PROPN|NUM)$/.test(token.upos))

const clausesAt = (reading: Reading, at: number): readonly Clause[] =>
  reading.syntaxes[reading.document.tokens[at]?.sentence ?? -1]?.clauses ?? []

const verbBefore = (reading: Reading, at: number): Clause | undefined =>
  clausesAt(reading, at).findLast((clause) => clause.verb < at && clause.last >= at - 1 && clause.verb >= at - 6)

/** Subject of an active verb, or an object that is no destination. A bare copula or passive says nothing of a government. */
function isActing(reading: Reading, name: Name): boolean {
  const within = (phrases: Clause['subjects']) => phrases.some(({ head }) => head >= name.first && head <= name.last)
  const clauses = clausesAt(reading, name.first)
  const acting = clauses.find((clause) => within(clause.subjects))
  if (acting !== undefined) return acting.lemma !== 'be' || isPaired(reading, name)
  const acted = clauses.find((clause) => within(clause.objects))
  if (acted === undefined) return isPaired(reading, name)
  return (
    !REACHED.test(acted.lemma) &&
    (!acted.passive || isPaired(reading, name) || /^(?:accuse|sanction|blame|urge|ask)$/.test(acted.lemma))
  )
}

/** Coordinated with another country or capital. */
function isPaired({ document, names, nameAt }: Reading, name: Name): boolean {
  const joined = (at: number, joint: number) => {
    const other = names[nameAt.get(at) ?? -1]
    return (
      /^(?:and|or|nor)$/.test(document.tokens[joint]?.lower ?? '') &&
      other !== undefined &&
      (other.type === 'country' || other.seatOf !== null)
    )
  }
  return joined(name.first - 2, name.first - 1) || joined(name.last + 2, name.last + 1)
}
