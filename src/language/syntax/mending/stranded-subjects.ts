import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isAbove,
  isNoun,
  isPunctuated,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'

/**
 * "The group, founded in 1998, denies": where the sentence is a mere noun to the parser, and a verb with a tense and
 * without a subject hangs behind a comma on what describes the noun, the noun is its subject.
 */
export function readStrandedSubject(draft: DraftTree, at: number): void {
  if (!isPredicate(draft, at) || hasSubject(draft, at) || wordAt(draft, wordBefore(draft, at)) !== ',') return
  const noun = strandedAbove(draft, at)
  if (noun === null || hanging(draft, at, /^(?:cc|mark)$/).length > 0) return
  const joined = hanging(draft, noun, 'conj').filter((child) => child > at && hasTense(draft, child))
  promote(draft, at, noun, hanging(draft, at, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj')
  for (const verb of joined) hang(draft, verb, at, 'conj')
  for (const verb of hanging(draft, noun, 'parataxis')) hang(draft, verb, noun, 'acl')
}

/** A verb with a tense that stands where what describes a noun or is joined to it would. */
export const isPredicate = (draft: DraftTree, at: number): boolean =>
  relationAt(draft, at) === 'acl'
    ? hasTense(draft, at) || (tagAt(draft, at) === 'VBN' && isTenseless(draft, at))
    : /^(?:conj|parataxis|appos|dep|list)$/.test(relationAt(draft, at)) &&
      (hasTense(draft, at) || tagAt(draft, at) === 'VBN')

/**
 * No other verb of the sentence has a tense, but for one that is joined to it, or below it where the noun has a name: "the
 * minister, Ruiz, resigned after two died and was replaced" with "resigned" as a participle.
 */
function isTenseless(draft: DraftTree, at: number): boolean {
  const noun = headAt(draft, at)
  const named = hanging(draft, noun, 'appos').some((child) => child < at && tagAt(draft, child) === 'NNP')
  return draft.words.every(
    ({ xpos }, word) =>
      !/^(?:VB[DZP]|MD)$/.test(xpos) || isOfJoined(draft, word, noun) || (named && isAbove(draft, at, word)),
  )
}

/** The word is, or is an auxiliary of, a verb without subject that "and" joins to the noun. */
function isOfJoined(draft: DraftTree, word: number, noun: number): boolean {
  const verb = /^(?:aux|cop)/.test(relationAt(draft, word)) ? headAt(draft, word) : word
  const joined = relationAt(draft, verb) === 'conj' && headAt(draft, verb) === noun
  return joined && hanging(draft, verb, 'cc').length > 0 && hanging(draft, verb, /subj/).length === 0
}

/**
 * "The pact, concluded by Ruiz, provides for drills" with the drills as what Ruiz provides: the verb behind the second comma is
 * that of the noun before the first.
 */
export function raiseBehindInsertion(draft: DraftTree, at: number): void {
  if (wordAt(draft, at - 1) !== ',' || wordAt(draft, at + 1) !== 'by' || hanging(draft, at, /^aux/).length > 0) return
  const noun = relationAt(draft, at) === 'acl' ? headAt(draft, at) : (hanging(draft, at, /^nsubj/)[0] ?? -1)
  const main = hanging(draft, at, /^(?:advcl|ccomp|conj|parataxis|dep)$/).find(
    (child) => child > at && hasTense(draft, child) && wordAt(draft, wordBefore(draft, child)) === ',',
  )
  if (
    noun < 0 ||
    noun > at ||
    main === undefined ||
    hanging(draft, main, /^(?:cc|mark)$/).some((child) => child > at + 1)
  )
    return
  for (const agent of hanging(draft, main, /^(?:nsubj|obl)/)) if (agent < main) hang(draft, agent, at, 'obl')
  const [agent = -1] = hanging(draft, at, 'obl').filter((child) => child > at)
  if (agent > 0) hang(draft, at + 1, agent, 'case')
  const top = isAbove(draft, noun, at) ? noun : at
  promote(draft, main, top, 'nsubj')
  hang(draft, noun, main, 'nsubj')
  hang(draft, at, noun, 'acl')
}

/** "The union struck", "the pact prohibits strikes" with "union" as part of a compound: a noun right before a verb, or what has an object, is its subject. */
export function readCompoundSubject(draft: DraftTree, at: number): void {
  const clausal = /^(?:root|ccomp|advcl|parataxis|acl:relcl)$/.test(relationAt(draft, at))
  const verbal =
    /^VB[DNZP]$/.test(tagAt(draft, at)) || (tagAt(draft, at) === 'NNS' && hanging(draft, at, 'obj').length > 0)
  if (!clausal || !verbal || hasSubject(draft, at)) return
  const before = wordBefore(draft, at)
  if (
    isNoun(draft, before) &&
    headAt(draft, before) === at &&
    /^(?:compound|nmod|amod)$/.test(relationAt(draft, before))
  )
    if (hanging(draft, before, 'case').length === 0) {
      hang(draft, before, at, 'nsubj')
      for (const article of hanging(draft, at, 'det')) if (article < before) hang(draft, article, before, 'det')
    }
}

/** "A truce agreed in May has held", "people caught landing fish lose their licence" with "agreed" as the verb of the sentence: what it would say has no subject, so it describes the noun. */
export function partReduced(draft: DraftTree, at: number): void {
  const [subject] = hanging(draft, at, /^nsubj/)
  const agentive = wordAt(draft, at + 1) === 'by'
  const below = hanging(draft, at, agentive ? /^(?:ccomp|xcomp|conj|advcl)$/ : /^(?:ccomp|xcomp|conj)$/)
  const verb = [...below, ...below.flatMap((child) => hanging(draft, child, 'xcomp'))].find(
    (child) => child > at && hasTense(draft, child),
  )
  const adjacent = subject === at - 1 || (agentive && subject !== undefined && headAt(draft, at - 1) === subject)
  if (subject === undefined || !adjacent || verb === undefined || hanging(draft, at, /^(?:aux|cop|obj)/).length > 0)
    return
  const clausal = hasSubject(draft, verb) || hanging(draft, verb, /^(?:mark|cc)$/).length > 0
  if (clausal || isPunctuated(draft, at, verb)) return
  promote(draft, verb, at, 'acl')
  hang(draft, subject, verb, 'nsubj')
  for (const late of hanging(draft, at, /^(?:punct|conj|cc|ccomp|parataxis)$/))
    if (late > verb) hang(draft, late, verb, relationAt(draft, late) === 'ccomp' ? 'conj' : relationAt(draft, late))
  hang(draft, at, subject, 'acl')
}

/** "The engineer, Ana Ruiz, warned" with the engineer as what is said: a bare noun before a verb without subject is its subject. */
export function readNounSubject(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (!/^(?:ccomp|csubj|advcl|dep)$/.test(relationAt(draft, at)) || verb < at || !/^NN/.test(tagAt(draft, at))) return
  const marked = hanging(draft, at, 'punct').length > 0 && hanging(draft, at, 'appos').length === 0
  const bare = !marked && hanging(draft, at, /^(?:cop|aux|case|mark|nsubj|advcl)/).length === 0
  if (bare && hasTense(draft, verb) && !hasSubject(draft, verb) && wordAt(draft, wordBefore(draft, verb)) === ',')
    hang(draft, at, verb, 'nsubj')
}

/**
 * "The group, founded in 1998, denies" and "The group, having grown, denies" with the participle as the verb of the
 * sentence: a noun before a comma is not its subject.
 */
export function partParticiple(draft: DraftTree, at: number): void {
  if (tagAt(draft, at) !== 'VBN' || wordAt(draft, wordBefore(draft, at)) !== ',' || hasTense(draft, at)) return
  const perfect = hanging(draft, at, 'aux').length > 0
  const [subject] = hanging(draft, at, /^nsubj/)
  const [verb] = hanging(draft, at, /^(?:parataxis|conj|ccomp)$/).filter(
    (child) => hasTense(draft, child) && !hasSubject(draft, child) && wordAt(draft, wordBefore(draft, child)) === ',',
  )
  if (subject === undefined || subject > at || verb === undefined || hanging(draft, verb, 'cc').length > 0) return
  promote(draft, verb, at, 'acl')
  hang(draft, subject, verb, 'nsubj')
  if (perfect) hang(draft, at, verb, 'advcl')
  else hang(draft, at, subject, 'acl')
}

/** "Norland, fined $30m last year, denies" with "fined" as what is denied: a participle between two commas describes the noun before it, the subject of the verb behind. */
export function partInserted(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const [subject] = hanging(draft, at, /^nsubj/)
  const closed = [at, verb].every((one) => wordAt(draft, wordBefore(draft, one)) === ',')
  if (subject === undefined || subject > at || verb < at || !closed || hanging(draft, verb, /^nsubj/).length > 0) return
  if (!hasTense(draft, verb) || hanging(draft, at, /^(?:aux|mark|cc)/).length > 0) return
  if (draft.words.slice(subject, at).some(({ upos }) => upos === 'VERB' || upos === 'CCONJ')) return
  hang(draft, subject, verb, 'nsubj')
  hang(draft, at, subject, 'acl')
}

const AUXILIARY =
  /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|have|has|had|having|'ve|'d|do|does|did|get|gets|got|getting|will|would|shall|should|can|ca|could|may|might|must|ought|wo|'ll|need|used|to|let)$/

/** "Drought destroyed the harvest" with "drought" as an auxiliary: what is none is the subject. */
export function readFalseAuxiliary(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (!/^aux/.test(relationAt(draft, at)) || AUXILIARY.test(wordAt(draft, at)) || hasSubject(draft, verb)) return
  if (at < verb && /^\p{L}/u.test(wordAt(draft, at))) hang(draft, at, verb, 'nsubj')
}

/** "Kenya’s appeal to Sudan went unheard" with Sudan as the subject of what describes the appeal: no tense follows "to". */
export function readGovernedSubject(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const [mark] = hanging(draft, at, 'mark')
  const [inner] = hanging(draft, at, /^nsubj/)
  if (relationAt(draft, at) !== 'acl' || !/^VB[DZ]$/.test(tagAt(draft, at)) || !isNoun(draft, noun)) return
  if (mark === undefined || inner === undefined || inner > at || !/^(?:to|of|with|from)$/.test(wordAt(draft, mark)))
    return
  promote(draft, at, noun, 'nsubj')
  hang(draft, inner, noun, 'nmod')
  hang(draft, mark, inner, 'case')
}

/** The verbless noun at the top of the sentence, or put beside it, that a word hangs on by what describes the noun. */
function strandedAbove(draft: DraftTree, at: number): number | null {
  let next = headAt(draft, at)
  for (let steps = 0; next >= 0 && next < at && steps < 5; steps++) {
    if (isNoun(draft, next) && /^(?:root|parataxis)$/.test(relationAt(draft, next)))
      return hanging(draft, next, /^(?:cop|aux|nsubj|case|mark)/).length === 0 ? next : null
    next = headAt(draft, next)
  }
  return null
}
