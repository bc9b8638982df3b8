import type { Span } from '../../model/span.ts'
import type { Upos } from '../document.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'

/** A noun phrase of GUM: tokens `first` to `last`, both inclusive, counted through the document. */
export interface GumMention extends Span {
  readonly first: number
  readonly last: number
  /** As GUM has it: `person`, `place`, `organization`, `event`, `abstract`, `object` … */
  readonly type: string
  /** A name, not a nominal or a pronoun. */
  readonly named: boolean
  /** Mentions with the same cluster speak of the same thing. */
  readonly cluster: string
  /** Wikidata id, `Q5806`; null where there is none. */
  readonly wikidata: string | null
}

/** A document of GUM with UTF-16 offsets: `spans[i][j]` is the place of `sentences[i].words[j]` in the text. */
export interface GumDocument {
  readonly id: string
  readonly text: string
  readonly genre: string
  readonly split: string
  readonly sentences: readonly TreebankSentence[]
  readonly spans: readonly (readonly Span[])[]
  readonly mentions: readonly GumMention[]
}

interface GumToken extends Span {
  /** Counted through the document. */
  i: number
  /** Its sentence. */
  s: number
  form: string
  lemma: string
  upos: Upos
  xpos: string
  /** Counted through the document; -1 at the root. */
  head: number
  dep: string
}

type GumSentence = Span & { id: string; paragraph_start: boolean }
type RawMention = Span & { type: string; named: boolean; cluster: string; wikidata?: string }

interface GumJson {
  id: string
  text: string
  genre: string
  split: string
  sentences: GumSentence[]
  tokens: GumToken[]
  mentions: RawMention[]
}

/** Reads a document of GUM from JSON, whose offsets are code points. It has neither features nor multiword tokens. */
export function readGum(json: string): GumDocument {
  const { id, text, genre, split, ...raw } = JSON.parse(json) as GumJson
  const toUtf16 = createOffsets(text)
  const move = <T extends Span>(item: T): T => ({ ...item, start: toUtf16(item.start), end: toUtf16(item.end) })
  const tokens = raw.tokens.map(move)
  const rows = raw.sentences.map((_, at) => tokens.filter((token) => token.s === at))
  return {
    id,
    text,
    genre,
    split,
    sentences: raw.sentences.map(move).map((sentence, at) => readSentence(text, sentence, rows[at] ?? [], at)),
    spans: rows.map((row) => row.map(({ start, end }) => ({ start, end }))),
    mentions: readMentions(raw.mentions.map(move), tokens),
  }
}

function readSentence(text: string, sentence: GumSentence, tokens: readonly GumToken[], at: number): TreebankSentence {
  return {
    id: sentence.id,
    text: text.slice(sentence.start, sentence.end),
    startsParagraph: sentence.paragraph_start,
    startsDocument: at === 0,
    words: tokens.map((token, place) => readWord(token, tokens[0]?.i ?? 0, tokens[place + 1])),
    multiword: [],
  }
}

function readWord(token: GumToken, first: number, next: GumToken | undefined): TreebankWord {
  const { form, lemma, upos, xpos, head, dep, end } = token
  const spaceAfter = next?.start !== end
  return { form, lemma, upos, xpos, feats: '_', head: head < 0 ? -1 : head - first, deprel: dep, spaceAfter }
}

function readMentions(mentions: readonly RawMention[], tokens: readonly GumToken[]): GumMention[] {
  const firstAt = new Map(tokens.map(({ start, i }) => [start, i]))
  const lastAt = new Map(tokens.map(({ end, i }) => [end, i]))
  return mentions.map(({ start, end, type, named, cluster, wikidata = null }) => {
    const [first, last] = [firstAt.get(start), lastAt.get(end)]
    if (first === undefined || last === undefined) throw new RangeError(`A mention at ${start} cuts a token`)
    return { start, end, first, last, type, named, cluster, wikidata }
  })
}

/** From code points to UTF-16 code units. */
function createOffsets(text: string): (codePoint: number) => number {
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    offsets.push(offset)
    offset += character.length
  }
  return (codePoint) => offsets[codePoint] ?? offset
}
