/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

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
  readonly pos: Pos
}

/** A sentence: its span and its tokens `first` to `last`, both inclusive. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** A text that has been read: immutable, every offset exact. */
export interface Document {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
