import { pick, type Random } from './random.ts'

const STARTS = 'ba be bo da de do fa fe ga go ha he hi ja jo ka ke ki ko la le li lo ma me mi mo na ne no'.split(' ')
const MIDDLES = 'ra re ri ro sa se si so ta te ti to va ve vi vo lan len ran ren san sen tan ten mar mer nor'.split(' ')
const ENDS = 'n r s l m nd rt sky ov ian ez son ic ius o a i us el ar'.split(' ')
const GIVEN_ENDS = 'n a o e is us el ia in ar'.split(' ')
const BODIES = 'Ministry Council Institute League Agency Party Bank Union Company Commission'.split(' ')
const TREATIES = 'treaty pact accord agreement memorandum'.split(' ')

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const toWord = (random: Random, ends: readonly string[]): string =>
  capitalize(
    `${pick(random, STARTS)}${pick(random, MIDDLES)}${random.holds(0.5) ? pick(random, MIDDLES) : ''}${pick(random, ends)}`,
  )

const toGiven = (random: Random): string => capitalize(`${pick(random, STARTS)}${pick(random, GIVEN_ENDS)}`)

/** A made-up family name or name of a place. */
export const toFamilyName = (random: Random): string => toWord(random, ENDS)

/** Makes a name of an entity of each type. */
export const NAME_MAKERS = {
  person: (random: Random) => `${toGiven(random)} ${toFamilyName(random)}`,
  country: (random: Random) => `${toFamilyName(random)}land`,
  organization: (random: Random) => `${toFamilyName(random)} ${pick(random, BODIES)}`,
  place: (random: Random) => `${toFamilyName(random)}${pick(random, ['', 'burg', 'ville', ' Bay'])}`,
  agreement: (random: Random) => `${toFamilyName(random)} ${pick(random, TREATIES)}`,
} as const
