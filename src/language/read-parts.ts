import type { Span } from '../model/span.ts'
import type { SentenceSyntax, SyntaxReader } from './network/syntax-reader.ts'
import { findParts, type SentenceParts } from './sentence-parts.ts'

type Words = readonly string[]

/**
 * Reads tags and trees of sentences part by part, since a dateline or a report at the end misleads a parser, and joins
 * the trees: a dateline hangs on the root as `dep`, what is reported on the verb of its report as `ccomp`. Where a part
 * turns out to be no sentence or no report, the sentence is read as a whole. `words` and `spans` are those of the same
 * sentences.
 */
export function readInParts(
  read: SyntaxReader,
  words: readonly Words[],
  spans: readonly (readonly Span[])[],
): SentenceSyntax[] {
  const parts = words.map((sentence, at) => findParts(sentence, spans[at] ?? []))
  const joined = readJoined(read, words, parts)
  const failed = joined.flatMap((syntax, at) => (syntax === null ? [at] : []))
  if (failed.length === 0) return joined as SentenceSyntax[]
  const whole = readJoined(
    read,
    failed.map((at) => words[at] ?? []),
    failed.map((at) => ({ dateline: parts[at]?.dateline ?? 0, report: null })),
  )
  const mended = new Map(failed.map((at, index) => [at, whole[index]] as const))
  return joined.map((syntax, at) => syntax ?? (mended.get(at) as SentenceSyntax))
}

function readJoined(
  read: SyntaxReader,
  words: readonly Words[],
  parts: readonly SentenceParts[],
): (SentenceSyntax | null)[] {
  const pieces = words.map((sentence, at) => cut(sentence, parts[at] as SentenceParts))
  const syntaxes = read(pieces.flat())
  let next = 0
  return parts.map(({ dateline, report }, at) => {
    const own = syntaxes.slice(next, next + (pieces[at] ?? []).length)
    next += own.length
    const opening = dateline > 0 ? (own.shift() as SentenceSyntax) : null
    const [body, tail] = own as [SentenceSyntax, SentenceSyntax?]
    if (report === null || tail === undefined) return opening === null ? body : joinDateline(opening, body)
    if (!isReport(tail, report.verb - report.comma - 1) || !isStatement(body)) return null
    const whole = joinReport(body, tail)
    return opening === null ? whole : joinDateline(opening, whole)
  })
}

/** The parts in text order; the comma before a report is in none. */
function cut(sentence: Words, { dateline, report }: SentenceParts): Words[] {
  const opening = dateline > 0 ? [sentence.slice(0, dateline)] : []
  return report === null
    ? [...opening, dateline > 0 ? sentence.slice(dateline) : sentence]
    : [...opening, sentence.slice(dateline, report.comma), sentence.slice(report.comma + 1)]
}

/** The verb of saying is the root, and somebody is its subject, or a noun before it hangs on it as a clause would: "Peru’s president, Ana Ruiz, announced". */
const isReport = ({ heads, deprels, upos }: SentenceSyntax, verb: number): boolean =>
  heads[verb] === -1 &&
  heads.some(
    (head, at) =>
      head === verb && (deprels[at] === 'nsubj' || (at < verb && deprels[at] === 'ccomp' && upos[at] === 'NOUN')),
  )

/** A sentence of its own: its root is a verb, or what something is said to be, and something in it has a tense. */
const isStatement = (syntax: SentenceSyntax): boolean => {
  const { heads, xpos, deprels } = syntax
  const root = heads.indexOf(-1)
  return xpos.some(
    (tag, at) =>
      (/^(?:VB[DZP]|MD)$/.test(tag) &&
        (at === root || (heads[at] === root && /^(?:aux|cop)/.test(deprels[at] ?? '')))) ||
      (tag === 'VBN' && xpos[root] === 'VBG' && isActing(syntax, at)),
  )
}

/** "Shelling by rebels killed six": what has an object right behind a noun that the root governs is its verb, which is mended later. */
const isActing = ({ heads, deprels }: SentenceSyntax, at: number): boolean =>
  deprels[at] === 'acl' &&
  heads[at] === at - 1 &&
  deprels.some((deprel, child) => deprel === 'obj' && heads[child] === at)

/** What is reported, a comma, and the report, in one tree. */
function joinReport(body: SentenceSyntax, report: SentenceSyntax): SentenceSyntax {
  const said = body.heads.indexOf(-1)
  const comma: SentenceSyntax = { upos: ['PUNCT'], xpos: [','], heads: Int32Array.from([-1]), deprels: ['root'] }
  const offset = body.heads.length + 1
  const verb = offset + report.heads.indexOf(-1)
  return append(append(body, comma, verb, 'ccomp', said, 'punct'), report, verb, 'ccomp', -1, 'root')
}

const joinDateline = (dateline: SentenceSyntax, rest: SentenceSyntax): SentenceSyntax =>
  append(dateline, rest, dateline.heads.length + rest.heads.indexOf(-1), 'dep', -1, 'root')

/** Two trees as one: the roots of the first get one head and relation, those of the second another; a root stays one. */
function append(
  first: SentenceSyntax,
  second: SentenceSyntax,
  firstHead: number,
  firstRelation: string,
  secondHead: number,
  secondRelation: string,
): SentenceSyntax {
  const { length } = first.heads
  const relation = (deprel: string, own: string) => (deprel === 'root' ? own : deprel)
  return {
    upos: [...first.upos, ...second.upos],
    xpos: [...first.xpos, ...second.xpos],
    heads: Int32Array.from([
      ...Array.from(first.heads, (head) => (head < 0 ? firstHead : head)),
      ...Array.from(second.heads, (head) => (head < 0 ? secondHead : head + length)),
    ]),
    deprels: [
      ...first.deprels.map((deprel) => relation(deprel, firstRelation)),
      ...second.deprels.map((deprel) => relation(deprel, secondRelation)),
    ],
  }
}
