import type { NameType } from '../../document.ts'
import { findNames, type NameFinder } from '../../names/find-names.ts'
import type { NameClass } from '../../names/name-class.ts'
import { LONGEST_SENTENCE } from '../../splitter/sentences.ts'
import { splitText } from '../../splitter/split-text.ts'
import type { Splitter } from '../../splitter/splitter.ts'
import type { FoundSpan } from './evaluate-names.ts'
import type { NameDocument } from './name-document.ts'
import type { Tagger } from './train-names.ts'

/** Which tokens names are looked for in: those of the corpus, or those that our splitter makes of the text. */
export type Tokens = 'gold' | 'raw'

/** Finds the names of a corpus' document in classes of the network, with all that a finder does. */
export function createSpanFinder(finder: NameFinder, splitter: Splitter, tag: Tagger, tokens: Tokens) {
  return ({ text, sentences }: NameDocument): FoundSpan[] => {
    const spans = (tokens === 'gold' ? sentences : splitText(splitter, text)).map((sentence) =>
      sentence.slice(0, LONGEST_SENTENCE),
    )
    const words = spans.map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)))
    const tags = tag(words)
    const flat = spans.flat()
    return findNames(
      finder,
      words.map((own, at) => ({ words: own, upos: tags[at]?.upos ?? [] })),
    ).map(({ first, last, type, demonym }) => ({
      start: flat[first]?.start ?? 0,
      end: flat[last]?.end ?? 0,
      nameClass: demonym ? 'people' : toClass(type),
    }))
  }
}

/** The class of the network that a type came from, as the corpora mark it. */
function toClass(type: NameType): NameClass {
  if (type === 'country') return 'place'
  return type === 'agreement' ? 'other' : type
}
