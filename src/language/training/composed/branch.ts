import type { TreebankSentence, TreebankWord } from '../conllu.ts'

/** Words of a tree that hang together: `head` counts within the branch, -1 at its top. */
export interface Branch {
  readonly words: readonly BranchWord[]
}

export type BranchWord = Pick<TreebankWord, 'form' | 'upos' | 'xpos' | 'head' | 'deprel'>

export const topOf = ({ words }: Branch): number => words.findIndex(({ head }) => head < 0)

/** A branch of a single word. */
export const leaf = (form: string, upos: BranchWord['upos'], xpos: string): Branch => ({
  words: [{ form, upos, xpos, head: -1, deprel: 'root' }],
})

/** Puts a branch before another one and hangs it on the top of that. */
export const before = (branch: Branch, deprel: string, part: Branch): Branch => join(part, branch, branch, deprel)

/** Puts a branch behind another one and hangs it on the top of that. */
export const behind = (branch: Branch, deprel: string, part: Branch): Branch => join(branch, part, branch, deprel)

function join(left: Branch, right: Branch, upper: Branch, deprel: string): Branch {
  const shift = left.words.length
  const top = upper === left ? topOf(left) : topOf(right) + shift
  const place = (word: BranchWord, by: number, isUpper: boolean): BranchWord => {
    if (word.head >= 0) return { ...word, head: word.head + by }
    return isUpper ? word : { ...word, head: top, deprel }
  }
  return {
    words: [
      ...left.words.map((word) => place(word, 0, upper === left)),
      ...right.words.map((word) => place(word, shift, upper === right)),
    ],
  }
}

/** The branch of some words of a sentence, in their order; every word but the one at the top brings its head along. */
export function cut({ words }: TreebankSentence, kept: readonly number[], top: number): Branch {
  const places = new Map(kept.map((at, place) => [at, place]))
  return {
    words: kept.map((at) => {
      const { form, upos, xpos, head, deprel } = words[at] as TreebankWord
      const own = at === 0 && !/^(?:NNPS?|PRP)$/.test(xpos) ? form.charAt(0).toLowerCase() + form.slice(1) : form
      const hung = at === top ? { head: -1, deprel: 'root' } : { head: places.get(head) ?? -1, deprel }
      return { form: own, upos, xpos, ...hung }
    }),
  }
}

/** A sentence of a branch: a capital in front, a full stop behind. Lemmas and features are not told. */
export function toSentence(branch: Branch, id: string): TreebankSentence {
  const words = behind(branch, 'punct', leaf('.', 'PUNCT', '.')).words.map(
    (word, at): TreebankWord => ({
      ...word,
      form: at === 0 ? word.form.charAt(0).toUpperCase() + word.form.slice(1) : word.form,
      lemma: '_',
      feats: '_',
      spaceAfter: true,
    }),
  )
  return {
    id,
    text: words.map(({ form }) => form).join(' '),
    startsParagraph: true,
    startsDocument: true,
    words,
    multiword: [],
  }
}
