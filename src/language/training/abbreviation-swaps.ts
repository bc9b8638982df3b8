import { ABBREVIATIONS } from '../splitter/abbreviations.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'
import type { Random } from './random.ts'

const INITIALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}.`)
const ACRONYMS = ['U.S.', 'U.K.', 'U.N.', 'E.U.', 'D.C.', 'L.A.', 'N.Y.', 'U.A.E.', 'U.S.A.', 'N.J.', 'P.L.O.']
const CLASSES = Object.values(ABBREVIATIONS).map((words) => words.split(' ').map((word) => `${word}.`))

/**
 * The paragraphs that have abbreviations once more, with others of their class in their place, so that the rare ones
 * are known as well: "Mr. Smith" as "Rep. Smith", "J. Smith" as "K. Smith".
 */
export function swapAbbreviations(sentences: readonly TreebankSentence[], random: Random): TreebankSentence[] {
  let paragraph = 0
  const grouped = Map.groupBy(sentences, ({ startsParagraph }) => (startsParagraph ? ++paragraph : paragraph))
  const hasAny = ({ words }: TreebankSentence) => words.some(({ form }) => findClass(form) !== undefined)
  const fit = [...grouped.values()].filter((group) => group.some(hasAny))
  const swap = (word: TreebankWord): TreebankWord => ({ ...word, form: swapForm(word.form, random) })
  return fit.flat().map((sentence) => ({ ...sentence, words: sentence.words.map(swap) }))
}

function findClass(form: string): readonly string[] | undefined {
  if (!form.endsWith('.')) return undefined
  if (INITIALS.includes(form)) return INITIALS
  return ACRONYMS.includes(form) ? ACRONYMS : CLASSES.find((words) => words.includes(form.toLowerCase()))
}

function swapForm(form: string, random: Random): string {
  const others = findClass(form)
  const other = others?.[Math.floor(random() * others.length)] ?? form
  return form === form.toLowerCase() ? other.toLowerCase() : `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`
}
