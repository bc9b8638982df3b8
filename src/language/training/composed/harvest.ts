import type { TreebankSentence, TreebankWord } from '../conllu.ts'
import { type Branch, cut } from './branch.ts'

/** What the finite word of a predicate asks of its subject. */
export type Agreement = 'singular' | 'plural' | 'any'

/** A finite verb with what hangs on it but for subject and further clauses. */
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
  /** Predicates whose object is left out. */
  readonly transitives: readonly Predicate[]
  /** Regular past forms of verbs that take an object. */
  readonly pasts: readonly string[]
  /** "Signing the pact in Oslo". */
  readonly gerunds: readonly Branch[]
  /** "Signed by both in Oslo". */
  readonly participles: readonly Branch[]
  readonly nominals: readonly Nominal[]
  /** "In the north". */
  readonly prepositional: readonly Branch[]
}

const LONGEST = { predicate: 12, phrase: 6, nominal: 4 }
const PREDICATE = /^(?:aux|aux:pass|obj|iobj|obl|obl:agent|obl:unmarked|compound:prt|xcomp|advmod)$/
const BARE = /^(?:aux|aux:pass|compound:prt)$/
const GERUND = /^(?:obj|obl|compound:prt|advmod)$/
const PARTICIPLE = /^(?:obl|obl:agent|advmod)$/
const TAKEN = /^(?:obj|nsubj:pass)$/
const PLAIN = /^(?:\p{L}+|\d+)$/u

/** Cuts the parts out of the sentences of a treebank. */
export function harvest(sentences: readonly TreebankSentence[]): Parts {
  const parts = {
    predicates: [] as Predicate[],
    transitives: [] as Predicate[],
    pasts: [] as string[],
    gerunds: [] as Branch[],
    participles: [] as Branch[],
    nominals: [] as Nominal[],
    prepositional: [] as Branch[],
  }
  for (const sentence of sentences) {
    const children = listChildren(sentence)
    const take = (top: number, relations: RegExp, longest: number) => crop(sentence, children, top, relations, longest)
    sentence.words.forEach((word, at) => {
      const relations = children[at]?.map((child) => sentence.words[child]?.deprel ?? '') ?? []
      if (hasFiniteVerb(sentence, children, at)) {
        const agreement = agreementOf(sentence, children, at)
        const passive = relations.includes('nsubj:pass')
        const whole = take(at, PREDICATE, LONGEST.predicate)
        const bare = take(at, BARE, LONGEST.phrase)
        if (whole !== null) parts.predicates.push({ branch: whole, agreement, passive })
        if (bare !== null && relations.includes('obj')) parts.transitives.push({ branch: bare, agreement, passive })
      }
      if (/^VB[DN]$/.test(word.xpos) && /^[a-z]+ed$/.test(word.form) && relations.some((name) => TAKEN.test(name)))
        parts.pasts.push(word.form)
      if (word.xpos === 'VBG' && word.deprel === 'advcl' && !relations.some((name) => /^(?:mark|nsubj|aux)/.test(name)))
        addTo(parts.gerunds, take(at, GERUND, LONGEST.phrase))
      if (word.xpos === 'VBN' && word.deprel === 'acl' && relations.some((name) => /^obl/.test(name)))
        addTo(parts.participles, take(at, PARTICIPLE, LONGEST.phrase))
      if (/^NNS?$/.test(word.xpos) && /^(?:nsubj|obj)/.test(word.deprel)) {
        const branch = take(at, /./, LONGEST.nominal)
        if (branch !== null) parts.nominals.push({ branch, plural: word.xpos === 'NNS' })
      }
      if (word.deprel === 'obl' && /^NNP?S?$/.test(word.xpos) && startsWithPreposition(sentence, children, at))
        addTo(parts.prepositional, take(at, /./, LONGEST.phrase))
    })
  }
  return parts
}

function addTo(branches: Branch[], branch: Branch | null): void {
  if (branch !== null) branches.push(branch)
}

function listChildren({ words }: TreebankSentence): readonly number[][] {
  const children: number[][] = words.map(() => [])
  words.forEach(({ head }, at) => {
    children[head]?.push(at)
  })
  return children
}

/** A word with what hangs on it by some relations, in full; null where that is too long, or no run of plain words. */
function crop(
  sentence: TreebankSentence,
  children: readonly number[][],
  top: number,
  relations: RegExp,
  longest: number,
): Branch | null {
  const kept = [top]
  for (const child of children[top] ?? [])
    if (relations.test(sentence.words[child]?.deprel ?? '')) kept.push(...below(children, child))
  kept.sort((a, b) => a - b)
  if (kept.length > longest) return null
  const plain = kept.every((at) => isPlain(sentence.words[at] as TreebankWord) || at === top)
  return plain ? cut(sentence, kept, top) : null
}

const below = (children: readonly number[][], at: number): number[] => [
  at,
  ...(children[at] ?? []).flatMap((child) => below(children, child)),
]

const isPlain = ({ form, xpos, deprel }: TreebankWord): boolean =>
  PLAIN.test(form) &&
  !/^(?:WDT|WP\$?|WRB|UH|FW|LS|SYM|ADD)$/.test(xpos) &&
  !/^(?:parataxis|list|discourse)/.test(deprel)

function hasFiniteVerb({ words }: TreebankSentence, children: readonly number[][], at: number): boolean {
  const { upos, deprel } = words[at] as TreebankWord
  if (upos !== 'VERB' || /^acl:relcl|^advcl:relcl/.test(deprel)) return false
  const inner = children[at]?.map((child) => words[child] as TreebankWord) ?? []
  const subject = children[at]?.find((child) => /^nsubj/.test(words[child]?.deprel ?? '')) ?? at
  const inverted = children[at]?.some((child) => /^aux/.test(words[child]?.deprel ?? '') && child < subject) ?? false
  return (
    subject < at &&
    !inverted &&
    finiteTag(words, children, at) !== null &&
    !inner.some(({ deprel }) => deprel === 'expl')
  )
}

/** The tag of the word that has the tense: the first auxiliary, or the verb itself. Null where none has. */
function finiteTag(words: readonly TreebankWord[], children: readonly number[][], at: number): TreebankWord | null {
  const auxiliary = children[at]?.find((child) => /^aux/.test(words[child]?.deprel ?? ''))
  const finite = words[auxiliary ?? at] as TreebankWord
  return /^(?:VB[DZP]|MD)$/.test(finite.xpos) ? finite : null
}

function agreementOf({ words }: TreebankSentence, children: readonly number[][], at: number): Agreement {
  const { form, xpos } = finiteTag(words, children, at) as TreebankWord
  if (xpos === 'VBZ' || form === 'was') return 'singular'
  return xpos === 'VBP' || form === 'were' ? 'plural' : 'any'
}

const startsWithPreposition = ({ words }: TreebankSentence, children: readonly number[][], at: number): boolean => {
  const first = Math.min(...below(children, at))
  return words[first]?.deprel === 'case' && words[first]?.xpos === 'IN' && words[first]?.form.toLowerCase() !== 'by'
}
