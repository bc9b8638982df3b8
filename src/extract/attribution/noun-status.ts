import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Status } from '../../model/evidence.ts'
import type { Reading } from '../reading.ts'

/** Words before a noun for an event that say how it stands, and what they say. */
const STATUSES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['alleged', 'alleged'],
  ['suspected', 'alleged'],
  ['supposed', 'alleged'],
  ['purported', 'alleged'],
  ['claimed', 'alleged'],
  ['possible', 'hypothetical'],
  ['potential', 'hypothetical'],
  ['hypothetical', 'hypothetical'],
  ['feared', 'hypothetical'],
  ['planned', 'planned'],
  ['proposed', 'planned'],
  ['upcoming', 'planned'],
  ['forthcoming', 'planned'],
  ['scheduled', 'planned'],
  ['intended', 'planned'],
  ['impending', 'planned'],
  ['cancelled', 'negated'],
  ['canceled', 'negated'],
  ['aborted', 'negated'],
  ['averted', 'negated'],
])

/** What a word before a noun for an event says of how it stands; null for other words. */
export const statusOfWord = (lower: string): Status | null => STATUSES.get(lower) ?? null

/** How an event stands by the words before its noun: "the alleged killing", "a possible attack"; null where none tells. */
export const statusOfNoun = ({ document }: Reading, { first, head }: NounPhrase): Status | null =>
  document.tokens
    .slice(first, head)
    .map(({ lower }) => statusOfWord(lower))
    .findLast((status) => status !== null) ?? null
