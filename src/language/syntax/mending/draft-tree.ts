import type { Sentence, Token } from '../../document.ts'

/** A tree while it is mended. Places count from the first token of the sentence; the root's head is -1. */
export interface DraftTree {
  readonly words: readonly Token[]
  readonly heads: number[]
  readonly relations: string[]
  readonly children: readonly number[][]
}

/** The tree of a sentence as it was parsed. Heads outside the sentence and circles are kept as they are. */
export function draftTree(tokens: readonly Token[], { first, last }: Sentence): DraftTree {
  const words = tokens.slice(first, last + 1)
  const heads = words.map(({ head }) => (head < 0 ? -1 : head - first))
  const children: number[][] = words.map(() => [])
  heads.forEach((head, at) => {
    children[head]?.push(at)
  })
  return { words, heads, relations: words.map(({ deprel }) => deprel), children }
}

/** Hangs a word on another one, or makes it the root (-1); does nothing where that would close a circle. */
export function hang(draft: DraftTree, at: number, head: number, relation: string): void {
  if (isAbove(draft, at, head)) return
  const siblings = draft.children[draft.heads[at] ?? -1]
  siblings?.splice(siblings.indexOf(at), 1)
  draft.heads[at] = head
  draft.relations[at] = relation
  draft.children[head]?.push(at)
}

/** Puts a word where another one hangs, and that one below it: "imposed" above "sanctions". */
export function promote(
  draft: DraftTree,
  at: number,
  over: number,
  relation: string,
  as = draft.relations[over],
): void {
  hang(draft, at, draft.heads[over] ?? -1, as ?? 'root')
  hang(draft, over, at, relation)
}

/** Tells whether `at` is `below` or stands above it. */
export function isAbove({ heads, words }: DraftTree, at: number, below: number): boolean {
  let next = below
  for (let steps = 0; next >= 0 && steps <= words.length; steps++) {
    if (next === at) return true
    next = heads[next] ?? -1
  }
  return next >= 0
}

const NONE: readonly number[] = []

/** The words that hang on a word by a relation, or by some, in text order. */
export function hanging({ children, relations }: DraftTree, at: number, by: string | RegExp): readonly number[] {
  const all = children[at]
  if (all === undefined || all.length === 0) return NONE
  const found =
    typeof by === 'string'
      ? all.filter((child) => relations[child] === by)
      : all.filter((child) => by.test(relations[child] ?? ''))
  return found.length > 1 ? found.sort((a, b) => a - b) : found
}

export const headAt = ({ heads }: DraftTree, at: number): number => heads[at] ?? -1
export const relationAt = ({ relations }: DraftTree, at: number): string => relations[at] ?? ''
export const wordAt = ({ words }: DraftTree, at: number): string => words[at]?.lower ?? ''
export const lemmaAt = ({ words }: DraftTree, at: number): string => words[at]?.lemma.toLowerCase() ?? ''
export const tagAt = ({ words }: DraftTree, at: number): string => words[at]?.xpos ?? ''

/** Tells whether a word is tagged as a noun, name, pronoun or number. */
export const isNoun = (draft: DraftTree, at: number): boolean => /^(?:NN|PRP$|CD$)/.test(tagAt(draft, at))

/** Tells whether a verb has a tense: in its own form, or in an auxiliary. A bare VBN has none. */
export const hasTense = (draft: DraftTree, at: number): boolean =>
  /^VB[DZP]$/.test(tagAt(draft, at)) ||
  hanging(draft, at, /^aux|^cop/).some((child) => /^(?:VB[DZP]|MD)$/.test(tagAt(draft, child)))

export const hasSubject = (draft: DraftTree, at: number): boolean =>
  hanging(draft, at, /^(?:[nc]subj|expl)/).some((child) => child < at)

/** The word before a verb, its auxiliaries and adverbs passed over. */
export function wordBefore(draft: DraftTree, at: number): number {
  let before = at - 1
  while (headAt(draft, before) === at && /^(?:advmod|aux|cop)/.test(relationAt(draft, before))) before--
  return before
}

/** A mark stands from one word to before another. */
export const isPunctuated = ({ words }: DraftTree, from: number, to: number): boolean =>
  words.slice(from, to).some(({ xpos }) => /^[,:"`.]|^''$/.test(xpos))
