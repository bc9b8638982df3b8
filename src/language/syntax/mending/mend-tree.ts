import type { Sentence, Token } from '../../document.ts'
import { readAbsolute, readCommaGerund, readCommaParticiple, readSubordinate } from './adverbial-clauses.ts'
import { readBlame, readPromise, readSaidBehind, readSpokenOn, readStatedSubject } from './complement-clauses.ts'
import {
  joinSecondSubject,
  joinTitledName,
  raiseJoined,
  readCoordinateClause,
  readList,
  readListedVerb,
  readNamedFirst,
  readNamedLast,
  readNamedSubject,
  readNearestName,
} from './coordination.ts'
import { type DraftTree, draftTree } from './draft-tree.ts'
import { raiseFiniteModifier, readListedSubject } from './finite-modifiers.ts'
import { partObjects, readActing, readAppointed, readArticle, readBareObject } from './objects.ts'
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
import { readBehindMark } from './punctuation.ts'
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
  partReduced,
  readCompoundSubject,
  readFalseAuxiliary,
  readGovernedSubject,
  readNounSubject,
  readStrandedSubject,
} from './stranded-subjects.ts'

interface Mend {
  readonly mend: (draft: DraftTree, at: number) => void
  /** Words or tags, one of which the token must have. */
  readonly at?: ReadonlySet<string>
  /** Words, one of which must stand in the sentence. */
  readonly within?: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** In this order: what is a verb, what it governs, then how clauses hang together. */
const MENDS: readonly Mend[] = [
  { mend: readBehindMark, at: words(', : -LRB- -RRB-') },
  { mend: partQuotation },
  { mend: readArticle, at: words('the a an') },
  { mend: readActing, at: words('acting') },
  { mend: readFalseAuxiliary },
  { mend: raiseFiniteModifier },
  { mend: readListedSubject },
  { mend: joinTitledName, at: words('NNP') },
  { mend: readGovernedSubject, at: words('VBD VBZ') },
  { mend: readNounSubject },
  { mend: readBareObject },
  { mend: readAppointed, at: words('her') },
  { mend: readHiddenVerb, at: words('JJ') },
  { mend: readOwned, at: words('whose') },
  { mend: readOwner, at: words('whose') },
  { mend: partRelative, at: words('VBD VBN') },
  { mend: readAccording, at: words('according') },
  { mend: raisePreposition, at: words('IN') },
  { mend: lowerGenitive, at: words('POS') },
  { mend: partGoverned },
  { mend: readAgent },
  { mend: readList },
  { mend: readNearestName, at: words('NNP') },
  { mend: raiseJoined },
  { mend: readListedVerb, at: words('VB') },
  { mend: readNamedSubject },
  { mend: readNamedLast, at: words('NNP') },
  { mend: readNamedFirst, at: words('NNP') },
  { mend: readDescribing, at: words('VBG') },
  { mend: readIncluding, at: words('including') },
  { mend: attachExamples, within: words('including such') },
  { mend: readVerbalNoun, at: words('VBG') },
  { mend: readRelativeClause, within: words('who whom which') },
  { mend: readNearest, within: words('who whom which') },
  { mend: readThat, at: words('that') },
  { mend: readObjectClause },
  { mend: readContentClause, within: words('that') },
  { mend: readAbsolute, within: words('with') },
  { mend: readCompoundSubject, at: words('VBD VBN VBZ VBP') },
  { mend: readStatedSubject },
  { mend: readBlame },
  { mend: readPromise },
  { mend: readSubordinate },
  { mend: readCoordinateClause },
  { mend: joinSecondSubject },
  { mend: partObjects },
  { mend: partGerund, at: words('VBG') },
  { mend: partReduced, at: words('VBN VBD') },
  { mend: partParticiple, at: words('VBN') },
  { mend: readStrandedSubject },
  { mend: readCommaParticiple, at: words('VBN') },
  { mend: readCommaGerund, at: words('VBG') },
  { mend: readSaidBehind },
  { mend: readSpokenOn },
]

/**
 * The tree of a sentence with regular mistakes of statistical parsers mended, each only where tags or words contradict
 * the tree: what is right stays as it is.
 */
export function mendTree(tokens: readonly Token[], sentence: Sentence): DraftTree {
  const draft = draftTree(tokens, sentence)
  for (const { mend, at, within } of MENDS) {
    if (within !== undefined && !draft.words.some(({ lower }) => within.has(lower))) continue
    draft.words.forEach(({ lower, xpos }, place) => {
      if (at === undefined || at.has(xpos) || at.has(lower)) mend(draft, place)
    })
  }
  return draft
}
