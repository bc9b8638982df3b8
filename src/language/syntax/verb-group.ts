import type { VerbGroup } from './clause.ts'
import { prepositionOf } from './noun-phrase.ts'
import { isPredicate, verbOf } from './predicates.ts'
import { childrenOf, headOf, lemmaOf, lowerOf, relationOf, type Tree } from './tree.ts'
import { formOf } from './word-class.ts'

const MODAL = /^(?:may|might|could|would|should|can|must|ca|'d|ought)$/
const FUTURE = /^(?:will|shall|wo|'ll)$/
const NEGATION = /^(?:not|n't|nt|never|nowhere|neither|nor)$/
const SUBJECT = /^[nc]subj/

/** The verb groups of a tree's predicates, by node. */
export type VerbGroups = ReadonlyMap<number, VerbGroup>

/** Reads the verb groups of a tree, heads first: a verb without auxiliaries shares those of the verb it is joined to. */
export function readVerbGroups(tree: Tree): VerbGroups {
  const found = new Map<number, VerbGroup>()
  for (const at of tree.order) if (isPredicate(tree, at)) found.set(at, readVerbGroup(tree, at, found))
  return found
}

function readVerbGroup(tree: Tree, at: number, above: VerbGroups): VerbGroup {
  const joined = relationOf(tree, at) === 'conj' ? headOf(tree, at) : -1
  const group = above.get(joined)
  const own = readOwn(tree, at)
  return group !== undefined && sharesAuxiliary(tree, at, joined) ? share(tree, at, group, own) : own
}

function readOwn(tree: Tree, at: number): VerbGroup {
  const auxiliaries = auxiliariesOf(tree, at)
  const form = readForm(tree, at, auxiliaries)
  return {
    form,
    passive: form === 'participle' || isPassive(tree, at, auxiliaries),
    negated: isNegated(tree, at),
    modality: readModality(tree, at, auxiliaries),
  }
}

/** The auxiliaries of a predicate; in front of a verb even a copula is one: "is to sign". */
function auxiliariesOf(tree: Tree, at: number): readonly number[] {
  const verb = verbOf(tree, at)
  return childrenOf(tree, at, /^(?:aux|aux:pass|cop)$/).filter((child) => child !== verb)
}

/** The "to" of an infinitive; that of "related to sharing" is a preposition. */
const infinitiveMark = (tree: Tree, at: number): number | null =>
  childrenOf(tree, at, /^(?:mark|aux)$/).find((child) => lowerOf(tree, child) === 'to' && formOf(tree, at) !== 'VBG') ??
  null

/** Auxiliaries, "to" and a subject of its own make a group independent: "has signed and will ratify". */
function sharesAuxiliary(tree: Tree, at: number, joined: number): boolean {
  if (auxiliariesOf(tree, at).length > 0 || infinitiveMark(tree, at) !== null) return false
  if (verbOf(tree, at) !== at || childrenOf(tree, at, SUBJECT).length > 0) return false
  const bare = /^(?:VB|VBN|VBG)$/.test(formOf(tree, at))
  return (bare && formOf(tree, at) === formOf(tree, joined)) || (formOf(tree, joined) === 'VBN' && isSuffered(tree, at))
}

/** Verbs that nobody does without an object. */
const SUFFERED =
  /^(?:arrest|extradite|sentence|convict|charge|fine|jail|imprison|detain|release|free|deport|expel|kill|injure|wound|hospitalize|evacuate|rescue|remove|replace|appoint|elect|dismiss|sack|oust|suspend|ban|deploy|destroy|demolish|publish|translate)$/

/** "Was arrested and extradited" with a past form for the second: without an object it is what is done to the subject. */
const isSuffered = (tree: Tree, at: number): boolean =>
  formOf(tree, at) === 'VBD' &&
  SUFFERED.test(lemmaOf(tree, at)) &&
  childrenOf(tree, at, /^(?:obj|iobj|ccomp|xcomp)$/).length === 0

/** "Minister jailed for life", but not "dismissed as baseless a report", whose object comes late. */
const isHeadline = (tree: Tree, at: number): boolean =>
  isSuffered(tree, at) && !childrenOf(tree, at, /^obl/).some((child) => prepositionOf(tree, child) === 'as')

function share(tree: Tree, at: number, group: VerbGroup, own: VerbGroup): VerbGroup {
  return {
    ...group,
    passive: group.passive && /^VB[DN]$/.test(formOf(tree, at)),
    negated: group.negated || own.negated,
  }
}

function readForm(tree: Tree, at: number, auxiliaries: readonly number[]): VerbGroup['form'] {
  const to = infinitiveMark(tree, at)
  if (to !== null) return auxiliaries.some((child) => child < to) ? 'finite' : 'infinitive'
  const lead = auxiliaries[0] ?? verbOf(tree, at)
  const tag = formOf(tree, lead)
  if (tag === 'VBG') return 'gerund'
  if (auxiliaries.length > 0) return 'finite'
  if (isReduced(tree, at, tag)) return 'participle'
  return tag === 'VB' && /^(?:xcomp|advcl|acl|csubj)$/.test(relationOf(tree, at)) ? 'infinitive' : 'finite'
}

/** A past form that describes a noun or clause without a subject; taggers mix up VBD and VBN, so the tree decides. */
function isReduced(tree: Tree, at: number, tag: string): boolean {
  if (!/^VB[DN]$/.test(tag) || childrenOf(tree, at, SUBJECT).length > 0) return false
  const relation = relationOf(tree, at)
  if (relation === 'acl' || relation === 'amod') return true
  return tag === 'VBN' && /^(?:advcl|acl:relcl|xcomp|appos|nmod|obl)$/.test(relation)
}

function isPassive(tree: Tree, at: number, auxiliaries: readonly number[]): boolean {
  if (!/^VB[DN]$/.test(formOf(tree, at))) return false
  const last = auxiliaries.at(-1)
  if (last === undefined) return isHeadline(tree, at) || isSaidOf(tree, at)
  return relationOf(tree, last) === 'aux:pass' || lemmaOf(tree, last) === 'be'
}

/** A passive subject or an agent; who says something by telephone is not said. */
const isSaidOf = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at, /^[nc]subj:pass$/).length > 0 ||
  (childrenOf(tree, at, 'obl:agent').length > 0 &&
    !(lowerOf(tree, at) === 'said' && childrenOf(tree, at, 'nsubj').length > 0))

/** "Not", "never", "no longer", "neither … nor", "without …ing". */
function isNegated(tree: Tree, at: number): boolean {
  return childrenOf(tree, at, /^(?:advmod|cc|cc:preconj|det|mark|case)$/).some((child) => {
    const word = lowerOf(tree, child)
    if (relationOf(tree, child) === 'mark' || relationOf(tree, child) === 'case') return word === 'without'
    return NEGATION.test(word) || childrenOf(tree, child).some((inner) => lowerOf(tree, inner) === 'no')
  })
}

function readModality(tree: Tree, at: number, auxiliaries: readonly number[]): VerbGroup['modality'] {
  const words = auxiliaries.map((child) => lowerOf(tree, child))
  if (words.some((word) => FUTURE.test(word))) return 'future'
  if (words.some((word) => MODAL.test(word))) return 'modal'
  const to = infinitiveMark(tree, at)
  const isTo = to !== null && auxiliaries.some((child) => child < to && lemmaOf(tree, child) === 'be')
  return isTo ? 'future' : 'none'
}
