import type { Span } from '../../../model/span.ts'
import type { NameClass } from '../../names/name-class.ts'

/** What words may be: a name of a class, or no name at all. */
export type Reading = NameClass | 'none'

/** Words that a corpus marks, with what its label may mean in our classes. */
export interface MarkedName extends Span {
  readonly readings: readonly Reading[]
}

/** A text with marked names, as every corpus reader gives it. Offsets are UTF-16. */
export interface NameDocument {
  readonly id: string
  readonly text: string
  /** The tokens of each sentence, as the corpus cuts them. */
  readonly sentences: readonly (readonly Span[])[]
  /** In text order, none within another. */
  readonly names: readonly MarkedName[]
  /** What capitalised words that bear no mark may be: a corpus without events leaves open whether they are events. */
  readonly unmarked: readonly Reading[]
}

/** Documents of one source, under the name by which the model card calls it. */
export interface NameCorpus {
  readonly name: string
  readonly documents: readonly NameDocument[]
}
