import type { Reading } from '../reading.ts'
import { findDateline } from './dateline.ts'
import { typeOfId } from './reference.ts'
import type { Referent } from './referent.ts'

/** A story opens with so many sentences. */
const OPENING = 3

/**
 * The country that a story is from: that of its dateline or of a label ("Peru: …"), the one whose government the opening
 * speaks of, else the one country that the whole text names, where it names no other and names it twice at least.
 */
export const findStoryCountry = (reading: Reading, referents: readonly Referent[]): string | null =>
  countryOfDateline(reading, referents) ??
  labelledCountry(reading, referents) ??
  governedCountry(reading, referents) ??
  onlyCountry(referents)

/** "Peru: Army retakes town": the country in front of a colon that opens the text. */
function labelledCountry({ document }: Reading, [opening]: readonly Referent[]): string | null {
  const labels = opening?.name.first === 0 && document.tokens[opening.name.last + 1]?.text === ':'
  return labels && typeOfId(opening.entity) === 'country' ? opening.entity : null
}

const STATE = /^(?:government|army|military|president|parliament|cabinet|king|queen)$/

/** "Peru’s government and rebels signed …": the one country whose state acts by name in the opening. */
function governedCountry({ document: { tokens } }: Reading, referents: readonly Referent[]): string | null {
  const governed = referents.filter(({ name, entity }) => {
    const next = /^['’]s?$/.test(tokens[name.last + 1]?.text ?? '') ? name.last + 2 : name.last + 1
    return (
      (tokens[name.first]?.sentence ?? OPENING) < OPENING &&
      typeOfId(entity) === 'country' &&
      name.seatOf === null &&
      STATE.test(tokens[next]?.lower ?? '') &&
      !/^NN/.test(tokens[next + 1]?.xpos ?? '')
    )
  })
  const [country, other] = new Set(governed.map(({ entity }) => entity))
  return country === undefined || other !== undefined ? null : country
}

/** "POKHARA, Nepal — …": the country in front of the dash that opens the story. */
function countryOfDateline(reading: Reading, referents: readonly Referent[]): string | null {
  const { name } = findDateline(reading, referents)?.referent ?? {}
  if (name === undefined || reading.document.tokens[name.last + 1]?.text !== ',') return null
  const next = referents.find((referent) => referent.name.first === name.last + 2)
  return next !== undefined && typeOfId(next.entity) === 'country' ? next.entity : null
}

/** "CAIRO — …": the country of a capital, where the story opens with both. */
export function findSeatCountry(reading: Reading, referents: readonly Referent[]): string | null {
  const dateline = findDateline(reading, referents)
  const seat = dateline?.referent.name.seatOf?.id ?? null
  if (dateline === null || seat === null) return null
  const { tokens } = reading.document
  const opening = referents.filter(({ name }) => (tokens[name.first]?.sentence ?? 0) < dateline.sentence + OPENING)
  return opening.some(({ entity, name }) => entity === seat && name !== dateline.referent.name) ? seat : null
}

function onlyCountry(referents: readonly Referent[]): string | null {
  const countries = referents.map(({ entity }) => entity).filter((id) => typeOfId(id) === 'country')
  const [country, other] = new Set(countries)
  return country === undefined || other !== undefined || countries.length < 2 ? null : country
}
