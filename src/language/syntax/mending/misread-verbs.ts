import { isSpeechVerb } from '../speech-verbs.ts'
import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isNoun,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'

/** "Both sides pledge not to fight" with the pledge as an apposition: a verb with a tense right behind the noun has it for its subject. */
export function raiseApposedVerb(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (!/^(?:appos|acl)$/.test(relationAt(draft, at)) || !/^VB[DZP]$/.test(tagAt(draft, at))) return
  if (noun !== at - 1 || !hasTense(draft, at) || hasSubject(draft, at) || !isNoun(draft, noun)) return
  if (/^(?:root|ccomp|parataxis)$/.test(relationAt(draft, noun))) promote(draft, at, noun, 'nsubj')
}

/** "Whom he last met" with "last" as what he did: it tells when the verb right behind it was done. */
export function readLast(draft: DraftTree, at: number): void {
  const verb = at + 1
  if (!/^VB/.test(tagAt(draft, at)) || !/^VB[DN]$/.test(tagAt(draft, verb)) || headAt(draft, verb) !== at) return
  promote(draft, verb, at, 'advmod')
  for (const child of [...hanging(draft, at, /./)]) hang(draft, child, verb, relationAt(draft, child))
}

/** Verbs besides those of speech that have a clause for their object without a "that". */
const THINKS =
  /^(?:think|believe|know|hope|feel|fear|expect|see|hear|find|make|let|help|have|watch|guess|suppose|wish|understand|ensure|mean|show|prove|reveal|admit|deny|agree|decide|learn|realize|realise|discover|acknowledge|concede|maintain|contend|allege|confirm|predict|estimate|doubt|bet|swear|be)$/

/** "Surrender people wanted for murder" with people who want something: a past tense behind the object of a verb that takes no clause is a participle. */
export function readBareParticiple(draft: DraftTree, at: number): void {
  if (relationAt(draft, at) !== 'ccomp' || tagAt(draft, at) !== 'VBD') return
  const verb = headAt(draft, at)
  const [subject, other] = hanging(draft, at, /^nsubj/)
  if (subject === undefined || other !== undefined || subject < verb || subject !== at - 1) return
  if (!/^VB/.test(tagAt(draft, verb)) || isSpeechVerb(lemmaAt(draft, verb)) || THINKS.test(lemmaAt(draft, verb))) return
  const bare = hanging(draft, at, /^(?:mark|aux|aux:pass|cop|obj|ccomp|xcomp)$/).length === 0
  if (!bare || hanging(draft, verb, /^i?obj$/).length > 0 || !isNoun(draft, subject)) return
  hang(draft, subject, verb, 'obj')
  hang(draft, at, subject, 'acl')
}

/**
 * "The pact on fish, which bears the marks of Peru and Chile, foresees quotas" with the sentence as a mere noun: the verb with a tense
 * behind the comma that closes what describes the noun is its verb.
 */
export function raiseBehindRelative(draft: DraftTree, at: number): void {
  const noun = draft.relations.indexOf('root')
  const [relative, other] = hanging(draft, noun, 'acl:relcl')
  if (relative === undefined || other !== undefined || relative > at || !isNoun(draft, noun)) return
  if (!/^VB[DZP]$/.test(tagAt(draft, at)) || wordAt(draft, wordBefore(draft, at)) !== ',') return
  if (hanging(draft, noun, /^(?:cop|nsubj|aux)/).length > 0) return
  if (!/^(?:acl|conj|ccomp|advcl|parataxis|dep)/.test(relationAt(draft, at)) || !agrees(draft, noun, at)) return
  const opened = draft.words.findIndex(({ lower }) => /^(?:who|which|whom)$/.test(lower))
  if (opened < noun || opened > relative || wordAt(draft, opened - 1) !== ',') return
  if (hanging(draft, at, /^(?:cc|nsubj:pass)$/).some((child) => child < at)) return
  const taken = hanging(draft, at, /^(?:mark|nsubj)$/).filter((child) => child < at)
  const governed = headAt(draft, at)
  for (const child of taken) hang(draft, child, governed, relationAt(draft, child) === 'mark' ? 'dep' : 'nmod')
  promote(draft, at, noun, 'nsubj')
}

/** One pact foresees, two foresee; a past tense fits both. */
const agrees = (draft: DraftTree, noun: number, at: number): boolean =>
  tagAt(draft, at) === 'VBD' || (tagAt(draft, at) === 'VBZ') === /^NNP?$/.test(tagAt(draft, noun))

/** "Rank-and-file fighters" as rank and as fighters: what hyphens join is one word before the noun. */
export function joinHyphened(draft: DraftTree, at: number): void {
  if (!/^(?:and|or)$/.test(wordAt(draft, at)) || wordAt(draft, at - 1) !== '-' || wordAt(draft, at + 1) !== '-') return
  const [first, last] = [at - 2, at + 2]
  const noun = draft.words.findIndex((_, place) => place > last && isNoun(draft, place))
  if (first < 0 || noun !== last + 1 || headAt(draft, first) === noun || relationAt(draft, noun) === 'root') return
  const [above, relation] = [headAt(draft, first), relationAt(draft, first)]
  hang(draft, noun, above, relation)
  for (const child of [...hanging(draft, first, /./)]) hang(draft, child, noun, relationAt(draft, child))
  for (const part of [first, last]) hang(draft, part, noun, 'compound')
}

/** "The party Vox-Sur demanded a vote" with Vox as the sentence: the parts of a name around a hyphen are one subject. */
export function joinHyphenedName(draft: DraftTree, at: number): void {
  const [first, last] = [at - 1, at + 1]
  const verb = headAt(draft, last)
  if (!isNoun(draft, first) || tagAt(draft, last) !== 'NNP' || !/^nsubj/.test(relationAt(draft, last))) return
  if (verb < last || headAt(draft, verb) !== first || !/^(?:appos|parataxis)$/.test(relationAt(draft, verb))) return
  const relation = relationAt(draft, last)
  promote(draft, verb, first, relation)
  hang(draft, last, first, 'flat')
}

/** "It sets up a body and rules out taxes" with a body and rules: a verb with a tense that "and" joins to a noun goes on with the verb before. */
export function raiseJoinedVerb(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (relationAt(draft, at) !== 'conj' || draft.words[at - 1]?.xpos !== 'CC' || hasSubject(draft, at)) return
  if (!isNoun(draft, noun) || hanging(draft, noun, /^(?:cop|nsubj|csubj)/).length > 0) return
  const above = [noun]
  let verb = headAt(draft, noun)
  for (; verb >= 0 && !hasTense(draft, verb); verb = headAt(draft, verb)) above.push(verb)
  if (verb < 0 || verb > noun) return
  const behind = [...above, verb].flatMap((head) => hanging(draft, head, /^(?:obj|obl|conj|advcl|nmod:unmarked)$/))
  hang(draft, at, verb, 'conj')
  for (const child of behind.filter((child) => child > at && !above.includes(child))) {
    for (const part of hanging(draft, child, /./)) if (part < at) hang(draft, part, verb, 'obl')
    lowerBehind(draft, child, at)
  }
}

/** What stands behind a verb as what it governs: a noun with a preposition, one without, or a clause. */
function lowerBehind(draft: DraftTree, child: number, verb: number): void {
  const governed = hanging(draft, child, 'case').length > 0
  hang(draft, child, verb, relationAt(draft, child) === 'advcl' ? 'advcl' : governed ? 'obl' : 'obj')
}

/** "Nowhere does the text mention fish" with the text as what is done: behind such an adverb the subject stands between "does" and the verb. */
export function readInverted(draft: DraftTree, at: number): void {
  if (relationAt(draft, at) !== 'ccomp' || !/^d(?:o|oes|id)$/.test(wordAt(draft, at))) return
  const adverb = headAt(draft, at)
  const [subject = -1] = hanging(draft, at, 'obj')
  const [verb] = hanging(draft, subject, 'acl').filter((child) => /^(?:VB|NN)$/.test(tagAt(draft, child)))
  if (adverb !== at - 1 || tagAt(draft, adverb) !== 'RB' || verb === undefined || subject < at) return
  promote(draft, verb, adverb, 'advmod')
  hang(draft, subject, verb, 'nsubj')
  hang(draft, at, verb, 'aux')
}

/**
 * "According to the text seen by Cole, troops will leave" with the text as the sentence: what a preposition governs is no
 * sentence where a verb with a tense and a subject of its own stands behind a comma.
 */
export function raiseBehindPhrase(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  if (noun < 0 || headAt(draft, noun) !== -1 || !/^(?:conj|parataxis|acl|dep|appos)$/.test(relationAt(draft, at)))
    return
  const [subject = -1] = hanging(draft, at, /^nsubj/)
  const led = hanging(draft, noun, 'case').some((child) => child < noun)
  if (!led || !isNoun(draft, noun) || subject < noun || subject > at || hanging(draft, noun, 'cop').length > 0) return
  const opened = hanging(draft, at, /./).every((child) => child > noun && wordAt(draft, child) !== 'and')
  const comma = draft.words.findIndex(({ text }, place) => text === ',' && place > noun)
  if (!opened || comma < 0 || comma > subject) return
  const further = hanging(draft, noun, 'conj').filter((child) => child > at)
  promote(draft, at, noun, 'obl', 'root')
  for (const child of further) hang(draft, child, at, 'conj')
}

/** "Cole backs the pact, which runs long and may be renewed" with Cole as what may be: without a comma the nearest verb is joined. */
export function lowerJoinedVerb(draft: DraftTree, at: number): void {
  const main = headAt(draft, at)
  const [joint = -1] = hanging(draft, at, 'cc')
  if (relationAt(draft, at) !== 'conj' || joint < 0 || wordAt(draft, joint - 1) === ',' || hasSubject(draft, at)) return
  const inner = draft.words.findLastIndex(
    (_, place) => place > main && place < joint && relationAt(draft, place) === 'acl:relcl' && hasTense(draft, place),
  )
  const [pronoun = -1] = hanging(draft, inner, /^nsubj/).filter((child) => /^wh/.test(wordAt(draft, child)))
  if (inner < 0 || pronoun < main || wordAt(draft, pronoun - 1) !== ',' || !hasTense(draft, at)) return
  const closed = draft.words.slice(pronoun, joint).some(({ text }) => text === ',')
  if (!closed) hang(draft, at, inner, 'conj')
}

/**
 * "Cole, who led the party and had met Ruiz, said …" with what he had met as what is said: a verb that "and" joins to the clause
 * behind "who" goes on with it, and the name before that clause is who said so.
 */
export function lowerJoinedReport(draft: DraftTree, at: number): void {
  const report = headAt(draft, at)
  if (relationAt(draft, at) !== 'ccomp' || report < at || hasSubject(draft, report)) return
  const [subject = -1] = hanging(draft, at, /^nsubj/)
  const [joint = -1] = hanging(draft, at, 'cc')
  const [inner = -1] = hanging(draft, subject, 'acl:relcl')
  if (inner < 0 || inner > joint || joint > at || wordAt(draft, wordBefore(draft, report)) !== ',') return
  const opened = hanging(draft, inner, /^nsubj/).some((child) => /^wh/.test(wordAt(draft, child)))
  if (!opened || wordAt(draft, joint - 1) === ',') return
  hang(draft, subject, report, 'nsubj')
  hang(draft, at, inner, 'conj')
}

/**
 * "The pact calls for talks." as a sentence about calls: where a whole sentence has no verb with a tense, what is tagged as a plural
 * behind an article and a singular noun is its verb.
 */
export function raiseHiddenMain(draft: DraftTree, at: number): void {
  const subject = at - 1
  if (headAt(draft, at) !== -1 || tagAt(draft, at) !== 'NNS' || headAt(draft, subject) !== at) return
  if (relationAt(draft, subject) !== 'compound' || tagAt(draft, subject) !== 'NN' || !isTenseless(draft, at)) return
  const articles = hanging(draft, at, /^(?:det|amod|nmod:poss)$/).filter((child) => child < subject)
  if (!articles.some((child) => /^(?:the|this|that|an?|its|their)$/.test(wordAt(draft, child)))) return
  hang(draft, subject, at, 'nsubj')
  for (const child of articles) hang(draft, child, subject, relationAt(draft, child))
  for (const child of hanging(draft, at, /^(?:nmod|appos|acl)$/)) if (child > at) lowerComplement(draft, child, at)
}

/** What hung on the noun hangs on the verb. */
function lowerComplement(draft: DraftTree, child: number, verb: number): void {
  const relation = relationAt(draft, child)
  if (relation === 'nmod') hang(draft, child, verb, 'obl')
  else if (relation === 'acl') hang(draft, child, verb, 'advcl')
  else {
    for (const deed of hanging(draft, child, 'acl')) hang(draft, deed, verb, 'advcl')
    hang(draft, child, verb, 'obj')
  }
}

/** A sentence with a full stop, and no verb with a tense but in clauses that hang on nouns. */
const isTenseless = ({ words, relations }: DraftTree, at: number): boolean =>
  words.at(-1)?.text === '.' &&
  words.length > at + 3 &&
  words.every(
    ({ xpos }, place) =>
      !/^(?:VB[DZP]|MD)$/.test(xpos) || /^(?:acl:relcl|aux|aux:pass|cop)$/.test(relations[place] ?? ''),
  )
