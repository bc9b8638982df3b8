import type { RuleAccount } from '../../model/explanation.ts'
import { RELATION_TYPES } from '../../model/relation.ts'
import type { NounRelationRule } from '../rules/noun-relations.ts'
import { quoteWords } from './list-words.ts'

/** What a row for relations of nouns asks and gives, in words. */
export const tellNounRelation = ({ id, type, nouns, title, prepositions }: NounRelationRule): RuleAccount => ({
  id,
  kind: 'noun',
  meaning: `A noun tells that who is called so ${RELATION_TYPES[type].label} another.`,
  asks: [
    `the noun is ${nouns === undefined ? tellTitle(title) : quoteWords(nouns)}`,
    'a name stands beside it, or it is said of somebody',
    `the other owns the noun, stands before it, or behind ${quoteWords(prepositions)}`,
  ],
  gives: [
    'who is called so gives the subject, the other the object',
    ...('value' in RELATION_TYPES[type] ? ['the noun gives the title'] : []),
  ],
})

const tellTitle = (title: NounRelationRule['title']): string =>
  title === 'office' ? 'the title of an office' : 'what somebody is by calling'
