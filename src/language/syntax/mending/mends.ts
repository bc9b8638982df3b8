import {
  raiseBehindSubordinate,
  raiseMainVerb,
  readAbsolute,
  readCommaGerund,
  readCommaParticiple,
  readHiddenClause,
  readHiddenPredicate,
  readSubordinate,
} from './adverbial-clauses.ts'
import {
  partNameBefore,
  raiseBehindName,
  readApposedSubject,
  readNameBehind,
  readNamedPartner,
  readNamedSource,
  readNameOf,
} from './apposed-names.ts'
import {
  readBlame,
  readInsertedReport,
  readIntended,
  readPromise,
  readSaidBehind,
  readSpokenOn,
  readStatedSubject,
} from './complement-clauses.ts'
import {
  joinSecondSubject,
  joinTitledName,
  raiseJoined,
  raiseJoinedFinite,
  readCoordinateClause,
  readJoinedParticiple,
  readList,
  readListedVerb,
  readNamedFirst,
  readNamedLast,
  readNamedSubject,
  readNearestName,
} from './coordination.ts'
import type { DraftTree } from './draft-tree.ts'
import { lowerModifier, raiseFiniteModifier, readListedSubject } from './finite-modifiers.ts'
import { lowerPreposition, readCalledOn } from './governed-names.ts'
import { joinBetween, joinFirstSubject, joinNamed, joinParallel, partJoinedName } from './joined-names.ts'
import {
  joinHyphened,
  lowerJoinedVerb,
  raiseApposedVerb,
  raiseBehindPhrase,
  raiseBehindRelative,
  raiseHiddenMain,
  readBareParticiple,
  readInverted,
  readLast,
} from './misread-verbs.ts'
import { raiseBehindGerund, raiseBehindSubject, raiseFirstVerb, readShot, readTrade } from './missing-roots.ts'
import {
  partObjects,
  partPlace,
  readActing,
  readAppointed,
  readArticle,
  readBareObject,
  readGerundObject,
  readSecondSubject,
} from './objects.ts'
import { lowerBearer, readParticle } from './particles.ts'
import {
  attachExamples,
  lowerGenitive,
  lowerObject,
  lowerSubject,
  partGoverned,
  raiseAgent,
  raisePreposition,
  readAccording,
  readAgent,
  readAs,
  readDescribing,
  readDue,
  readIncluding,
  readNamedAgent,
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
  raiseBehindInsertion,
  readCompoundSubject,
  readFalseAuxiliary,
  readGovernedSubject,
  readNounSubject,
  readStrandedSubject,
} from './stranded-subjects.ts'
import { partMonth, partTime, readDatedSubject, readTimedSubject } from './timed-subjects.ts'
import { lowerTitle, raiseNamed, readDemonym, readGenitive } from './titled-names.ts'

/** A mend of one kind of mistake, and what word and sentence need, with blanks between, before it is worth a try. */
export interface Mend {
  /** Mends the tree at a word, or leaves it as it is. */
  readonly mend: (draft: DraftTree, at: number) => void
  /** Words, tags or the ending "-ing", one of which the word must have. */
  readonly at?: string
  /** Words or tags, one of which must stand in the sentence. */
  readonly within?: string
  /** Relations, by one of which the word must hang. */
  readonly by?: string
}

const VERBS = 'VB VBD VBG VBN VBP VBZ'
const SUBORDINATORS = 'as after before since until till while than once because although though if unless whereas'
const LOOSE = 'parataxis appos conj advcl acl nmod dep list advcl:relcl ccomp'
const MONTHS = 'january february march april may june july august september october november december'

/** In this order: what is a verb, what it governs, then how clauses hang together. */
export const MENDS: readonly Mend[] = [
  { mend: readBehindMark, at: ', : -LRB- -RRB-' },
  { mend: partQuotation, at: '" ”' },
  { mend: readArticle, at: 'the a an', by: 'det' },
  { mend: readActing, at: 'acting' },
  { mend: readFalseAuxiliary, by: 'aux aux:pass' },
  { mend: raiseBehindSubject, at: '. NN NNS NNP NNPS', by: 'root' },
  { mend: raiseBehindSubject, at: 'VBG', by: 'root ccomp', within: 'by' },
  { mend: readShot, at: 'shot' },
  { mend: raiseBehindGerund, at: 'VBG', by: 'root acl' },
  { mend: raiseFirstVerb, at: VERBS, by: 'advcl' },
  { mend: readParticle, at: 'off up out down over', by: 'case' },
  { mend: lowerBearer, at: 'imposed levied inflicted slapped conferred bestowed', by: 'acl' },
  { mend: readTrade, at: '-ing', by: 'acl acl:relcl' },
  { mend: raiseHiddenMain, at: 'NNS', by: 'root' },
  { mend: readInverted, at: 'do does did', by: 'ccomp' },
  { mend: joinHyphened, at: 'and or', within: '-' },
  { mend: raiseApposedVerb, at: 'VBP VBZ VBD', by: 'appos acl' },
  { mend: raiseFiniteModifier, by: 'amod compound case flat nmod:desc advmod det' },
  { mend: readLast, at: 'last' },
  { mend: lowerModifier, at: 'VBN', by: 'advcl acl' },
  { mend: readListedSubject, at: 'VBN', by: 'amod' },
  { mend: joinTitledName, at: 'NNP', by: 'appos nsubj' },
  { mend: readGenitive, at: 'POS', by: 'case' },
  { mend: readDemonym, at: 'NNP NN', by: 'obj nsubj appos' },
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
  { mend: readGerundObject, at: 'VBG', by: 'compound amod' },
  { mend: partPlace, at: 'NN NNS NNP NNPS', by: 'obj obl nmod ccomp xcomp' },
  { mend: partTime, at: 'last next this' },
  { mend: partMonth, at: MONTHS },
  { mend: readApposedSubject, at: 'VBD VBN VBZ VBP', by: 'appos' },
  { mend: readTimedSubject, at: 'NN NNP NNS', by: 'appos conj' },
  { mend: readDatedSubject, at: 'VBN VBD', by: 'acl' },
  { mend: readNameOf, at: 'NNP', by: 'flat' },
  { mend: readNamedPartner, at: 'NNP', by: 'nsubj' },
  { mend: readNamedSource, at: 'NNP', by: 'nsubj' },
  {
    mend: readNameBehind,
    at: 'NNP',
    by: 'parataxis vocative nsubj obj obl dep list discourse advmod conj compound appos',
  },
  { mend: joinBetween, at: 'between' },
  { mend: readSecondSubject, at: 'NNP NN NNS', by: 'nsubj' },
  { mend: raiseNamed, at: 'NN', by: 'obl' },
  { mend: raiseBehindName, at: 'NNP NN NNS NNPS', by: 'nmod obl' },
  { mend: readAppointed, at: 'her' },
  { mend: readHiddenVerb, at: 'JJ', by: 'amod' },
  { mend: readOwned, at: 'whose' },
  { mend: readOwner, at: 'whose' },
  { mend: partRelative, at: 'VBD VBN', by: 'acl' },
  { mend: readAccording, at: 'according' },
  { mend: readAs, at: 'as', by: 'acl advcl' },
  { mend: readDue, at: 'due', by: 'case' },
  { mend: raisePreposition, at: 'IN', by: 'case' },
  { mend: lowerGenitive, at: 'POS' },
  { mend: partGoverned, by: 'flat compound appos nmod:desc' },
  { mend: readAgent, within: 'by', by: 'nmod' },
  { mend: readNamedAgent, within: 'by', by: 'nmod' },
  { mend: raiseAgent, within: 'by', by: 'obl obl:agent obl:unmarked' },
  { mend: lowerObject, by: 'obj' },
  { mend: lowerSubject, at: 'NNP NN NNS', by: 'nsubj' },
  { mend: readList, within: 'CC', by: 'appos' },
  { mend: readNearestName, at: 'NNP', by: 'appos' },
  { mend: raiseJoined, within: 'CC', by: 'conj' },
  { mend: raiseJoinedFinite, at: 'VBD', by: 'conj' },
  { mend: readJoinedParticiple, at: 'VBN', by: 'amod', within: 'CC' },
  { mend: readListedVerb, at: 'VB VBZ VBD VBP', by: 'parataxis' },
  { mend: readNamedSubject, at: VERBS },
  { mend: readNamedLast, at: 'NNP', by: 'conj' },
  { mend: readNamedFirst, at: 'NNP', by: 'conj' },
  { mend: readDescribing, at: 'VBG' },
  { mend: readIncluding, at: 'including' },
  { mend: attachExamples, within: 'including such' },
  { mend: readVerbalNoun, at: 'VBG', by: 'advcl acl ccomp xcomp csubj' },
  { mend: readRelativeClause, within: 'who whom which that', by: LOOSE },
  { mend: readNearest, within: 'who whom which', by: 'acl:relcl' },
  { mend: readThat, at: 'that', by: 'det' },
  { mend: readObjectClause, by: 'obj' },
  { mend: readContentClause, within: 'that', by: 'acl acl:relcl' },
  { mend: readAbsolute, at: '-ing', within: 'with' },
  { mend: readCompoundSubject, at: 'VBD VBN VBZ VBP NNS', by: 'root ccomp advcl parataxis acl:relcl' },
  { mend: readStatedSubject, by: 'acl:relcl ccomp' },
  { mend: readInsertedReport, by: 'obj' },
  { mend: readBlame, at: '-ing' },
  { mend: readPromise, at: 'VB', by: 'acl' },
  { mend: readIntended, at: 'VB', by: 'advcl acl' },
  { mend: readHiddenPredicate, at: 'NNS', by: 'nsubj', within: SUBORDINATORS },
  { mend: readHiddenClause, at: 'VBD VBN', by: 'amod' },
  { mend: raiseMainVerb, at: 'VBD VBZ VBP', within: 'after before when while as since because if once until' },
  { mend: raiseBehindSubordinate, at: 'VBN VBD', by: 'acl', within: SUBORDINATORS },
  { mend: readSubordinate, within: SUBORDINATORS },
  { mend: readCoordinateClause, within: 'CC' },
  { mend: joinFirstSubject, within: 'CC', by: 'conj' },
  { mend: joinSecondSubject, within: 'CC' },
  { mend: partObjects, at: VERBS, by: 'conj' },
  { mend: raiseBehindInsertion, at: 'VBN VBD', within: 'by' },
  { mend: partGerund, at: 'VBG' },
  { mend: partReduced, at: 'VBN VBD' },
  { mend: partParticiple, at: 'VBN' },
  { mend: raiseBehindPhrase, by: 'conj parataxis acl dep appos' },
  { mend: lowerJoinedVerb, by: 'conj', within: 'which who' },
  { mend: readBareParticiple, at: 'VBD', by: 'ccomp' },
  { mend: raiseBehindRelative, at: 'VBZ VBP VBD', within: 'which who whom' },
  { mend: readStrandedSubject, by: 'acl conj parataxis appos dep list' },
  { mend: readCommaParticiple, at: 'VBN', by: 'conj parataxis' },
  { mend: readCommaGerund, at: 'VBG', by: 'acl conj parataxis' },
  { mend: readSaidBehind, at: VERBS, by: 'advcl' },
  { mend: readSpokenOn, at: VERBS, by: 'conj' },
]
