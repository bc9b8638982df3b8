import type { RuleAccount } from '../../model/explanation.ts'
import { RELATION_TYPES } from '../../model/relation.ts'
import type { ClauseRelationRule } from '../rules/clause-relations.ts'
import { quoteWords } from './list-words.ts'

/** What a row for relations of verbs asks and gives, in words. */
export const tellClauseRelation = ({
  id,
  type,
  verbs,
  predicate,
  preposition,
  titles,
}: ClauseRelationRule): RuleAccount => ({
  id,
  kind: 'verb',
  meaning: `A verb tells that the subject ${RELATION_TYPES[type].label} the object.`,
  asks: [
    `the verb is ${quoteWords(verbs)}`,
    ...(predicate === undefined ? [] : [`what the subject is said to be is “${predicate}”`]),
    ...(titles === undefined ? [] : ['the verb is in the present tense']),
    'the text asserts or alleges it; what is denied, planned or imagined is no tie',
  ],
  gives: [
    'the verb’s subject gives the subject',
    `${tellObject(predicate, preposition)} gives the object`,
    ...(titles === undefined ? [] : ['the verb gives the title']),
  ],
})

function tellObject(predicate: string | undefined, preposition: string | undefined): string {
  if (predicate !== undefined) return `“${predicate} of …”`
  return preposition === undefined ? 'the verb’s object' : `“${preposition} …”`
}
