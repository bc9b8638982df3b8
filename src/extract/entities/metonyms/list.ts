import type { Sense } from '../../lexicon/capital-words.ts'
import type { Name } from '../../names/name.ts'
import type { Reading } from '../../reading.ts'

/** The first token of the list "(both) A, B and C" that the name at token `at` belongs to. */
export function headOfList({ document, names, nameAt }: Reading, at: number): number {
  let first = at
  for (;;) {
    const joint = document.tokens[first - 1]
    const before = names[nameAt.get(first - 2) ?? -1]
    if (/^(?:both|neither|either)$/.test(joint?.lower ?? '')) return first - 1
    if (before === undefined || !/^(?:and|or|nor|,)$/.test(joint?.lower ?? '')) return first
    first = before.first
  }
}

/** "Madrid and Barcelona": beside a city that is no seat of government it is the city. */
export const readCityPartner = (reading: Reading, name: Name): Sense | null =>
  partners(reading, name).some(({ seatOf, attributes }) => seatOf === null && attributes.kind === 'city')
    ? 'city'
    : null

/** Tells whether it is coordinated with another country or capital. */
export const isPaired = (reading: Reading, name: Name): boolean =>
  partners(reading, name).some(({ type, seatOf }) => type === 'country' || seatOf !== null)

/** The names right before and behind that "and" or "or" joins to this one. */
function partners({ document, names, nameAt }: Reading, { first, last }: Name): Name[] {
  const joined = (at: number, joint: number) =>
    /^(?:and|or|nor)$/.test(document.tokens[joint]?.lower ?? '') ? names[nameAt.get(at) ?? -1] : undefined
  return [joined(first - 2, first - 1), joined(last + 2, last + 1)].filter((name) => name !== undefined)
}
