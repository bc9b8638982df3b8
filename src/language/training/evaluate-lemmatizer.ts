import { type Lemmatizer, lemmatize } from '../lemmatizer/lemmatizer.ts'
import type { TreebankSentence } from './conllu.ts'

/** Share of words whose lemma is right, capitals included, with the tags of the treebank. */
export interface LemmaScore {
  readonly words: number
  readonly accuracy: number
}

/** Scores lemmas on a treebank; the second and further words of "goeswith" have none and are left out. */
export function evaluateLemmatizer(lemmatizer: Lemmatizer, sentences: readonly TreebankSentence[]): LemmaScore {
  const words = sentences.flatMap((sentence) => sentence.words).filter(({ lemma }) => lemma !== '_')
  const right = words.filter(({ form, upos, xpos, lemma }) => lemmatize(lemmatizer, form, upos, xpos) === lemma)
  return { words: words.length, accuracy: right.length / words.length }
}
