import { OCCUPATIONS } from './titles/occupations.ts'
import { OFFICES } from './titles/offices.ts'
import { findJoinedPortfolios, findPortfoliosBehind, PORTFOLIO_TITLES } from './titles/portfolios.ts'
import type { TitleRow } from './titles/row.ts'

export { findTitleModifier, type TitleModifier } from './titles/modifiers.ts'
export type { TitleKind, TitleRow } from './titles/row.ts'

/** Titles that persons hold, singular and lower case; where a title is given twice the first row counts. */
export const POSITION_TITLES: readonly TitleRow[] = [...OFFICES, ...PORTFOLIO_TITLES, ...OCCUPATIONS]

/** Words of address before a name, without their dot. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Mx Messrs Dr Prof Sir Dame Lord Lady Madame Madam Mme Monsieur Mlle Herr Frau Señor Señora Senor Senora Signor Signora Don Doña Rev Fr Hon Sheikh Sayyid Hajji Shri Sri Smt Begum Sgt Capt Maj Gen Col Lt Cpl Adm Cmdr Sen Rep Gov Pres Amb Supt Insp Det Pvt'.split(
    ' ',
  ),
)

/** How many words a title takes, whether it is in the plural ("presidents"), and its row. */
export interface TitleMatch {
  readonly length: number
  readonly plural: boolean
  readonly title: TitleRow
}

/** "Justice Minister", "Labour Secretary": a field before its head, though a body may be called like the field. */
export const isPortfolioTitle = ({ title }: TitleRow): boolean =>
  PORTFOLIO_ROWS.has(title) || /\band .*(?:minister|secretary|commissioner)$/.test(title)

interface Entry {
  readonly title: TitleRow
  readonly plural: boolean
}

const RANKS = new Set('deputy vice assistant associate junior senior principal first shadow'.split(' '))
/** How far an office reaches, or since when it is held: part of the title, but of none that is a mere calling. */
const REACHES = new Set('regional provincial national global founding honorary'.split(' '))
/** Forms that are everyday words in lower case ("a major deal", "his brother") and titles only with a capital. */
const EVERYDAY = new Set(
  'count counts major majors general official executive justice father fathers brother brothers sister sisters lady lord metropolitan sovereign principal private forward gen col maj capt lt sgt cpl adm'.split(
    ' ',
  ),
)

const PORTFOLIO_ROWS: ReadonlySet<string> = new Set(PORTFOLIO_TITLES.map(({ title }) => title))
const byWords: ReadonlyMap<string, Entry> = new Map(POSITION_TITLES.toReversed().flatMap(entriesOf))
/** The words that open titles, each with the number of words of the longest that it opens. */
const openers: ReadonlyMap<string, number> = indexOpeners(byWords.keys())

/** Whether a title may begin with this word, in small letters; most words are told apart by it at the cost of a look-up. */
export const opensTitle = (lower: string): boolean => openers.has(lower) || RANKS.has(lower) || REACHES.has(lower)

/**
 * The longest title that begins at `words[at]`, or null; case counts only for words like "major". The words are
 * tokens: a hyphen may be one of them or part of one. A rank in front ("deputy", "vice", "first deputy") makes a title
 * of its own, which is no longer that of a head of state.
 */
export function findTitle(words: readonly string[], at: number): TitleMatch | null {
  const whole = findJoinedPortfolios(words, at) ?? findPortfoliosBehind(words, at) ?? findWhole(words, at)
  const ranked = findRanked(words, at)
  return (ranked?.length ?? 0) > (whole?.length ?? 0) ? ranked : whole
}

function findWhole(words: readonly string[], at: number): TitleMatch | null {
  const longest = openers.get(words[at]?.toLowerCase() ?? '') ?? 0
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    const entry = EVERYDAY.has(phrase) ? undefined : byWords.get(phrase.toLowerCase())
    if (entry) return { length, ...entry }
  }
  return null
}

function findRanked(words: readonly string[], at: number): TitleMatch | null {
  const rank = words[at]?.toLowerCase() ?? ''
  const from = words[at + 1] === '-' ? at + 2 : at + 1
  const base = RANKS.has(rank) || REACHES.has(rank) ? findTitle(words, from) : null
  if (!base || (REACHES.has(rank) && !base.title.office)) return null
  const { title, kind, office } = base.title
  const lower = { title: `${rank} ${title}`, kind: kind === 'head_of_state' ? 'government' : kind, office } as const
  return { ...base, length: base.length + from - at, title: lower }
}

function indexOpeners(titles: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const title of titles) {
    const words = title.split(' ')
    const opener = words[0] ?? ''
    longest.set(opener, Math.max(longest.get(opener) ?? 0, words.length))
  }
  return longest
}

function entriesOf(title: TitleRow): readonly (readonly [string, Entry])[] {
  const plurals = spellings(toPlural(title.title)).map((words) => [words, { title, plural: true }] as const)
  const singulars = spellings(title.title).map((words) => [words, { title, plural: false }] as const)
  return [...plurals, ...singulars]
}

/** Joined by hyphens as one token, by hyphens as tokens of their own, or not at all. */
function spellings(title: string): readonly string[] {
  return title.includes('-') ? [title, title.replaceAll('-', ' - '), title.replaceAll('-', ' ')] : [title]
}

/** The noun in front of "of", "for", "and", "-in-chief" or "general" takes the plural, else the last word. */
function toPlural(title: string): string {
  const [, head = title, rest = ''] =
    /^(.*?)((?: of | for | and |-in-| in |-at-| without |-elect|-designate| general$|-general$).*)?$/.exec(title) ?? []
  return pluralOf(head) + rest
}

function pluralOf(words: string): string {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`
  if (/(?:man)$/.test(words)) return words.replace(/man$/, 'men')
  return /(?:s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`
}
