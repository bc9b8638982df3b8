import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type Discourse, denoted, isParty } from '../entities/discourse.ts'
import { contentsOf, purposesOf } from './contents.ts'

const TOWARDS = /^(?:against|with|to|from|on|over|for|at|toward|towards)$/
const OWNERS = /^(?:of|by|from|to|against|with|for|on|toward|towards)$/
const DEEPEST = 3

/**
 * Whom an act of words reaches where nothing has the target's place in its clause: who is named in its object
 * ("rejected an Australian ultimatum", "a plan by Peru"), behind its prepositions, or in what is demanded or threatened
 * ("threatened to ban imports from Peru"), in that order. `known` are those who take part already.
 */
export function findReached(discourse: Discourse, clause: Clause, known: readonly string[]): readonly string[] {
  return search(discourse, clause, known, 0)
}

function search(discourse: Discourse, clause: Clause, known: readonly string[], depth: number): readonly string[] {
  const towards = clause.obliques.filter(({ preposition }) => TOWARDS.test(preposition))
  const phrases = [...(depth > 0 ? clause.subjects : []), ...clause.objects, ...towards.flatMap((one) => one.phrases)]
  for (const phrase of phrases) {
    const found = bodiesWithin(discourse, phrase).filter((id) => !known.includes(id))
    if (found.length > 0) return found
  }
  if (depth === DEEPEST) return []
  for (const content of [...contentsOf(discourse, clause), ...purposesOf(discourse, clause)]) {
    const found = search(discourse, content, known, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

/** What a phrase denotes, who stands before its head, or who follows it. */
function bodiesWithin(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = denoted(discourse, phrase).filter(isParty)
  if (own.length > 0) return own
  const before = bodiesBefore(discourse, phrase)
  if (before.length > 0) return before
  const behind = complementsOf(discourse.reading, phrase).filter(({ preposition }) => OWNERS.test(preposition))
  const goals = behind.filter(({ preposition }) => /^(?:to|towards?)$/.test(preposition))
  const named = (obliques: typeof behind) =>
    obliques.flatMap(({ phrases }) => phrases.flatMap((complement) => partiesOf(discourse, complement)))
  const reached = named(goals)
  return reached.length > 0 ? reached : named(behind)
}

/** Who a phrase stands for, else who is named before its head. */
function partiesOf(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = actorsOf(discourse, phrase).filter(isParty)
  return own.length > 0 ? own : bodiesBefore(discourse, phrase)
}
