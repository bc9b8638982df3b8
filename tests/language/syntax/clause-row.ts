import { expect } from 'vitest'
import { readDocument } from '../../../src/language/read-document.ts'
import { findClause, type WordedClause } from './worded-clause.ts'

/** A sentence, the verb asked for, its subjects and objects in the active voice, and what else is asked. */
export type ClauseRow = readonly [
  sentence: string,
  verb: string,
  subjects: string,
  objects: string,
  features?: Partial<WordedClause>,
]

/** Holds a clause that was read against what a linguist expects of it. */
export function expectClause([sentence, verb, subjects, objects, features = {}]: ClauseRow): void {
  expect(findClause(readDocument(sentence), verb)).toMatchObject({ subjects, objects, ...features })
}
