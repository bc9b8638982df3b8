import { applyCase, applyEdit, CASES, capitalsOf, type Edit, normaliseForm } from '../lemmatizer/edits.ts'
import { tagOf } from '../lemmatizer/lemmatizer.ts'
import { hashTag } from '../lemmatizer/suffixes.ts'
import type { ModelFile } from '../model-file.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'
import { findVerbs, type Inflection, inflectWords } from './inflections.ts'
import { createSuffixTable, type Sample } from './suffix-table.ts'

/** Trains a lemmatizer on the sentences of treebanks, and on the verbs of a vocabulary in small letters. */
export function trainLemmatizer(
  sentences: readonly TreebankSentence[],
  vocabulary: ReadonlySet<string> = new Set(),
): ModelFile {
  const read = sentences.flatMap((sentence) => sentence.words).filter(hasLemma)
  const shown = [...read, ...inflectWords(read)]
  const words = [...shown, ...withoutShown(findVerbs(vocabulary), shown)]
  const edits = new Map<string, number>()
  const endings = createSuffixTable(words.map((word) => readEnding(word, edits)))
  const capitals = createSuffixTable(read.map(readCapitals))
  return {
    meta: { edits: [...edits.keys()].map((edit) => JSON.parse(edit) as Edit) },
    tensors: {
      endingKeys: Int32Array.from(endings.keys()),
      endings: Uint16Array.from(endings.values()),
      capitalKeys: Int32Array.from(capitals.keys()),
      capitals: Uint16Array.from(capitals.values()),
    },
  }
}

function withoutShown(found: readonly Inflection[], shown: readonly Inflection[]): Inflection[] {
  const forms = new Set(shown.map(({ form, xpos }) => `${form.toLowerCase()} ${xpos}`))
  return found.filter(({ form, xpos }) => !forms.has(`${form} ${xpos}`))
}

/** Words that are written apart, `GW`, have the lemma of the whole or none. */
const hasLemma = ({ lemma, xpos }: TreebankWord): boolean => lemma !== '_' && xpos !== 'GW'

function readEnding({ form, lemma, upos, xpos }: Inflection, edits: Map<string, number>): Sample {
  const plain = normaliseForm(form)
  const mode = findCase(plain, lemma)
  const edit = JSON.stringify(findEdit(applyCase(plain, mode), lemma))
  const answer = edits.get(edit) ?? edits.size
  edits.set(edit, answer)
  return { tag: hashTag(tagOf(upos, xpos)), word: plain.toLowerCase(), answer, count: 1 }
}

function readCapitals({ form, lemma, upos, xpos }: Inflection): Sample {
  const plain = normaliseForm(form)
  const shape = capitalsOf(plain)
  const answer = CASES.indexOf(findCase(plain, lemma))
  return { tag: hashTag(tagOf(upos, xpos) + shape), word: plain.toLowerCase(), answer, count: 1 }
}

/** The way with capitals that leaves the shortest edit; small letters where several do. */
function findCase(form: string, lemma: string) {
  const costs = (['lower', 'keep', 'title'] as const).map((mode) => {
    const { cut, add } = findEdit(applyCase(form, mode), lemma)
    return { mode, cost: cut + add.length }
  })
  return costs.reduce((best, other) => (other.cost < best.cost ? other : best)).mode
}

function findEdit(form: string, lemma: string): Edit {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same += 1
  const edit = { cut: form.length - same, add: lemma.slice(same) }
  return applyEdit(form, edit) === lemma ? edit : { cut: form.length, add: lemma }
}
