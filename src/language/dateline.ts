import type { Span } from '../model/span.ts'
import type { SentenceSyntax, SyntaxReader } from './network/syntax-reader.ts'

const LONGEST = 12
const OPENING = /^(?:[\p{Lu}\d,.()/]|(?:of|the|and|de|del|la|al)$)/u
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u

/**
 * Reads tags and trees with the dateline of a story apart: "MOSCOW — On Friday, …", "GENEVA, May 3 (Reuters) - …". The
 * place before the dash takes no part in the sentence and only misleads a parser; it hangs on the root as `dep`.
 * `words` and `spans` are those of the same sentences.
 */
export function readBehindDatelines(
  read: SyntaxReader,
  words: readonly (readonly string[])[],
  spans: readonly (readonly Span[])[],
): SentenceSyntax[] {
  const lengths = words.map((sentence, at) => datelineLength(sentence, spans[at] ?? []))
  const parts = words.flatMap((sentence, at) => cut(sentence, lengths[at] ?? 0))
  const syntaxes = read(parts)
  let next = 0
  return lengths.map((length) => {
    const syntax = syntaxes[next++] as SentenceSyntax
    return length === 0 ? syntax : join(syntax, syntaxes[next++] as SentenceSyntax)
  })
}

const cut = (sentence: readonly string[], length: number): (readonly string[])[] =>
  length === 0 ? [sentence] : [sentence.slice(0, length), sentence.slice(length)]

/** The words up to the dash, names and dates of which the first is in capitals; 0 where the sentence has no dateline or nothing behind it. */
export function datelineLength(words: readonly string[], spans: readonly Span[]): number {
  const [first, second] = words
  if (first === undefined || !SHOUTED.test(first) || second === undefined) return 0
  const dash = words.findIndex((word) => /^(?:[—–-]|--)$/.test(word))
  const apart = dash > 0 && (spans[dash]?.start ?? 0) > (spans[dash - 1]?.end ?? 0)
  const bare = words.slice(0, dash).every((word) => OPENING.test(word))
  return apart && bare && dash <= LONGEST && dash + 1 < words.length ? dash + 1 : 0
}

function join(dateline: SentenceSyntax, rest: SentenceSyntax): SentenceSyntax {
  const { length } = dateline.heads
  const root = length + rest.heads.indexOf(-1)
  return {
    upos: [...dateline.upos, ...rest.upos],
    xpos: [...dateline.xpos, ...rest.xpos],
    heads: Int32Array.from([
      ...Array.from(dateline.heads, (head) => (head < 0 ? root : head)),
      ...Array.from(rest.heads, (head) => (head < 0 ? head : head + length)),
    ]),
    deprels: [...dateline.deprels.map((deprel) => (deprel === 'root' ? 'dep' : deprel)), ...rest.deprels],
  }
}
