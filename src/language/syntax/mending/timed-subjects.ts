import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isAbove,
  isNoun,
  isPunctuated,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'
import { isPredicate } from './stranded-subjects.ts'

/** "On Friday, Ruiz, the minister, resigned" with Friday as the sentence: the name behind it is the subject of the verb that would describe it. */
export function readDatedSubject(draft: DraftTree, at: number): void {
  const name = headAt(draft, at)
  const time = headAt(draft, name)
  if (!isPredicate(draft, at) || relationAt(draft, at) !== 'acl' || wordAt(draft, wordBefore(draft, at)) !== ',') return
  if (relationAt(draft, name) !== 'appos' || relationAt(draft, time) !== 'root' || tagAt(draft, name) !== 'NNP') return
  if (hanging(draft, time, 'case').length === 0 || hasSubject(draft, at)) return
  promote(draft, at, time, 'obl')
  hang(draft, name, at, 'nsubj')
}

/** "Last week, Peru’s president, Ana Ruiz, resigned" with the president as last week: the first noun behind it is the subject. So behind "after meeting her, Peru’s president". */
export function readTimedSubject(draft: DraftTree, at: number): void {
  const time = headAt(draft, at)
  const above = headAt(draft, time)
  const verb = relationAt(draft, above) === 'advcl' && above < time ? headAt(draft, above) : above
  if (!/^(?:appos|conj)$/.test(relationAt(draft, at)) || verb < at) return
  if (!(verb === above ? /^obl/ : /^ob[jl]/).test(relationAt(draft, time))) return
  if (hanging(draft, at, /^(?:cc|case)$/).length > 0 || hasSubject(draft, verb) || !isNoun(draft, at)) return
  if (hasTense(draft, verb) && at > time && isPunctuated(draft, time, at)) hang(draft, at, verb, 'nsubj')
}

/**
 * "Kenya backed it, two days after parliament elected her" with the days as who elected her, and that as the sentence: who stands
 * behind "after" is the subject, and the verb before the comma the head.
 */
export function readTimeBefore(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const marker = at + 1
  const subject = headAt(draft, marker)
  if (!/^nsubj/.test(relationAt(draft, at)) || !SPANS.test(wordAt(draft, at)) || !hasTense(draft, verb)) return
  if (!/^(?:after|before)$/.test(wordAt(draft, marker)) || headAt(draft, subject) !== at || subject > verb) return
  const main = hanging(draft, verb, /^(?:advcl|ccomp|parataxis)$/).find((child) => child < at && hasTense(draft, child))
  hang(draft, subject, verb, 'nsubj')
  hang(draft, marker, verb, 'mark')
  if (main !== undefined && headAt(draft, verb) < 0) promote(draft, main, verb, 'advcl', 'root')
  else if (/^(?:parataxis|conj|acl)$/.test(relationAt(draft, verb))) hang(draft, verb, headAt(draft, verb), 'advcl')
  hang(draft, at, verb, 'obl:unmarked')
}

const SPANS = /^(?:hour|day|week|month|year|minute|decade)s?$/

/** "In May Ana Ruiz resigned" with May as a title of hers: the month tells when, and the name is the subject. */
export function partMonth(draft: DraftTree, at: number): void {
  const name = headAt(draft, at)
  const verb = headAt(draft, name)
  const [preposition] = hanging(draft, name, 'case')
  if (tagAt(draft, at) !== 'NNP' || name < at || preposition !== at - 1 || !hasTense(draft, verb)) return
  if (relationAt(draft, name) !== 'obl' || verb < name || hasSubject(draft, verb)) return
  hang(draft, name, verb, 'nsubj')
  hang(draft, at, verb, 'obl')
  hang(draft, preposition, at, 'case')
}

/** "Went on trial last year" with "trial" as a part of "year": the preposition governs the noun behind it, and "last year" tells when. */
export function partTime(draft: DraftTree, at: number): void {
  const time = headAt(draft, at)
  const [preposition] = hanging(draft, time, /^case$/)
  if (time !== at + 1 || preposition === undefined || preposition > at - 2) return
  if (!isNoun(draft, at - 1) || !isAbove(draft, time, at - 1) || !TIMES.test(lemmaAt(draft, time))) return
  const before = hanging(draft, time, /./).filter((child) => child < at - 1 && child !== preposition)
  hang(draft, at - 1, headAt(draft, time), relationAt(draft, time))
  for (const child of [preposition, ...before]) hang(draft, child, at - 1, relationAt(draft, child))
}

const TIMES = /^(?:year|week|month|night|spring|summer|autumn|fall|winter|weekend|century|decade)$/
