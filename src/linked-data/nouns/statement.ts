import type { StoredStatement } from '../../model/statement.ts'
import { type ToIri, toPart } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toWord } from '../vocabulary.ts'
import { toSupport, toTarget } from './evidence.ts'
import type { Told } from './told.ts'

/** A statement: words that are quoted are a `Quotation`, what is only reported a `Claim` of who is said to have made it. */
export function toStatement(statement: Told<StoredStatement>, toIri: ToIri): LinkedNode {
  const id = toIri(statement.id)
  const reported = statement.kind === 'indirect'
  const speaker = statement.speaker && toIri(statement.speaker)
  const { article, start, end, text } = statement
  const whole = article !== undefined && start !== undefined && end !== undefined && text !== undefined
  return createNode(id, [reported ? 'Claim' : 'Quotation', 'Entity'], {
    text,
    [reported ? 'claimInterpreter' : 'spokenByCharacter']: speaker,
    kind: statement.kind && toWord('statement', statement.kind),
    cue: statement.cue,
    stance: statement.stance && toWord('status', statement.stance),
    about: statement.about?.map(toIri),
    appearance: article && toIri(article),
    mention: whole ? toWords({ article, start, end, text }, id, toIri) : null,
    ...toSupport(statement.evidence, id, toIri),
    corroboration: statement.corroboration,
  })
}

/** Where its words stand. */
function toWords(place: Parameters<typeof toTarget>[0], statement: string, toIri: ToIri): LinkedNode {
  const id = toPart(statement, 'words')
  return createNode(id, 'Annotation', { hasBody: statement, hasTarget: toTarget(place, id, toIri) })
}
