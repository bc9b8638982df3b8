import type { Upos } from '../document.ts'

/** A syntactic word of a treebank. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  /** As the file has them, `Number=Plur|Person=3`; `_` where there are none. */
  readonly feats: string
  /** Place of the head in the words of the sentence, from 0; -1 at the root. */
  readonly head: number
  readonly deprel: string
  /** White space follows, or the sentence ends. False between the words of a multiword token. */
  readonly spaceAfter: boolean
}

/** Words `first` to `last`, both inclusive and from 0, that the text writes as one: "don't", "cannot". */
export interface MultiwordToken {
  readonly first: number
  readonly last: number
  readonly form: string
}

/** A sentence of a treebank, with what its comments say. */
export interface TreebankSentence {
  readonly id: string
  readonly text: string
  readonly startsParagraph: boolean
  readonly startsDocument: boolean
  readonly words: readonly TreebankWord[]
  readonly multiword: readonly MultiwordToken[]
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Empty nodes and enhanced dependencies are left out.
 * A document starts a paragraph as well.
 */
export function readConllu(file: string): TreebankSentence[] {
  return file
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => readSentence(block.trim().split('\n')))
}

function readSentence(lines: readonly string[]): TreebankSentence {
  const comments = lines.filter((line) => line.startsWith('#'))
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  const startsDocument = comments.some((line) => line.startsWith('# newdoc'))
  const multiword = rows.filter(([id]) => id?.includes('-')).map(readMultiword)
  const words = rows.filter(([id]) => /^\d+$/.test(id ?? '')).map(readWord)
  return {
    id: readComment(comments, 'sent_id'),
    text: readComment(comments, 'text'),
    startsParagraph: startsDocument || comments.some((line) => line.startsWith('# newpar')),
    startsDocument,
    words: multiword.reduce(joinWords, words),
    multiword: multiword.map(({ first, last, form }) => ({ first, last, form })),
  }
}

function readComment(comments: readonly string[], key: string): string {
  const start = `# ${key} = `
  return comments.find((line) => line.startsWith(start))?.slice(start.length) ?? ''
}

function readWord([, form = '', lemma = '', upos, xpos = '', feats = '_', head, deprel = '', , misc = '']: string[]) {
  return {
    form,
    lemma,
    upos: upos as Upos,
    xpos,
    feats,
    head: Number(head) - 1,
    deprel,
    spaceAfter: hasSpaceAfter(misc),
  } satisfies TreebankWord
}

function readMultiword([range = '', form = '', , , , , , , , misc = '']: string[]) {
  const [first = 0, last = 0] = range.split('-').map((id) => Number(id) - 1)
  return { first, last, form, spaceAfter: hasSpaceAfter(misc) }
}

const hasSpaceAfter = (misc: string): boolean => !misc.split('|').includes('SpaceAfter=No')

/** The line of a multiword token tells what follows it; its words say nothing of white space. */
function joinWords(words: TreebankWord[], { first, last, spaceAfter }: MultiwordToken & { spaceAfter: boolean }) {
  return words.map((word, at) => (at < first || at > last ? word : { ...word, spaceAfter: at === last && spaceAfter }))
}
