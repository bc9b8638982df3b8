import { distance } from 'fastest-levenshtein'
import { fold } from '../identity/fold.ts'
import type { EntityType } from '../model/entity.ts'

/** What an entity is called. */
export interface Named {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
}

/** How like a name is to those of an entity: 0 to 100; `sure` where it can hardly be that of another one. */
export interface Likeness {
  readonly score: number
  readonly sure: boolean
}

/** Points of the very name, of another name, and at most of a name that is only like it. */
const POINTS = { name: 100, alias: 95, like: 90 } as const

const WORD = /[\p{L}\p{N}]+/gu

export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? []

/**
 * Compares a name with those of an entity. The very name of a person is sure only with two words, another name only
 * where it is no part of the full one: "Ruiz" may be anybody of that name.
 */
export function readLikeness(asked: string, entity: Named): Likeness {
  const folded = fold(asked)
  if (folded === fold(entity.name))
    return { score: POINTS.name, sure: entity.type !== 'person' || wordsOf(asked).length > 1 }
  if (entity.aliases.some((alias) => fold(alias) === folded))
    return { score: POINTS.alias, sure: !hasWords(entity.name, asked) }
  const best = Math.max(...[entity.name, ...entity.aliases].map((name) => toSimilarity(folded, fold(name))))
  return { score: Math.round(POINTS.like * best), sure: false }
}

/** Whether a text has all words of another one, of which there is one at least. */
export function hasWords(text: string, asked: string): boolean {
  const there = new Set(wordsOf(text))
  const words = wordsOf(asked)
  return words.length > 0 && words.every((word) => there.has(word))
}

/** 0 to 1: by letters that differ, or by words that are shared, whichever is more. */
const toSimilarity = (left: string, right: string): number => Math.max(byLetters(left, right), byWords(left, right))

const byLetters = (left: string, right: string): number =>
  1 - distance(left, right) / Math.max(left.length, right.length, 1)

/** Dice's coefficient of the words, in any order. */
function byWords(left: string, right: string): number {
  const one = new Set(wordsOf(left))
  const other = new Set(wordsOf(right))
  const all = one.size + other.size
  return all === 0 ? 0 : (2 * [...one].filter((word) => other.has(word)).length) / all
}
