import type { Sentence, Token } from '../../document.ts'
import { readAbsolute, readCommaGerund, readCommaParticiple, readSubordinate } from './adverbial-clauses.ts'
import { readBlame, readPromise, readSaidBehind, readSpokenOn, readStatedSubject } from './complement-clauses.ts'
import {
  joinSecondSubject,
  joinTitledName,
  readCoordinateClause,
  readList,
  readNamedFirst,
  readNamedLast,
} from './coordination.ts'
import { partDateline } from './dateline.ts'
import { type DraftTree, draftTree } from './draft-tree.ts'
import { raiseFiniteModifier, readListedSubject } from './finite-modifiers.ts'
import { partObjects, readActing, readArticle, readBareObject } from './objects.ts'
import {
  attachExamples,
  lowerGenitive,
  partGoverned,
  raisePreposition,
  readAccording,
  readAgent,
  readDescribing,
  readIncluding,
  readVerbalNoun,
} from './prepositions.ts'
import { partQuotation } from './quotations.ts'
import {
  partRelative,
  readContentClause,
  readHiddenVerb,
  readNearest,
  readObjectClause,
  readOwned,
  readOwner,
  readRelativeClause,
  readThat,
} from './relative-clauses.ts'
import {
  partGerund,
  partParticiple,
  readCompoundSubject,
  readFalseAuxiliary,
  readGovernedSubject,
  readNounSubject,
  readStrandedSubject,
} from './stranded-subjects.ts'

/** In this order: what is a verb, what it governs, then how clauses hang together. */
const MENDS: readonly ((draft: DraftTree, at: number) => void)[] = [
  partDateline,
  partQuotation,
  readArticle,
  readActing,
  readFalseAuxiliary,
  raiseFiniteModifier,
  readListedSubject,
  joinTitledName,
  readGovernedSubject,
  readNounSubject,
  readBareObject,
  readHiddenVerb,
  readOwned,
  readOwner,
  partRelative,
  readAccording,
  raisePreposition,
  lowerGenitive,
  partGoverned,
  readAgent,
  readList,
  readNamedLast,
  readNamedFirst,
  readDescribing,
  readIncluding,
  attachExamples,
  readVerbalNoun,
  readRelativeClause,
  readNearest,
  readThat,
  readObjectClause,
  readContentClause,
  readAbsolute,
  readCompoundSubject,
  readStatedSubject,
  readBlame,
  readPromise,
  readSubordinate,
  readCoordinateClause,
  joinSecondSubject,
  partObjects,
  partGerund,
  partParticiple,
  readStrandedSubject,
  readCommaParticiple,
  readCommaGerund,
  readSaidBehind,
  readSpokenOn,
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
