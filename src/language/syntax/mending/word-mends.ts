import { partNameBefore } from './apposed-names.ts'
import { joinTitledName } from './coordination.ts'
import { lowerModifier, raiseFiniteModifier, readListedSubject } from './finite-modifiers.ts'
import { lowerPreposition, readCalledOn } from './governed-names.ts'
import { joinNamed, joinParallel, partJoinedName } from './joined-names.ts'
import { type Mend, VERBS } from './mend.ts'
import {
  joinHyphened,
  joinHyphenedName,
  raiseApposedVerb,
  raiseHiddenMain,
  raiseJoinedVerb,
  readInverted,
  readLast,
} from './misread-verbs.ts'
import {
  raiseActive,
  raiseBehindGerund,
  raiseBehindSubject,
  raiseFirstVerb,
  readShot,
  readTrade,
} from './missing-roots.ts'
import { readActing, readArticle, readBareObject } from './objects.ts'
import { lowerBearer, lowerParticle, readCountedParticle, readParticle } from './particles.ts'
import { partSemicolon, readBehindMark } from './punctuation.ts'
import { partQuotation } from './quotations.ts'
import { readFalseAuxiliary, readGovernedSubject, readNounSubject } from './stranded-subjects.ts'
import { lowerTitle, readDemonym, readGenitive } from './titled-names.ts'

/** What is a verb and what a noun, what a name, and what stands in one phrase, in this order. */
export const WORD_MENDS: readonly Mend[] = [
  { mend: readBehindMark, at: ', : -LRB- -RRB-' },
  { mend: partSemicolon, at: ';' },
  { mend: partQuotation, at: '" ”' },
  { mend: readArticle, at: 'the a an', by: 'det' },
  { mend: readActing, at: 'acting' },
  { mend: readFalseAuxiliary, by: 'aux aux:pass' },
  { mend: raiseBehindSubject, at: '. NN NNS NNP NNPS', by: 'root' },
  { mend: raiseBehindSubject, at: 'VBG', by: 'root ccomp', within: 'by' },
  { mend: readShot, at: 'shot' },
  { mend: raiseBehindGerund, at: 'VBG', by: 'root acl' },
  { mend: raiseActive, at: 'VBN VBD', by: 'acl' },
  { mend: raiseFirstVerb, at: VERBS, by: 'advcl' },
  { mend: readParticle, at: 'off up out down over', by: 'case' },
  { mend: lowerParticle, at: 'off', by: 'compound:prt' },
  { mend: readCountedParticle, at: 'over up off', by: 'advmod' },
  { mend: lowerBearer, at: 'imposed levied inflicted slapped conferred bestowed', by: 'acl' },
  { mend: readTrade, at: '-ing', by: 'acl acl:relcl' },
  { mend: raiseHiddenMain, at: 'NNS', by: 'root' },
  { mend: readInverted, at: 'do does did', by: 'ccomp' },
  { mend: joinHyphened, at: 'and or', within: '-' },
  { mend: joinHyphenedName, at: '-' },
  { mend: raiseJoinedVerb, at: 'VBZ VBP VBD', by: 'conj', within: 'CC' },
  { mend: raiseApposedVerb, at: 'VBP VBZ VBD', by: 'appos acl' },
  { mend: raiseFiniteModifier, by: 'amod compound case flat nmod:desc advmod det' },
  { mend: readLast, at: 'last' },
  { mend: lowerModifier, at: 'VBN', by: 'advcl acl' },
  { mend: readListedSubject, at: 'VBN', by: 'amod' },
  { mend: joinTitledName, at: 'NNP', by: 'appos nsubj' },
  { mend: readGenitive, at: 'POS', by: 'case' },
  { mend: readDemonym, at: 'NNP NN', by: 'obj nsubj appos flat' },
  { mend: lowerTitle, at: 'VBD VBZ VBP VB VBN' },
  { mend: lowerPreposition, at: 'IN', by: 'obl obj nmod' },
  { mend: readCalledOn, at: 'NNP NN NNS', by: 'nsubj' },
  { mend: joinParallel, at: 'NNP', by: 'conj' },
  { mend: joinNamed, at: 'NNP' },
  { mend: partJoinedName, at: 'NNP', by: 'flat appos' },
  { mend: partNameBefore, at: 'NNP', by: 'compound nmod:desc amod flat' },
  { mend: readGovernedSubject, at: 'VBD VBZ', by: 'acl' },
  { mend: readNounSubject, at: 'NN NNS NNP NNPS', by: 'ccomp csubj advcl dep' },
  { mend: readBareObject, by: 'nmod' },
]
