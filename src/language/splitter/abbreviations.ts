import { featureCodeAt } from './characters.ts'

/** Words written short with a full stop, in classes that behave alike before a capital; the names are only for readers. */
export const ABBREVIATIONS = {
  title:
    'mr mrs ms messrs mme mlle dr prof gen col lt sgt capt cmdr maj adm brig cpl pvt sen rep reps sens gov rev fr hon pres amb atty st ste supt msgr pastor bros det insp',
  month: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  day: 'mon tue tues wed thu thur thurs fri sat sun',
  firm: 'inc corp co ltd llc plc bros assn dept univ intl natl mfg cos pty',
  place: 'ave blvd rd ft mt pt sq hwy pl ter cres',
  state:
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo',
  number: 'no nos vol vols fig figs art arts sec ch chap p pp para op cl ext ed eds approx c ca est v vs cf viz',
  after: 'jr sr esq al etc ibid',
  unit: 'in ft oz lb lbs yr yrs min mins hr hrs sq km kg cm mm tel fax',
} as const

/** Classes that are told by their form. */
export const ABBREVIATION = { acronym: 30, initial: 31 } as const

const CLASS_OF = new Map<number, number>(
  Object.values(ABBREVIATIONS).flatMap((words, at) =>
    words.split(' ').map((word) => [hashWord(word), at + 1] as const),
  ),
)

/** The class of an abbreviation by the hash of its atom, without its full stop; 0 for other words. */
export const abbreviationClass = (hash: number): number => CLASS_OF.get(hash) ?? 0

function hashWord(word: string): number {
  return hashCharacters(word, 0, word.length)
}

/** A hash of the characters as features count them. */
export function hashCharacters(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ featureCodeAt(text, at), 0x01000193)
  return hash ^ (hash >>> 15)
}
