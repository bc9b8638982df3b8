import type { Upos } from '../document.ts'
import { IRREGULAR_VERBS } from './irregular-verbs.ts'
import { type Lemmatizer, lemmatize, tagOf } from './lemmatizer.ts'

/** Gives the lemma of a word under its tags. */
export type LemmaReader = (form: string, upos: Upos, xpos: string) => string

/** Forms under one tag whose lemma is kept. */
const KEPT = 10_000

/** A reader that keeps the lemmas it gave, 10,000 a tag at most, so that frequent words cost one look-up. */
export function createLemmaReader(lemmatizer: Lemmatizer): LemmaReader {
  const byTag = new Map<string, Map<string, string>>()
  return (form, upos, xpos) => {
    const tag = tagOf(upos, xpos)
    const kept = byTag.get(tag) ?? new Map<string, string>()
    const known = kept.get(form)
    if (known !== undefined) return known
    const lemma = (upos === 'VERB' ? IRREGULAR_VERBS.get(form) : undefined) ?? lemmatize(lemmatizer, form, upos, xpos)
    if (kept.size >= KEPT) kept.clear()
    kept.set(form, lemma)
    byTag.set(tag, kept)
    return lemma
  }
}
