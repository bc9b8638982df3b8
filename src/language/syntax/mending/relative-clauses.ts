import { isContentNoun } from '../content-noun.ts'
import { isSpeechVerb } from '../speech-verbs.ts'
import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isAbove,
  isNoun,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'
import { nounBefore } from './prepositions.ts'

const LOOSE = /^(?:parataxis|appos|conj|advcl|acl|nmod|dep|list)$/

/** ", who met Ruiz": a clause with a relative pronoun describes the noun before it, however it was labelled. */
export function readRelativeClause(draft: DraftTree, at: number): void {
  const pronoun = pronounOf(draft, at)
  if (pronoun === null || goesOn(draft, at)) return
  const describing = DESCRIBING[wordAt(draft, pronoun)]?.test(relationAt(draft, at)) ?? false
  if (!describing && (wordAt(draft, pronoun) === 'that' || !LOOSE.test(relationAt(draft, at)))) return
  const noun = nounBefore(draft, tagAt(draft, pronoun - 1) === 'IN' ? pronoun - 1 : pronoun)
  if (noun >= 0) hang(draft, at, noun, 'acl:relcl')
  const bare = wordAt(draft, pronoun) === 'whom' && tagAt(draft, pronoun - 1) !== 'IN'
  if (bare && hanging(draft, at, 'obj').length === 0) hang(draft, pronoun, at, 'obj')
}

/** By what else a clause with one of these pronouns may hang that describes a noun; "that" tells of no whole sentence. */
const DESCRIBING: Readonly<Record<string, RegExp>> = {
  who: /^advcl:relcl$/,
  whom: /^(?:advcl:relcl|ccomp)$/,
  that: /^advcl:relcl$/,
}

const pronounOf = (draft: DraftTree, at: number): number | null =>
  hanging(draft, at, /^(?:nsubj|obj|obl|nsubj:pass)$/).find(
    (child) =>
      child < at &&
      (/^(?:who|whom|which)$/.test(wordAt(draft, child)) ||
        (wordAt(draft, child) === 'that' && isNoun(draft, child - 1) && relationAt(draft, child) !== 'obl')),
  ) ?? null

/** "Cole, whose deputy, Ana Ruiz, left" with the deputy as an apposition: what "whose" owns is the subject of a clause that describes. */
export function readOwned(draft: DraftTree, at: number): void {
  const owned = headAt(draft, at)
  const noun = nounBefore(draft, at)
  if (wordAt(draft, at) !== 'whose' || noun < 0 || !/^(?:appos|conj|nsubj|obj|dep)/.test(relationAt(draft, owned)))
    return
  const verb = verbBehind(draft, owned, noun)
  if (verb < 0) return
  if (isNamedBehind(draft, owned) && headAt(draft, owned + 2) === verb) hang(draft, owned + 2, owned, 'appos')
  if (headAt(draft, noun) === verb) hang(draft, noun, headAt(draft, verb), relationAt(draft, noun))
  if (isAbove(draft, verb, noun)) return
  for (const name of hanging(draft, owned, 'conj'))
    if (name < verb && hanging(draft, name, 'cc').length === 0) hang(draft, name, owned, 'appos')
  hang(draft, verb, noun, 'acl:relcl')
  hang(draft, owned, verb, 'nsubj')
}

/** "A bank in Peru, whose army left" with a bank's army: what is named right before "whose" owns it. */
export function readOwner(draft: DraftTree, at: number): void {
  const noun = nounBefore(draft, at)
  let clause = headAt(draft, at)
  for (let steps = 0; clause >= 0 && relationAt(draft, clause) !== 'acl:relcl' && steps < 4; steps++)
    clause = headAt(draft, clause)
  if (wordAt(draft, at) === 'whose' && clause > at && noun >= 0 && tagAt(draft, noun) === 'NNP')
    hang(draft, clause, noun, 'acl:relcl')
}

/** The first verb with a tense behind what "whose" owns, where it has no subject or the noun that is described for one. */
function verbBehind(draft: DraftTree, owned: number, noun: number): number {
  const finite = draft.words.findIndex((_, at) => at > owned && hasTense(draft, at))
  const verb = /^(?:aux|cop)/.test(relationAt(draft, finite)) ? headAt(draft, finite) : finite
  const subject = hanging(draft, verb, /^(?:nsubj|expl)/).find((child) => child < verb) ?? noun
  return subject === noun || (subject === owned + 2 && isNamedBehind(draft, owned)) ? verb : -1
}

/** "President, Ana Ruiz": a name right behind the noun and a comma. */
const isNamedBehind = (draft: DraftTree, noun: number): boolean =>
  wordAt(draft, noun + 1) === ',' && tagAt(draft, noun + 2) === 'NNP'

/** "The departure of Peru, which told the others": a departure tells nothing. */
const isToldBy = (draft: DraftTree, verb: number, name: number): boolean =>
  tagAt(draft, name) === 'NNP' && (isSpeechVerb(lemmaAt(draft, verb)) || lemmaAt(draft, verb) === 'notify')

/**
 * "Ruiz and her deputy, Tom Cole, who left", "by Ruiz and by Cole, who leads Peru" with Ruiz as the one: the clause describes
 * who is named last.
 */
export function readNearest(draft: DraftTree, at: number): void {
  const pronoun = pronounOf(draft, at)
  if (pronoun === null || relationAt(draft, at) !== 'acl:relcl') return
  const name = nounBefore(draft, pronoun)
  const noun = headAt(draft, name)
  const apposed = name >= 0 && relationAt(draft, name) === 'appos' && relationAt(draft, noun) === 'conj'
  if (apposed && headAt(draft, noun) === headAt(draft, at)) hang(draft, at, noun, 'acl:relcl')
  if (relationAt(draft, name) === 'nmod' && noun === headAt(draft, at) && isToldBy(draft, at, name)) {
    hang(draft, at, name, 'acl:relcl')
    return
  }
  const joined = name >= 0 && relationAt(draft, name) === 'conj' && noun === headAt(draft, at)
  const apart = hanging(draft, name, 'case').length > 0 || tagAt(draft, at) === 'VBZ'
  if (joined && apart && wordAt(draft, pronoun) === 'who') hang(draft, at, name, 'acl:relcl')
}

/**
 * "Accusations that Kenya sold arms" with "that" as a relative pronoun: a clause that lacks nothing fills the noun. Where
 * that noun can have no content ("claims by Peru that …"), the noun above it is filled.
 */
export function readContentClause(draft: DraftTree, at: number): void {
  if (!/^acl/.test(relationAt(draft, at)) || isToldBeside(draft, at) || !marksContent(draft, at)) return
  let noun = headAt(draft, at)
  for (let steps = 0; noun >= 0 && steps < 6 && !isContentNoun(lemmaAt(draft, noun)); steps++)
    noun = /^(?:conj|nmod|flat|compound|appos)/.test(relationAt(draft, noun)) ? headAt(draft, noun) : -1
  if (noun >= 0) hang(draft, at, noun, 'acl')
  else raiseTold(draft, at)
}

/** "Told the court by video link that he had fled": what somebody is told by some means is no clause of that, which it has a subject besides; it is mended where it stands. */
function isToldBeside(draft: DraftTree, at: number): boolean {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  const [that, other] = hanging(draft, at, /^(?:mark|obj|nsubj|obl)$/).filter((child) => child < at)
  if (that === undefined || other === undefined || wordAt(draft, that) !== 'that' || that < noun) return false
  if (relationAt(draft, noun) !== 'obl' || !isSpeechVerb(lemmaAt(draft, verb))) return false
  if (hanging(draft, verb, /^i?obj$/).length === 0 || hanging(draft, verb, 'ccomp').length > 0) return false
  hang(draft, at, verb, 'ccomp')
  hang(draft, that, at, 'mark')
  return true
}

/** "Told a conference that …": what a verb of speech has besides its object is said. */
function raiseTold(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (/^i?obj$/.test(relationAt(draft, noun)) && isSpeechVerb(lemmaAt(draft, verb))) hang(draft, at, verb, 'ccomp')
}

/** "That" is a subordinator, or a pronoun in the place of an object or subject that the clause has besides. */
function marksContent(draft: DraftTree, at: number): boolean {
  const that = hanging(draft, at, /^(?:mark|obj|nsubj|obl|det)$/).find((child) => wordAt(draft, child) === 'that')
  if (that === undefined || that > at) return false
  if (relationAt(draft, that) === 'mark') return true
  const taken = relationAt(draft, that) === 'nsubj' ? /^nsubj/ : /^(?:obj|ccomp|aux:pass|cop)$/
  const filled = hanging(draft, at, 'xcomp').some((child) => hanging(draft, child, 'obj').length > 0)
  const full =
    (filled || hanging(draft, at, taken).some((child) => child !== that)) &&
    hanging(draft, at, /^nsubj/).some((child) => child !== that)
  if (full) hang(draft, that, at, 'mark')
  return full
}

/** "He noted that trade levels are low" with "that" as a determiner of "levels": behind a verb it opens the clause. */
export function readThat(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (wordAt(draft, at) !== 'that' || tagAt(draft, at) !== 'IN' || relationAt(draft, at) !== 'det') return
  if (verb >= 0 && verb !== at - 1 && /^nsubj/.test(relationAt(draft, noun))) hang(draft, at, verb, 'mark')
}

/** "He noted that levels are below potential" with "potential" as the object: what has a subject is a clause. */
export function readObjectClause(draft: DraftTree, at: number): void {
  const clause = hasTense(draft, at) && hasSubject(draft, at)
  if (clause && relationAt(draft, at) === 'obj') hang(draft, at, headAt(draft, at), 'ccomp')
}

/** "Forces that intensify chaos" with "intensify" as an adjective: what stands between "that" and a noun without an article is a verb. */
export function readHiddenVerb(draft: DraftTree, at: number): void {
  const object = headAt(draft, at)
  const before = nounBefore(draft, at - 1)
  const pronoun = wordAt(draft, at - 1) === 'that' && tagAt(draft, at - 1) === 'WDT' && headAt(draft, at - 1) === object
  if (relationAt(draft, at) !== 'amod' || tagAt(draft, at) !== 'JJ' || !pronoun || before < 0) return
  hang(draft, at, before, 'acl:relcl')
  hang(draft, at - 1, at, 'nsubj')
  hang(draft, object, at, 'obj')
}

/**
 * "The dam, which a storm damaged, collapsed" with both verbs in one clause: the subject that has a participle behind it
 * acts in the relative clause, and the verb behind the comma has the noun for its subject.
 */
export function partRelative(draft: DraftTree, at: number): void {
  const inner = headAt(draft, at)
  const outer = headAt(draft, inner)
  const noun = headAt(draft, outer)
  if (relationAt(draft, at) !== 'acl' || at !== inner + 1 || !/^VB[DN]$/.test(tagAt(draft, at))) return
  if (
    relationAt(draft, inner) !== 'nsubj' ||
    relationAt(draft, outer) !== 'acl:relcl' ||
    wordAt(draft, outer - 1) !== ','
  )
    return
  const [pronoun] = hanging(draft, outer, 'obj').filter((child) =>
    /^(?:which|whom|that|who)$/.test(wordAt(draft, child)),
  )
  if (pronoun === undefined || pronoun > inner || !/^(?:root|ccomp|conj|parataxis)$/.test(relationAt(draft, noun)))
    return
  promote(draft, outer, noun, 'nsubj')
  hang(draft, at, noun, 'acl:relcl')
  hang(draft, inner, at, 'nsubj')
  hang(draft, pronoun, at, 'obj')
}

/** "Who signed and who paid". */
const goesOn = (draft: DraftTree, at: number): boolean =>
  relationAt(draft, at) === 'conj' && relationAt(draft, headAt(draft, at)) === 'acl:relcl'

/** "An agreement the two companies signed" with the companies as what the agreement is: who stands behind a noun with no comma between, before a participle, did so to it. */
export function readContact(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const first = Math.min(at, ...hanging(draft, at, /^(?:det|nummod|amod|compound|nmod:poss)$/))
  const verb = hanging(draft, at, 'acl').find((child) => child === at + 1 && /^VB[DN]$/.test(tagAt(draft, child)))
  if (first !== noun + 1 || verb === undefined || !/^NNS?$/.test(tagAt(draft, noun))) return
  if (!/^(?:the|both|its|their|his|her|all)$/.test(wordAt(draft, first)) || hanging(draft, verb, 'obj').length > 0)
    return
  hang(draft, verb, noun, 'acl:relcl')
  hang(draft, at, verb, 'nsubj')
}
