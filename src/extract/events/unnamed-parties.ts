import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { EventKind } from '../../model/event-kind.ts'
import type { Discourse } from '../entities/discourse.ts'
import { PARTIES, PEOPLE } from '../rules/people.ts'

/** What is news where a body does so that has no name here. */
const SPOKEN =
  /^(?:accuse|reject|request|agree|investigate|seize|sanction|threaten|concede|praise|resign|negotiate|arrest|deploy|withdraw|ratify)$/

/** What is news where a body or office holder without a name suffers it: "the company was fined", "the minister was sacked". */
const SUFFERED = /^(?:sanction|accuse|investigate|overthrow|appoint|arrest|release)$/

/** Whether the subject is a noun for a body or office holders without a name: "four governments and three donors agreed"; residents may blame; in the passive, who suffers it. */
export const isDoneByParty = ({ reading: { document } }: Discourse, clause: Clause, kind: EventKind): boolean =>
  clause.form === 'finite' &&
  (clause.passive ? SUFFERED : SPOKEN).test(kind) &&
  (clause.passive ? clause.objects : clause.subjects).flatMap(withParts).some(({ head }) => {
    const lemma = lemmaAt(document, head)
    return PARTIES.includes(lemma) || (kind === 'accuse' && PEOPLE.includes(lemma))
  })

/** "Five of the seven parties": what is counted too. */
const withParts = (phrase: NounPhrase): readonly NounPhrase[] => [
  phrase,
  ...phrase.complements.flatMap(({ preposition, phrases }) => (preposition === 'of' ? phrases : [])),
]
