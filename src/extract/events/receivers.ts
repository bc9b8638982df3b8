import type { Clause } from '../../language/syntax/clause.ts'
import { type Discourse, denoted, isParty } from '../entities/discourse.ts'
import type { RoleFiller } from './event-draft.ts'

const GIVING =
  /^(?:send|give|supply|lend|offer|grant|sell|hand|provide|deliver|award|donate|ship|pledge|promise|loan|lease|pay)$/

/**
 * Who gets something without "to": "sent Norland tanks". The first of two objects, or the name that opens one, with no genitive
 * and no demonym: "sold Norland bonds" is the cost of that, "sold Peruvian bonds" is none.
 */
export function findReceivers(discourse: Discourse, { lemma, objects, passive, verb }: Clause): RoleFiller[] {
  const [first, second] = objects
  if (!GIVING.test(lemma) || passive || first === undefined || first.first < verb) return []
  if (second !== undefined) {
    const given = denoted(discourse, second).filter(isParty)
    return given.length > 0 ? [] : toReceivers(denoted(discourse, first))
  }
  const opening = discourse.reading.names[discourse.reading.nameAt.get(first.first) ?? -1]
  if (opening === undefined || opening.demonym || opening.last >= first.head) return []
  const [next] = discourse.reading.document.tokens.slice(opening.last + 1, opening.last + 2)
  const plain = next !== undefined && /^(?:NNS?|JJ|CD)$/.test(next.xpos) && next.text === next.lower
  return plain ? toReceivers(discourse.byHead.get(opening.last)?.entities ?? []) : []
}

const toReceivers = (entities: readonly string[]): RoleFiller[] =>
  entities.filter(isParty).map((entity) => ({ role: 'recipient', entity }))
