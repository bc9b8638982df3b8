import type { Upos } from '../document.ts'
import type { ModelFile } from '../model-file.ts'
import { applyCase, applyEdit, CASES, capitalsOf, type Edit, normaliseForm } from './edits.ts'
import { hashTag, suffixKeys } from './suffixes.ts'

/** Gives lemmas: by the longest known suffix of a form under its tags, an edit of its end and one of its capitals. */
export interface Lemmatizer {
  readonly edits: readonly Edit[]
  /** Places in `edits` by the key of a suffix. */
  readonly endings: ReadonlyMap<number, number>
  /** Places in `CASES` by the key of a suffix. */
  readonly capitals: ReadonlyMap<number, number>
}

/** Makes a lemmatizer of its file; throws a RangeError where the file is another model's. */
export function readLemmatizer({ meta, tensors }: ModelFile): Lemmatizer {
  const { edits } = meta as { edits?: readonly Edit[] }
  if (edits === undefined) throw new RangeError('Not a lemmatizer')
  return {
    edits,
    endings: readTable(tensors.endingKeys, tensors.endings),
    capitals: readTable(tensors.capitalKeys, tensors.capitals),
  }
}

/**
 * The lemma of a word by the conventions of UD English: verbs in the infinitive, nouns in the singular, names with
 * their capitals, "n't" as "not", figures without the commas that group them.
 */
export function lemmatize({ edits, endings, capitals }: Lemmatizer, form: string, upos: Upos, xpos: string): string {
  const plain = normaliseForm(form)
  if (xpos === 'CD' && /^\d/.test(plain)) return plain.replaceAll(',', '')
  const lower = plain.toLowerCase()
  const shape = capitalsOf(plain)
  const mode = CASES[findLast(capitals, suffixKeys(hashTag(tagOf(upos, xpos) + shape), lower))]
  const edit = edits[findLast(endings, suffixKeys(hashTag(tagOf(upos, xpos)), lower))]
  const cased = applyCase(plain, mode ?? 'lower')
  return (edit === undefined ? cased : applyEdit(cased, edit)) || plain
}

/** Auxiliaries are told from full verbs, which have the same Penn tags. */
export const tagOf = (upos: Upos, xpos: string): string => (upos === 'AUX' ? `${xpos} ${upos}` : xpos)

function findLast(table: ReadonlyMap<number, number>, keys: readonly number[]): number {
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const found = table.get(keys[at] as number)
    if (found !== undefined) return found
  }
  return 0
}

function readTable(keys: unknown, values: unknown): Map<number, number> {
  if (!(keys instanceof Int32Array && values instanceof Uint16Array)) throw new RangeError('Not a lemmatizer')
  return new Map(Array.from(keys, (key, at) => [key, values[at] as number] as const))
}
