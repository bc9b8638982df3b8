import { findRegion } from '../lexicon/regions.ts'
import type { Match } from '../pattern/pattern.ts'
import type { Reading } from '../reading.ts'
import type { SentenceUnit } from '../units.ts'

/** Tells of words in a row that only stand beside each other: those of a list, or of two phrases that a comma parts. */
export const areChanceNeighbors = (
  reading: Reading,
  match: Match<SentenceUnit>,
  units: readonly SentenceUnit[],
): boolean => isSubjectApart(reading, match) || isPlaceList(match, units)

/** "According to Ruiz, a captain in Chile was hurt": behind its comma stands the subject of the verb that the name only modifies. */
function isSubjectApart({ document: { tokens } }: Reading, { captures }: Match<SentenceUnit>): boolean {
  const [name, value] = [captures.get('subject'), captures.get('value')]
  if (name === undefined || value === undefined || value.first < name.first) return false
  const title = tokens[value.last]
  const head = tokens
    .slice(name.first, name.last + 1)
    .find((token) => token.head < name.first || token.head > name.last)
  return head?.deprel === 'obl' && title?.head === head.head && title.deprel.startsWith('nsubj')
}

/** "Gaza, Lebanon and Syria", "Leeds, York, Hull": places beside each other lie in one another only where the second is a country or province. */
function isPlaceList({ captures }: Match<SentenceUnit>, units: readonly SentenceUnit[]): boolean {
  const [inner, outer] = [captures.get('subject'), captures.get('object')]
  if (inner === undefined || outer === undefined || !inner.labels.has('PLACE')) return false
  const at = units.indexOf(outer)
  const next = units.indexOf(inner) === at - 2 ? nextListed(units, at) : null
  if (next === null) return false
  if (outer.labels.has('COUNTRY')) return next.labels.has('COUNTRY')
  return next.labels.has('PLACE') && (!isProvince(outer) || isProvince(inner))
}

const JOINTS = [',', 'and', 'or']

/** The name that a list goes on with behind a comma, "and" or both. */
function nextListed(units: readonly SentenceUnit[], at: number): SentenceUnit | null {
  let next = at + 1
  while (next < at + 3 && JOINTS.some((joint) => units[next]?.labels.has(joint))) next++
  return next === at + 1 ? null : (units[next] ?? null)
}

const isProvince = ({ name }: SentenceUnit): boolean => findRegion(name?.name ?? '')?.kind === 'province'
