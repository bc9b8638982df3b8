import type { Span } from '../model/span.ts'
import { type LanguageCore, loadCore } from './core.ts'
import type { Document, Sentence, Token, Upos } from './document.ts'
import { toLower } from './lower-case.ts'
import { findNames } from './names/find-names.ts'
import type { SentenceSyntax } from './network/syntax-reader.ts'
import { readInParts } from './read-parts.ts'
import { splitText } from './splitter/split-text.ts'
import { DEEDS, withStandIns } from './stand-ins.ts'

let loaded: LanguageCore | undefined

/** Reads a text into sentences, tagged tokens in trees, and names, with exact offsets. The first call loads the models. */
export function readDocument(text: string): Document {
  loaded ??= loadCore()
  const core = loaded
  const spans = splitText(core.splitter, text)
  const words = spans.map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)))
  const syntaxes = readInParts(core.readSyntax, words.map(withStandIns), spans)
  const tokens: Token[] = []
  const sentences = spans.map((sentence, index): Sentence => {
    const first = tokens.length
    tokens.push(...toTokens(core, sentence, words[index] as string[], syntaxes[index] as SentenceSyntax, index, first))
    const last = tokens.length - 1
    return { index, start: sentence[0]?.start ?? 0, end: sentence.at(-1)?.end ?? 0, first, last }
  })
  const tagged = words.map((sentence, index) => ({ words: sentence, upos: syntaxes[index]?.upos ?? [] }))
  return { text, sentences, tokens, names: findNames(core.names, tagged) }
}

/** Participles that are nouns as well, and are taken for these where the tree has them in the passive: "was shot and killed". */
const PARTICIPLES: ReadonlySet<string> = new Set(['shot', 'hit', 'hurt', 'cut', 'set', 'split', 'struck', 'beat'])

/** "Police shot dead a man", "a man shot dead in Lima": no noun, whatever the network takes it for. */
const isShooting = (words: readonly string[], at: number): boolean => words[at] === 'shot' && words[at + 1] === 'dead'

const isActive = ({ heads, deprels }: SentenceSyntax, at: number): boolean =>
  deprels.some((deprel, child) => heads[child] === at && deprel === 'obj')

/** "And rules out", "calls off": what seems a plural with a particle behind it is a verb. */
const isParticled = ({ heads, deprels, xpos }: SentenceSyntax, at: number): boolean =>
  xpos[at] === 'NNS' && deprels[at + 1] === 'compound:prt' && heads[at + 1] === at

/** "It obliges both sides to stop and bars the rebels from fighting": behind a verb and "and", what has a noun of its own behind it is a verb too. */
const isSecondVerb = ({ xpos }: SentenceSyntax, words: readonly string[], at: number): boolean =>
  xpos[at] === 'NNS' &&
  DEEDS.has(words[at] as string) &&
  words[at - 1] === 'and' &&
  /^(?:DT|PRP\$?)$/.test(xpos[at + 1] ?? '') &&
  xpos.slice(0, at - 1).includes('VBZ')

/** "Does not mention gas" with "gas" as a verb: what is an object and has no object of its own is a noun. */
const isObject = ({ heads, deprels, xpos }: SentenceSyntax, at: number): boolean =>
  xpos[at] === 'VB' && deprels[at] === 'obj' && !heads.includes(at)

/** The tokens of a sentence; `first` is the index of its first token in the document. */
function toTokens(
  { readLemma }: LanguageCore,
  spans: readonly Span[],
  words: readonly string[],
  syntax: SentenceSyntax,
  sentence: number,
  first: number,
): Token[] {
  const passives = new Set(syntax.deprels.flatMap((deprel, at) => (deprel === 'aux:pass' ? [syntax.heads[at]] : [])))
  return spans.map(({ start, end }, at): Token => {
    const text = words[at] as string
    const past = isShooting(words, at) ? (isActive(syntax, at) ? 'VBD' : 'VBN') : null
    const verbal = isParticled(syntax, at) || isSecondVerb(syntax, words, at) ? 'VBZ' : past
    const nominal = isObject(syntax, at) ? 'NN' : null
    const xpos = verbal ?? nominal ?? (passives.has(at) && PARTICIPLES.has(text) ? 'VBN' : (syntax.xpos[at] as string))
    const upos = xpos === syntax.xpos[at] ? (syntax.upos[at] as Upos) : nominal === null ? 'VERB' : 'NOUN'
    const head = syntax.heads[at] as number
    return {
      index: first + at,
      sentence,
      start,
      end,
      text,
      lower: toLower(text),
      lemma: readLemma(text, upos, xpos),
      upos,
      xpos,
      head: head < 0 ? -1 : first + head,
      deprel: syntax.deprels[at] as string,
    }
  })
}
