import type { EventWord } from './derive.ts'

const HEAD = `# Words for events by class, derived from WordNet 3.1, Copyright 2011 by Princeton University; WORDNET-LICENSE.txt
# has its terms. Written by derivation/write-event-words.ts, never by hand.
# Columns: class, part of speech, lemma, sense of the class, how it was reached (↓ steps below, → derived from a verb).
`

/** The table as it is filed: a head that names source and licence, then a word a line. */
export const toTableText = (words: readonly EventWord[]): string =>
  HEAD +
  words.map(({ kind, pos, lemma, sense, reached }) => `${[kind, pos, lemma, sense, reached].join('\t')}\n`).join('')
