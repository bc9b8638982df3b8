import type { Document, NamedSpan, Sentence, Token } from './document.ts'

const EMPTY = '_'

/** The fields of an `Entity` in order, as CorefUD 1.0 declares them before the first sentence. */
const ENTITY_FIELDS = '# global.Entity = eid-etype-head-other'

/**
 * Writes a document as CoNLL-U (https://universaldependencies.org/format.html): for each sentence its number and text,
 * then a line of ten columns a token, then an empty line. HEAD counts within the sentence from 1, and is 0 at the root.
 *
 * MISC has `SpaceAfter=No` where no space follows, and names as `Entity=` in the brackets of CorefUD 1.0, which GUM
 * uses: `(e1-person-2-confidence:0.93` at the first token of a name whose second token is its head, `e1)` at the last.
 * Each name is an entity of its own, since nothing is said of who is the same. White space in the text becomes one
 * space, control characters and lone surrogates U+FFFD, all in NFC, so that any text gives a valid file.
 */
export function toConllu(document: Document): string {
  if (document.sentences.length === 0) return ''
  const entities = toEntities(document)
  const blocks = document.sentences.map((sentence) => toBlock(document, sentence, entities))
  return `# newdoc\n${ENTITY_FIELDS}\n${blocks.join('')}`
}

function toBlock(document: Document, sentence: Sentence, entities: ReadonlyMap<number, string>): string {
  const words = document.tokens.slice(sentence.first, sentence.last + 1).map((token) => ({
    token,
    form: toField(token.text),
    spaced: isSpaced(document, token),
  }))
  const text = words.map(({ form, spaced }) => (spaced ? `${form} ` : form)).join('')
  const rows = words.map(({ token, form, spaced }) => {
    const misc = [entities.get(token.index) ?? [], spaced ? [] : 'SpaceAfter=No'].flat().join('|')
    return [...toColumns(token, form, sentence), misc || EMPTY].join('\t')
  })
  return [`# sent_id = ${sentence.index + 1}`, `# text = ${text.trimEnd()}`, ...rows, '', ''].join('\n')
}

/** All columns but MISC. FEATS and DEPS are not known. */
function toColumns({ index, lemma, upos, xpos, head, deprel }: Token, form: string, { first }: Sentence) {
  const tags = [toField(lemma), upos, toField(xpos), EMPTY]
  return [index - first + 1, form, ...tags, head < 0 ? 0 : head - first + 1, deprel, EMPTY]
}

/** False where the next token follows at once; the last token of a document counts as spaced, as UD wants it. */
const isSpaced = ({ tokens }: Document, { index, end }: Token): boolean => tokens[index + 1]?.start !== end

/** The text of a field: it may hold single spaces within, but no tab, line end or other control character. */
function toField(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/\p{Cc}/gu, '\ufffd')
  return plain.normalize('NFC') || EMPTY
}

/** `Entity=` for the first and last token of each name, by the index of the token. */
function toEntities({ tokens, names }: Document): ReadonlyMap<number, string> {
  return new Map(
    names.flatMap((name, index): [number, string][] => {
      const id = `e${index + 1}`
      const opening = `Entity=(${id}-${name.type}-${findHead(tokens, name)}-${tellOther(name)}`
      if (name.first === name.last) return [[name.first, `${opening})`]]
      return [
        [name.first, opening],
        [name.last, `Entity=${id})`],
      ]
    }),
  )
}

/** Which token of a name, from 1, hangs on one outside. */
function findHead(tokens: readonly Token[], { first, last }: NamedSpan): number {
  const at = tokens.slice(first, last + 1).findIndex(({ head }) => head < first || head > last)
  return Math.max(at, 0) + 1
}

const tellOther = ({ demonym, confidence }: NamedSpan): string =>
  [...(demonym ? ['demonym:yes'] : []), `confidence:${confidence.toFixed(2)}`].join(',')
