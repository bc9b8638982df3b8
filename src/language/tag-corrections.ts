import type { TaggedWord } from './tagger.ts'

const PREPOSITIONS = new Set(
  'amid amidst despite toward towards regarding concerning including versus via alongside'.split(' '),
)

const COMPOUND_HEADS = new Set(
  'signing sharing making building planning meeting training funding hearing bombing trading spending testing mining drilling laundering trafficking smuggling lending monitoring screening manufacturing refining ceremony'.split(
    ' ',
  ),
)

type Correction = (words: readonly TaggedWord[], at: number) => Partial<TaggedWord> | null

const CORRECTIONS: readonly Correction[] = [
  (words, at) => (/^(?:if|whether|unless|although)$/.test(textAt(words, at)) ? { upos: 'SCONJ' } : null),
  (words, at) =>
    textAt(words, at) === 'alleged' && textAt(words, at + 1) === 'that' ? { upos: 'VERB', lemma: 'allege' } : null,
  (words, at) => (PREPOSITIONS.has(textAt(words, at)) ? { upos: 'ADP' } : null),
  (words, at) => (isPredicate(words, at) ? { upos: 'VERB', lemma: toInfinitive(words[at]?.lemma ?? '') } : null),
  (words, at) => (isGerundNoun(words, at) ? { upos: 'NOUN', lemma: textAt(words, at) } : null),
  (words, at) => (isReport(words, at) ? { upos: 'VERB', lemma: textAt(words, at).replace(/s$/, '') } : null),
  (words, at) => (isBareInfinitive(words, at) ? { upos: 'VERB' } : null),
  (words, at) => (isCompoundHead(words, at) ? { upos: 'NOUN' } : null),
  (words, at) => (textAt(words, at) === 'which' && words[at - 1]?.text === ',' ? { upos: 'PRON' } : null),
  (words, at) => (/^(?:n?either)$/.test(textAt(words, at)) && words[at + 1]?.upos === 'NOUN' ? { upos: 'DET' } : null),
]

/** Mends what the statistical tagger gets wrong with some regularity. */
export function correctTags(words: readonly TaggedWord[]): TaggedWord[] {
  return words.map((word, at) => {
    for (const correct of CORRECTIONS) {
      const correction = correct(words, at)
      if (correction !== null) return { ...word, ...correction }
    }
    return word
  })
}

const textAt = (words: readonly TaggedWord[], at: number): string => words[at]?.text.toLowerCase() ?? ''

/** A "noun" between a modal and a preposition or determiner is a verb: "would aid in". */
function isBareInfinitive(words: readonly TaggedWord[], at: number): boolean {
  if (
    words[at]?.upos !== 'NOUN' ||
    !/^(?:would|will|can|could|may|might|must|should|shall)$/.test(textAt(words, at - 1))
  )
    return false
  return /^(?:ADP|DET|PRON|PROPN)$/.test(words[at + 1]?.upos ?? '')
}

/** "The church claims that": a "noun" in -s between a name or singular noun and a clause is a verb of speech. */
function isReport(words: readonly TaggedWord[], at: number): boolean {
  if (
    words[at]?.upos !== 'NOUN' ||
    !/^(?:claims|reports|states|estimates|rules|warns|notes|shows|finds|recommends|plans|vows|denies|says)$/.test(
      textAt(words, at),
    )
  )
    return false
  const before = words[at - 1]
  const named = before?.upos === 'PROPN' || (before?.upos === 'NOUN' && before.lemma === before.text.toLowerCase())
  return named && (textAt(words, at + 1) === 'that' || /^(?:PROPN|PRON)$/.test(words[at + 1]?.upos ?? ''))
}

/** "Norland's signing of": a "verb" in -ing between an owner and "of" is a noun. */
function isGerundNoun(words: readonly TaggedWord[], at: number): boolean {
  const owned = /^['’]s?$/.test(textAt(words, at - 1)) || /^(?:its|their|his|her|the)$/.test(textAt(words, at - 1))
  return words[at]?.upos === 'VERB' && /ing$/.test(textAt(words, at)) && owned && textAt(words, at + 1) === 'of'
}

/** A "verb" in -ing right after a singular noun, with no object, heads a compound: "treaty signing". */
function isCompoundHead(words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]?.upos !== 'VERB' || !COMPOUND_HEADS.has(textAt(words, at)) || before?.upos !== 'NOUN') return false
  return before.lemma === before.text.toLowerCase() && !/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(words[at + 1]?.upos ?? '')
}

/** An "adjective" in -ed between a name and a determiner is a verb: "Pezeshkian formalized an agreement". */
function isPredicate(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at] as TaggedWord
  const before = words[at - 1]?.upos
  const after = words[at + 1]
  if (!/^\p{Ll}.*ed$/u.test(word.text) || !(before === 'PROPN' || before === 'PRON')) return false
  if (word.upos === 'NOUN') return /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(after?.upos ?? '')
  return word.upos === 'ADJ' && (after?.upos === 'DET' || after?.upos === 'PRON')
}

/** The infinitive of a regular past form. */
function toInfinitive(past: string): string {
  const stem = past.replace(/ed$/, '')
  if (/i$/.test(stem)) return stem.replace(/i$/, 'y')
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[iaou][zsvc]|[aiu]t|[rn]c|[dnr]g|[aiou]r|[bcdgkpt]l|rv|ag|uc|u)$/.test(stem) &&
    !/(?:oin|ear|(?<!v|n|c)it)$/.test(stem)
    ? `${stem}e`
    : stem
}
