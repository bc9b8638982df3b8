import type { Document, NamedSpan, Sentence, Token } from '../../src/language/document.ts'

const MOST = 20

/** What is wrong with the offsets of a document, as sentences, the first few: nothing for any text. */
export function findSpanFaults(document: Document, text: string): string[] {
  const faults = [
    ...(document.text === text ? [] : ['the text is not the one that was read']),
    ...document.tokens.flatMap((token, index) => findTokenFaults(document, token, index)),
    ...document.sentences.flatMap((sentence, index) => findSentenceFaults(document, sentence, index)),
  ]
  return faults.slice(0, MOST)
}

function findTokenFaults({ text, tokens, sentences }: Document, token: Token, index: number): string[] {
  const { start, end } = token
  const before = tokens[index - 1]
  const { first = Number.NaN, last = Number.NaN } = sentences[token.sentence] ?? {}
  return toFaults(`token ${index}`, [
    [token.index !== index, 'has another index'],
    [token.text !== text.slice(start, end), 'has other words than its span'],
    [token.text.trim() === '', 'is blank'],
    [start < (before?.end ?? 0), 'overlaps with the one before'],
    [cutsPair(text, start) || cutsPair(text, end), 'cuts a character in two'],
    [/[\p{L}\p{N}]/u.test(text.slice(before?.end ?? 0, start)), 'comes after words that no token has'],
    [!(first <= index && index <= last), 'does not lie in its sentence'],
    [token.lower !== token.text.toLowerCase().replaceAll('’', "'"), 'has a wrong lower-cased text'],
    [token.lemma === '' || token.xpos === '' || token.deprel === '', 'lacks a lemma, tag or relation'],
  ])
}

function findSentenceFaults({ tokens, sentences }: Document, sentence: Sentence, index: number): string[] {
  const { first, last, start, end } = sentence
  const next = sentences[index + 1]?.first ?? tokens.length
  return toFaults(`sentence ${index}`, [
    [sentence.index !== index, 'has another index'],
    [index === 0 && first !== 0, 'does not begin with the first token'],
    [last < first, 'has no token'],
    [last + 1 !== next, 'does not end where the next begins'],
    [tokens[first]?.start !== start || tokens[last]?.end !== end, 'has another span than its tokens'],
  ])
}

/** What is wrong with the trees: each sentence has one root, to which every token leads without leaving the sentence. */
export const findTreeFaults = ({ tokens, sentences }: Document): string[] =>
  sentences
    .flatMap(({ index, first, last }) => {
      const heads = tokens.slice(first, last + 1).map(({ head }) => head)
      const roots = tokens.slice(first, last + 1).filter(({ head }) => head === -1)
      return toFaults(`sentence ${index}`, [
        [roots.length !== 1, `has ${roots.length} roots`],
        [roots.some(({ deprel }) => deprel !== 'root'), 'has a root of another relation'],
        [heads.some((head) => head !== -1 && (head < first || head > last)), 'has a head in another sentence'],
        [countReached(heads, first) !== heads.length, 'has tokens that do not lead to the root'],
      ])
    })
    .slice(0, MOST)

/** How many tokens lead to a root; looks at each once. */
function countReached(heads: readonly number[], first: number): number {
  const dependents = Map.groupBy(heads.keys(), (at) => heads[at] ?? -1)
  const reached = [...(dependents.get(-1) ?? [])]
  for (const at of reached) for (const dependent of dependents.get(first + at) ?? []) reached.push(dependent)
  return reached.length
}

/** What is wrong with the names: they stand in text order, apart from one another, each within one sentence. */
export const findNameFaults = ({ tokens, names }: Document): string[] =>
  names
    .flatMap(({ first, last, demonym, type, confidence }: NamedSpan, index) =>
      toFaults(`name ${index}`, [
        [last < first || tokens[last] === undefined, 'has no tokens'],
        [tokens[first]?.sentence !== tokens[last]?.sentence, 'reaches over the end of a sentence'],
        [first <= (names[index - 1]?.last ?? -1), 'overlaps with the one before'],
        [demonym && type !== 'country', 'is a demonym of no country'],
        [!(confidence >= 0 && confidence <= 1), `has a confidence of ${confidence}`],
      ]),
    )
    .slice(0, MOST)

const toFaults = (what: string, checks: readonly (readonly [broken: boolean, fault: string])[]): string[] =>
  checks.flatMap(([broken, fault]) => (broken ? [`${what} ${fault}`] : []))

const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
