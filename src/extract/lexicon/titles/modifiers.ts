/** What a word by a title says about the holding of it. */
export type TitleModifier = 'former' | 'acting' | 'future' | 'current' | 'late' | 'honorary' | 'self-proclaimed'

const MODIFIERS: readonly (readonly [TitleModifier, string])[] = [
  ['former', 'former|ex|then|erstwhile|onetime|one-time|sometime|previous|past|ousted|deposed|exiled|toppled|retired'],
  ['acting', 'acting|interim|caretaker|provisional|transitional|de facto'],
  [
    'future',
    'incoming|designate|elect|newly elected|newly-elected|newly appointed|newly-appointed|future|would-be|next',
  ],
  [
    'current',
    'current|incumbent|sitting|outgoing|longtime|long-time|long-serving|present|reelected|re-elected|serving',
  ],
  ['late', 'late|slain|assassinated|deceased|murdered'],
  ['honorary', 'honorary|titular|ceremonial|emeritus'],
  ['self-proclaimed', 'self-proclaimed|self-declared|self-styled'],
]

const INDEX: ReadonlyMap<string, TitleModifier> = new Map(
  MODIFIERS.flatMap(([modifier, words]) => words.split('|').map((word) => [word, modifier] as const)),
)

/**
 * What one or two words before or after a title ("former", "newly elected", "elect") say about the holding of it, or
 * null. Hyphens that join the word to the title ("ex-", "-designate") are not part of it.
 */
export function findTitleModifier(words: string): TitleModifier | null {
  return INDEX.get(words.toLowerCase().replace(/^-|-$/g, '')) ?? null
}
