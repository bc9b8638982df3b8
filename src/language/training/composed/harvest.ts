import type { TreebankSentence, TreebankWord } from '../conllu.ts'
import { type Branch, cut } from './branch.ts'

/** What the finite word of a predicate asks of its subject. */
export type Agreement = 'singular' | 'plural' | 'any'

/** A verb with what hangs on it but for subject and further clauses. */
export interface Predicate {
  readonly branch: Branch
  readonly agreement: Agreement
  readonly passive: boolean
}

export interface Nominal {
  readonly branch: Branch
  readonly plural: boolean
}

/** Parts of a treebank's sentences that new sentences are composed of. */
export interface Parts {
  readonly predicates: readonly Predicate[]
  /** Finite verbs that take an object, without it. */
  readonly transitives: readonly Predicate[]
  /** Plain forms of verbs that take an object: "sign". */
  readonly bases: readonly string[]
  /** Regular past forms of such verbs: "signed". */
  readonly pasts: readonly string[]
  /** "Signing the pact in Oslo". */
  readonly gerunds: readonly Branch[]
  /** "Signed by both in Oslo". */
  readonly participles: readonly Branch[]
  readonly nominals: readonly Nominal[]
  /** "In the north". */
  readonly prepositional: readonly Branch[]
}

/** A word of a sentence with its place and what hangs on it. */
interface Spot {
  readonly sentence: TreebankSentence
  readonly children: readonly (readonly number[])[]
  readonly at: number
  readonly word: TreebankWord
  readonly relations: readonly string[]
}

const LONGEST = { predicate: 12, phrase: 6, prepositional: 8, nominal: 4 }
const PREDICATE = /^(?:aux|aux:pass|obj|iobj|obl|obl:agent|obl:unmarked|compound:prt|xcomp|advmod)$/
const BARE = /^(?:aux|aux:pass|compound:prt)$/
const GERUND = /^(?:obj|obl|compound:prt|advmod)$/
const PARTICIPLE = /^(?:obl|obl:agent|advmod)$/
const ALL = /./
const TAKEN = /^(?:obj|nsubj:pass)$/
const PLAIN = /^(?:\p{L}+|\d+)$/u

/** Cuts the parts out of the sentences of a treebank. */
export function harvest(sentences: readonly TreebankSentence[]): Parts {
  const spots = sentences.flatMap(listSpots)
  const finite = spots.filter(hasFiniteVerb)
  return {
    predicates: finite.flatMap((spot) => readPredicate(spot, PREDICATE, LONGEST.predicate)),
    transitives: finite.filter(hasObject).flatMap((spot) => readPredicate(spot, BARE, LONGEST.phrase)),
    bases: readForms(spots.filter(hasObject), /^VB$/, /^[a-z]+$/),
    pasts: readForms(
      spots.filter(({ relations }) => relations.some((name) => TAKEN.test(name))),
      /^VB[DN]$/,
      /^[a-z]+ed$/,
    ),
    gerunds: spots.filter(isGerund).flatMap((spot) => crop(spot, GERUND, LONGEST.phrase) ?? []),
    participles: spots.filter(isParticiple).flatMap((spot) => crop(spot, PARTICIPLE, LONGEST.phrase) ?? []),
    nominals: spots.filter(isNominal).flatMap(readNominal),
    prepositional: spots.filter(isPrepositional).flatMap((spot) => crop(spot, ALL, LONGEST.prepositional) ?? []),
  }
}

function listSpots(sentence: TreebankSentence): Spot[] {
  const children: number[][] = sentence.words.map(() => [])
  sentence.words.forEach(({ head }, at) => {
    children[head]?.push(at)
  })
  return sentence.words.map((word, at) => {
    const relations = (children[at] ?? []).map((child) => sentence.words[child]?.deprel ?? '')
    return { sentence, children, at, word, relations }
  })
}

function readPredicate(spot: Spot, relations: RegExp, longest: number): Predicate[] {
  const branch = crop(spot, relations, longest)
  const passive = spot.relations.includes('nsubj:pass')
  return branch === null ? [] : [{ branch, agreement: agreementOf(spot), passive }]
}

function readNominal(spot: Spot): Nominal[] {
  const branch = crop(spot, ALL, LONGEST.nominal)
  return branch === null ? [] : [{ branch, plural: spot.word.xpos === 'NNS' }]
}

const readForms = (spots: readonly Spot[], tag: RegExp, form: RegExp): string[] =>
  spots.filter(({ word }) => tag.test(word.xpos) && form.test(word.form)).map(({ word }) => word.form)

const hasObject = ({ word, relations }: Spot): boolean => word.upos === 'VERB' && relations.includes('obj')

const isGerund = ({ word, relations }: Spot): boolean =>
  word.xpos === 'VBG' && word.deprel === 'advcl' && !relations.some((name) => /^(?:mark|nsubj|aux)/.test(name))

const isParticiple = ({ word, relations }: Spot): boolean =>
  word.xpos === 'VBN' && word.deprel === 'acl' && relations.some((name) => /^obl/.test(name))

const isNominal = ({ word }: Spot): boolean => /^NNS?$/.test(word.xpos) && /^(?:nsubj|obj)/.test(word.deprel)

function isPrepositional({ sentence: { words }, children, at, word }: Spot): boolean {
  const first = words[Math.min(...below(children, at))]
  const opened = first?.deprel === 'case' && first.xpos === 'IN' && first.form.toLowerCase() !== 'by'
  return word.deprel === 'obl' && /^NNP?S?$/.test(word.xpos) && opened
}

/** A word with what hangs on it by some relations, in full; null where that is too long, or no run of plain words. */
function crop({ sentence, children, at: top }: Spot, relations: RegExp, longest: number): Branch | null {
  const kept = [top]
  for (const child of children[top] ?? [])
    if (relations.test(sentence.words[child]?.deprel ?? '')) kept.push(...below(children, child))
  kept.sort((a, b) => a - b)
  const plain = kept.every((at) => isPlain(sentence.words[at] as TreebankWord))
  return plain && kept.length <= longest ? cut(sentence, kept, top) : null
}

const below = (children: Spot['children'], at: number): number[] => [
  at,
  ...(children[at] ?? []).flatMap((child) => below(children, child)),
]

const isPlain = ({ form, xpos, deprel }: TreebankWord): boolean =>
  PLAIN.test(form) &&
  !/^(?:WDT|WP\$?|WRB|UH|FW|LS|SYM|ADD)$/.test(xpos) &&
  !/^(?:parataxis|list|discourse)/.test(deprel)

function hasFiniteVerb(spot: Spot): boolean {
  const { sentence, children, at, word, relations } = spot
  const place = (relation: RegExp) => children[at]?.find((child) => relation.test(sentence.words[child]?.deprel ?? ''))
  const subject = place(/^nsubj/) ?? at
  const inverted = (place(/^aux/) ?? subject) < subject
  const described = /:relcl$/.test(word.deprel) || relations.includes('expl')
  return word.upos === 'VERB' && !described && subject < at && !inverted && finiteWord(spot) !== null
}

/** The word that has the tense: the first auxiliary, or the verb itself. Null where none has. */
function finiteWord({ sentence: { words }, children, at }: Spot): TreebankWord | null {
  const auxiliary = children[at]?.find((child) => /^aux/.test(words[child]?.deprel ?? ''))
  const finite = words[auxiliary ?? at] as TreebankWord
  return /^(?:VB[DZP]|MD)$/.test(finite.xpos) ? finite : null
}

function agreementOf(spot: Spot): Agreement {
  const { form, xpos } = finiteWord(spot) as TreebankWord
  if (xpos === 'VBZ' || form === 'was') return 'singular'
  return xpos === 'VBP' || form === 'were' ? 'plural' : 'any'
}
