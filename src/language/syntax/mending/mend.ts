import type { DraftTree } from './draft-tree.ts'

/** A mend of one kind of mistake, and what word and sentence need, with blanks between, before it is worth a try. */
export interface Mend {
  /** Mends the tree at a word, or leaves it as it is. */
  readonly mend: (draft: DraftTree, at: number) => void
  /** Words, tags or the ending "-ing", one of which the word must have. */
  readonly at?: string
  /** Words or tags, one of which must stand in the sentence. */
  readonly within?: string
  /** Relations, by one of which the word must hang. */
  readonly by?: string
}

/** Triggers that many mends share. */
export const VERBS = 'VB VBD VBG VBN VBP VBZ'
export const SUBORDINATORS =
  'as after before since until till while than once because although though if unless whereas'

export const MONTHS = 'january february march april may june july august september october november december'
export const LOOSE = 'parataxis appos conj advcl acl nmod dep list advcl:relcl ccomp'
/** By which a name behind a title may hang on something else. */
export const MISPLACED = 'parataxis vocative nsubj obj obl dep list discourse advmod conj compound appos'
