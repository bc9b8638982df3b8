import { FEMALE_NAMES, MALE_NAMES } from './first-names/genders.ts'
import { FIRST_NAMES } from './first-names/list.ts'
import { lazy } from './lazy.ts'
import { nameKey } from './name-index.ts'

/** First names that open sentences as everyday words, too: "Will Moscow agree?", "May the talks succeed". */
const EVERYDAY = new Set(
  `Will May Job Love Hope Happy Young Guy Summer Page Art Wolf Winter Mark Gift Faith Bill Moon Sunny Miles Lucky King
  Rich Patience Penny Rose Grant Gene Gay Clay Willow Ward Max Chase Buck Joy Jack Grace Angel Frank Christian Dean Drew
  Sue Rob Pat Ray Jimmy Cliff Foster Noble Justice Mercy Pearl Sandy Ruby Amber Jade Iris Ivy Violet Daisy Lily Olive
  Ginger Holly Heather Hazel Autumn April June Destiny Miracle Honey Melody Star Victor Earnest Ernest Duke
  Major Royal Silver Rocky Dusty Stone Wade Lance Pierce Skip Chip Chuck Hank Buddy Junior Norm Reed Read Rand Rush
  Tab Tad Ty Van Woody Bishop Hunter Carter Cooper Mason Parker Porter Taylor Tanner Turner Walker Sage Basil Ginny
  Trinity Chastity Constance Prudence Harmony Serenity Savannah Dakota Jordan Georgia Chad Israel Paris London
  Florence Victoria Sydney Austin Kent Lincoln Jackson Santiago Said Long Kitty Bunny`.split(/\s+/),
)

const names = lazy(() => new Set(FIRST_NAMES.trim().split(/\s+/)))

/**
 * Whether the word is a first name somewhere in the world; of a hyphenated one ("Jean-Claude") the first part counts.
 * Diacritics do not matter, case does. A yes is strong evidence before another capitalised word, weak alone.
 */
export function isFirstName(word: string): boolean {
  const [first = ''] = nameKey(word).split(' ')
  return names().has(first)
}

const genders = lazy(() => {
  const rows = [FEMALE_NAMES, MALE_NAMES].map((text) => text.trim().split(/\s+/))
  return new Map(rows.flatMap((row, at) => row.map((name) => [name, at === 0 ? 'female' : 'male'] as const)))
})

/** Whose first name the word almost always is; null where it may be a woman's or a man's. */
export function findGender(word: string): 'female' | 'male' | null {
  const [first = ''] = nameKey(word).split(' ')
  return genders().get(first) ?? null
}

/** Whether a first name is an everyday word or a place as well, so that it needs more evidence than others. */
export function isEverydayName(word: string): boolean {
  return EVERYDAY.has(word)
}
