import type { Sentence, Token } from '../../document.ts'
import { readAbsolute, readCommaGerund, readCommaParticiple, readSubordinate } from './adverbial-clauses.ts'
import { readBlame, readStatedSubject } from './complement-clauses.ts'
import { joinSecondSubject, readCoordinateClause, readList } from './coordination.ts'
import { type DraftTree, draftTree } from './draft-tree.ts'
import { raiseFiniteModifier } from './finite-modifiers.ts'
import { attachExamples, partGoverned, readIncluding, readVerbalNoun } from './prepositions.ts'
import { readContentClause, readObjectClause, readRelativeClause, readThat } from './relative-clauses.ts'
import { partParticiple, readCompoundSubject, readStrandedSubject } from './stranded-subjects.ts'

/** In this order: what is a verb, what it governs, then how clauses hang together. */
const MENDS: readonly ((draft: DraftTree, at: number) => void)[] = [
  raiseFiniteModifier,
  partGoverned,
  readList,
  readIncluding,
  attachExamples,
  readVerbalNoun,
  readRelativeClause,
  readThat,
  readObjectClause,
  readContentClause,
  readAbsolute,
  readCompoundSubject,
  readStatedSubject,
  readBlame,
  readSubordinate,
  readCoordinateClause,
  joinSecondSubject,
  partParticiple,
  readStrandedSubject,
  readCommaParticiple,
  readCommaGerund,
]

/**
 * The tree of a sentence with regular mistakes of statistical parsers mended, each only where tags or words contradict
 * the tree: what is right stays as it is.
 */
export function mendTree(tokens: readonly Token[], sentence: Sentence): DraftTree {
  const draft = draftTree(tokens, sentence)
  for (const mend of MENDS) for (let at = 0; at < draft.words.length; at++) mend(draft, at)
  return draft
}
