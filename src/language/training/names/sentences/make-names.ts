import type { Random } from '../../random.ts'
import * as words from './name-parts.ts'
import type { NameMaker, Slots } from './slots.ts'

/** Lists that names are drawn from. */
export interface NamePools {
  readonly firstNames: readonly string[]
  readonly surnames: readonly string[]
  readonly persons: readonly string[]
  readonly countries: readonly string[]
  readonly nations: readonly string[]
  readonly cities: readonly string[]
  readonly regions: readonly string[]
  readonly parties: readonly string[]
  readonly organizations: readonly string[]
  readonly armed: readonly string[]
}

interface Made {
  readonly full: string
  readonly short: string
}

/** Draws names for slots out of lists and out of parts that such names are made of. */
export function createNameMaker(pools: NamePools, random: Random): NameMaker {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const chance = (share: number) => random() < share
  const alone = (full: string): Made => ({ full, short: full })

  const makers: Readonly<Record<string, () => Made>> = {
    P: () => (chance(0.15) ? toMade(pick(pools.persons)) : makePerson()),
    F: () => alone(pick(pools.firstNames)),
    C: () => alone(pick(pools.countries)),
    D: () => alone(pick(pools.nations)),
    G: () => alone(pick(pools.cities)),
    K: () => alone(pick(pools.cities).toUpperCase()),
    R: () => alone(chance(0.6) ? pick(pools.regions) : `${pick(pools.cities)} ${pick(words.REGION_HEADS)}`),
    T: () => alone(pick(words.OFFICES)),
    O: () => (chance(0.35) ? withAcronym(pick(pools.parties)) : makeParty()),
    L: () => alone(pick(words.PARLIAMENTS)),
    M: () => makeMinistry(),
    I: () => alone(pick(chance(0.5) ? words.INTERNATIONAL : pools.organizations)),
    W: () => alone(chance(0.5) ? pick(pools.armed) : fill(pick(words.ARMED))),
    X: () => alone(fill(pick(words.SOCIETIES))),
    N: () => alone(chance(0.5) ? pick(words.AGENCIES) : fill(pick(words.NEWSPAPERS))),
    B: () => alone(fill(pick(words.COMPANIES))),
    U: () => alone(fill(pick(words.UNIVERSITIES))),
    A: () => alone(fill(pick(words.AGREEMENTS))),
    E: () => alone(fill(pick(words.EVENTS))),
  }

  function makePerson(): Made {
    const surname = chance(0.12) ? pick(words.PARTICLES) + pick(pools.surnames) : pick(pools.surnames)
    const long = chance(0.1) ? `${surname}-${pick(pools.surnames)}` : surname
    const middle = chance(0.15)
      ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.`
      : chance(0.1)
        ? ` ${pick(pools.firstNames)}`
        : ''
    return { full: `${pick(pools.firstNames)}${middle} ${long}`, short: long }
  }

  function makeParty(): Made {
    return withAcronym(fill(pick(words.PARTIES)))
  }

  function makeMinistry(): Made {
    const [field, long] = pick(words.PORTFOLIOS)
    const full = pick([
      `Ministry of ${long}`,
      `${field} Ministry`,
      `Department of ${long}`,
      `Ministry of ${long}`,
      `${long} Agency`,
    ])
    return withAcronym(full)
  }

  /** `{adjective}` and its like in a pattern become one of their list. */
  function fill(pattern: string): string {
    return pattern.replace(/\{(\w+)\}/g, (_, kind: string) => {
      if (kind === 'city') return pick(pools.cities)
      if (kind === 'country') return pick(pools.countries)
      if (kind === 'nation') return pick(pools.nations)
      if (kind === 'surname') return pick(pools.surnames)
      if (kind === 'region') return pick(pools.regions)
      return pick(words.PARTS[kind] ?? [''])
    })
  }

  return (slots: Slots, kind, index) => {
    const upper = kind.toUpperCase()
    const made = slots.get(upper + index) ?? makers[upper]?.() ?? alone('')
    slots.set(upper + index, made)
    return kind === upper ? made.full : made.short
  }
}

function toMade(full: string): Made {
  return { full, short: full.split(' ').at(-1) ?? full }
}

/** "Party for National Unity" → PNU; names of one word stay. */
function withAcronym(full: string): Made {
  const initials = full.match(/\b\p{Lu}/gu) ?? []
  return { full, short: initials.length > 1 ? initials.join('') : full }
}
