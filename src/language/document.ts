import type { UPOS } from '../model/syntax.ts'

/** A universal part-of-speech tag. */
export type Upos = (typeof UPOS)[number]

/** A word or mark. `start` and `end` are UTF-16 offsets into the text; `index` counts through the document. */
export interface Token {
  readonly index: number
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower-cased, curly apostrophes made straight. */
  readonly lower: string
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag as UD English keeps it: `VBD`, `NNPS`, `-LRB-`. */
  readonly xpos: string
  /** Index of the token that this one depends on; -1 at the root of a sentence. */
  readonly head: number
  /** Universal Dependencies relation to the head with its subtype, `nsubj:pass`; `root` at the root. */
  readonly deprel: string
}

/** A sentence: its span and its tokens `first` to `last`, both inclusive. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** What a name names; `other` is none of the six types that Chancery files: a work, a product, a law. */
export type NameType = 'person' | 'country' | 'organization' | 'place' | 'event' | 'agreement' | 'other'

/** Tokens `first` to `last`, both inclusive, that name something. No two overlap. */
export interface NamedSpan {
  readonly first: number
  readonly last: number
  readonly type: NameType
  /** Names a country by its people or adjective: "Iranian". */
  readonly demonym: boolean
  /** 0 to 1: the probability that the model gives the span and its type. */
  readonly confidence: number
}

/** A text that has been read: immutable, every offset exact. */
export interface Document {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** In text order. */
  readonly names: readonly NamedSpan[]
}

/** The lemma of a token in small letters, those of names too: what rules compare with words. Empty where none stands there. */
export const lemmaAt = ({ tokens }: Document, at: number): string => tokens[at]?.lemma.toLowerCase() ?? ''
