import type { Sentence, Token } from '../../document.ts'
import {
  raiseMainVerb,
  readAbsolute,
  readCommaGerund,
  readCommaParticiple,
  readHiddenClause,
  readSubordinate,
} from './adverbial-clauses.ts'
import {
  partNameBefore,
  raiseBehindName,
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
import { lowerPreposition, readCalledOn } from './governed-names.ts'
import { joinBetween, joinFirstSubject, joinNamed, partJoinedName } from './joined-names.ts'
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
  readDescribing,
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
  partTime,
  readCompoundSubject,
  readDatedSubject,
  readFalseAuxiliary,
  readGovernedSubject,
  readNounSubject,
  readStrandedSubject,
  readTimedSubject,
} from './stranded-subjects.ts'
import { lowerTitle, raiseNamed, readDemonym, readGenitive } from './titled-names.ts'

interface Mend {
  readonly mend: (draft: DraftTree, at: number) => void
  /** Words or tags, one of which the token must have. */
  readonly at?: ReadonlySet<string>
  /** Words or tags, one of which must stand in the sentence. */
  readonly within?: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const VERBS = words('VB VBD VBG VBN VBP VBZ')

/** In this order: what is a verb, what it governs, then how clauses hang together. */
const MENDS: readonly Mend[] = [
  { mend: readBehindMark, at: words(', : -LRB- -RRB-') },
  { mend: partQuotation, at: words('" ”') },
  { mend: readArticle, at: words('the a an') },
  { mend: readActing, at: words('acting') },
  { mend: readFalseAuxiliary },
  { mend: raiseFiniteModifier },
  { mend: readListedSubject, at: words('VBN') },
  { mend: joinTitledName, at: words('NNP') },
  { mend: readGenitive, at: words('POS') },
  { mend: readDemonym, at: words('NNP NN') },
  { mend: lowerTitle, at: words('VBD VBZ VBP VB VBN') },
  { mend: lowerPreposition, at: words('IN') },
  { mend: readCalledOn, at: words('NNP NN NNS') },
  { mend: joinNamed, at: words('NNP') },
  { mend: partJoinedName, at: words('NNP') },
  { mend: partNameBefore, at: words('NNP') },
  { mend: readGovernedSubject, at: words('VBD VBZ') },
  { mend: readNounSubject, at: words('NN NNS NNP NNPS') },
  { mend: readBareObject },
  { mend: readGerundObject, at: words('VBG') },
  { mend: partPlace, at: words('NN NNS NNP NNPS') },
  { mend: partTime, at: words('last next this') },
  { mend: readTimedSubject, at: words('NN NNP NNS') },
  { mend: readDatedSubject, at: words('VBN VBD') },
  { mend: readNameOf, at: words('NNP') },
  { mend: readNamedPartner, at: words('NNP') },
  { mend: readNamedSource, at: words('NNP') },
  { mend: readNameBehind, at: words('NNP') },
  { mend: joinBetween, at: words('between') },
  { mend: readSecondSubject, at: words('NNP NN NNS') },
  { mend: raiseNamed, at: words('NN') },
  { mend: raiseBehindName, at: words('NNP NN NNS NNPS') },
  { mend: readAppointed, at: words('her') },
  { mend: readHiddenVerb, at: words('JJ') },
  { mend: readOwned, at: words('whose') },
  { mend: readOwner, at: words('whose') },
  { mend: partRelative, at: words('VBD VBN') },
  { mend: readAccording, at: words('according') },
  { mend: raisePreposition, at: words('IN') },
  { mend: lowerGenitive, at: words('POS') },
  { mend: partGoverned },
  { mend: readAgent, within: words('by') },
  { mend: readNamedAgent, within: words('by') },
  { mend: raiseAgent, within: words('by') },
  { mend: lowerObject },
  { mend: lowerSubject, at: words('NNP NN NNS') },
  { mend: readList, within: words('CC') },
  { mend: readNearestName, at: words('NNP') },
  { mend: raiseJoined, within: words('CC') },
  { mend: readListedVerb, at: words('VB') },
  { mend: readNamedSubject, at: VERBS },
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
  { mend: readInsertedReport },
  { mend: readBlame },
  { mend: readPromise, at: words('VB') },
  { mend: readIntended, at: words('VB') },
  { mend: readHiddenClause, at: words('VBD VBN') },
  { mend: raiseMainVerb, at: words('VBD VBZ VBP') },
  { mend: readSubordinate },
  { mend: readCoordinateClause, within: words('CC') },
  { mend: joinFirstSubject, within: words('CC') },
  { mend: joinSecondSubject, within: words('CC') },
  { mend: partObjects, at: VERBS },
  { mend: partGerund, at: words('VBG') },
  { mend: partReduced, at: words('VBN VBD') },
  { mend: partParticiple, at: words('VBN') },
  { mend: readStrandedSubject },
  { mend: readCommaParticiple, at: words('VBN') },
  { mend: readCommaGerund, at: words('VBG') },
  { mend: readSaidBehind, at: VERBS },
  { mend: readSpokenOn, at: VERBS },
]

/** The places of a sentence where a word or tag stands, in text order. */
type Places = ReadonlyMap<string, readonly number[]>

/**
 * The tree of a sentence with regular mistakes of statistical parsers mended, each only where tags or words contradict
 * the tree: what is right stays as it is.
 */
export function mendTree(tokens: readonly Token[], sentence: Sentence): DraftTree {
  const draft = draftTree(tokens, sentence)
  const places = indexPlaces(draft.words)
  for (const { mend, at, within } of MENDS) {
    if (within !== undefined && !isAnyOf(within, places)) continue
    if (at === undefined) for (let place = 0; place < draft.words.length; place++) mend(draft, place)
    else for (const place of placesOf(at, places)) mend(draft, place)
  }
  return draft
}

function indexPlaces(words: readonly Token[]): Places {
  const places = new Map<string, number[]>()
  words.forEach(({ lower, xpos }, place) => {
    for (const key of lower === xpos ? [lower] : [lower, xpos]) {
      const own = places.get(key)
      if (own === undefined) places.set(key, [place])
      else own.push(place)
    }
  })
  return places
}

function isAnyOf(keys: ReadonlySet<string>, places: Places): boolean {
  for (const key of keys) if (places.has(key)) return true
  return false
}

const NOWHERE: readonly number[] = []

function placesOf(keys: ReadonlySet<string>, places: Places): readonly number[] {
  let found = NOWHERE
  for (const key of keys) {
    const own = places.get(key)
    if (own !== undefined) found = found.length === 0 ? own : [...new Set([...found, ...own])].sort((a, b) => a - b)
  }
  return found
}
